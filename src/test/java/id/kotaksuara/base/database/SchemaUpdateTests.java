package id.kotaksuara.base.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.DatabaseTest;
import id.kotaksuara.base.rights.ApplicationRights;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Databases of every age come to the same tables, each in a schema of its own here. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SchemaUpdateTests {

    private static final String NEW = "begun_new";
    private static final String OLD = "begun_before";
    private static final String MIGRATIONS = "classpath:db/migration";

    private static final ApplicationRights NOBODY = new ApplicationRights("", "", Optional.empty());

    private final SchemaUpdate update = new SchemaUpdate(NOBODY, true);

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path later;

    @AfterEach
    void leaveNothing() {
        Stream.of(NEW, OLD).forEach(schema -> jdbc.sql("drop schema if exists " + schema + " cascade")
                .update());
    }

    @Test
    void aDatabaseBegunBeforeTheFirstReleaseComesToTheSameTablesAsANewOne() {
        update.migrate(flyway(NEW, SchemaUpdate.FOUNDATION, MIGRATIONS));
        flyway(OLD, SchemaUpdate.BEFORE_FIRST_RELEASE, MIGRATIONS).migrate();

        assertThat(things(OLD)).hasSizeGreaterThan(1000).isEqualTo(things(NEW));
    }

    @Test
    void aDatabaseLeftHalfWayGoesOnByTheStepsItCameBy() {
        Flyway.configure()
                .configuration(flyway(OLD, SchemaUpdate.BEFORE_FIRST_RELEASE, MIGRATIONS)
                        .getConfiguration())
                .target("19.1")
                .load()
                .migrate();

        update.migrate(flyway(OLD, SchemaUpdate.FOUNDATION, MIGRATIONS));

        assertThat(scripts(OLD))
                .contains("V1__regions.sql", "V19_1__reserves_regency_by_regency.sql", "V56__contradicting_reports.sql")
                .noneMatch(script -> script.contains("foundation"))
                .doesNotContain("base/V1_1__append_only.sql");
    }

    @Test
    void aDatabaseThatANewerVersionChangedIsLeftAloneAndSaysSo() throws IOException {
        Files.writeString(later.resolve("V9999__boxes_fly.sql"), "create table flying_box (id bigint);");
        flyway(NEW, SchemaUpdate.FOUNDATION, MIGRATIONS, "filesystem:" + later).migrate();
        var before = scripts(NEW);

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> update.migrate(flyway(NEW, SchemaUpdate.FOUNDATION, MIGRATIONS)))
                .withMessageContaining("9999: boxes fly");
        assertThat(scripts(NEW)).isEqualTo(before);
    }

    @Test
    void aPlateThatWasSpacedInSeveralWaysBecomesOneVehicle() {
        var tables = flyway(NEW, SchemaUpdate.FOUNDATION, MIGRATIONS);
        Flyway.configure()
                .configuration(tables.getConfiguration())
                .target("570")
                .load()
                .migrate();
        jdbc.sql("insert into begun_new.province (code, name) values ('63', 'Kalimantan Selatan')")
                .update();
        jdbc.sql(
                        "insert into begun_new.regency (code, name, province_code, zone) values ('63.03', 'Banjar', '63', 'WITA')")
                .update();
        jdbc.sql("insert into begun_new.known_carrier (regency_code, kind, name, detail) values"
                        + " ('63.03', 'PLATE', 'DA8123AB', ''), ('63.03', 'PLATE', 'DA 8123 AB', 'TRUK'),"
                        + " ('63.03', 'PLATE', 'DA.8123-AB', 'PIKAP'), ('63.03', 'PLATE', 'B1', 'TRUK'),"
                        + " ('63.03', 'PLATE', 'KAPAL SINAR-2', ''), ('63.03', 'DRIVER', 'B1', '')")
                .update();

        update.migrate(tables);

        assertThat(jdbc.sql("select kind || ' ' || name || ' ' || detail from begun_new.known_carrier")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "PLATE DA 8123 AB TRUK", "PLATE B 1 TRUK", "PLATE KAPAL SINAR-2 ", "DRIVER B1 ");
    }

    @Test
    void anApplicationWithoutTheOwnerOfTheTablesStartsOnItsOwnVersionAlone() {
        var onlyLooks = new SchemaUpdate(NOBODY, false);
        var tables = flyway(NEW, SchemaUpdate.FOUNDATION, MIGRATIONS);
        var allButTheLast = Stream.of(tables.info().all())
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null)
                .sorted(Comparator.reverseOrder())
                .skip(1)
                .findFirst()
                .orElseThrow();

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> onlyLooks.migrate(tables))
                .withMessageContaining("update");
        Flyway.configure()
                .configuration(tables.getConfiguration())
                .target(allButTheLast)
                .load()
                .migrate();
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> onlyLooks.migrate(tables));
        var before = scripts(NEW);
        assertThat(tables.info().pending()).hasSize(1);

        update.migrate(tables);
        onlyLooks.migrate(tables);

        assertThat(scripts(NEW)).hasSize(before.size() + 1);
    }

    @Test
    void aCommandBringsTheTablesOfAServerToThisVersionAndLetsTheOtherRoleWorkInThem() throws Exception {
        try (var server = TwoRoles.start()) {
            String[] settings = {
                "--spring.datasource.url=" + server.url(),
                "--spring.datasource.username=" + server.worker(),
                "--spring.datasource.password=" + server.workersPassword(),
                "--spring.flyway.user=" + server.owner(),
                "--spring.flyway.password=" + server.password()
            };
            for (int time = 0; time < 2; time++) {
                var said = new ByteArrayOutputStream();
                assertThat(SchemaUpdate.run(new PrintStream(said, true, UTF_8), settings))
                        .isZero();
                assertThat(said.toString(UTF_8)).containsPattern("\\b\\d{3}\\b");
            }
            try (var worker = DriverManager.getConnection(server.url(), server.worker(), server.workersPassword());
                    var asked = worker.createStatement()) {
                assertThat(asked.executeQuery("select from election").next()).isFalse();
            }
        }
    }

    @Test
    void twoInstancesThatStartAtOnceOnAnEmptyDatabaseBothComeToItsTables() throws Exception {
        try (var server = TwoRoles.start()) {
            String[] settings = {
                "--spring.datasource.url=" + server.url(),
                "--spring.datasource.username=" + server.worker(),
                "--spring.datasource.password=" + server.workersPassword(),
                "--spring.flyway.user=" + server.owner(),
                "--spring.flyway.password=" + server.password()
            };
            var instances = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> SchemaUpdate.run(new PrintStream(OutputStream.nullOutputStream()), settings),
                            task -> new Thread(task).start()))
                    .limit(2)
                    .toList();

            assertThat(instances).allSatisfy(instance -> assertThat(instance.get(5, TimeUnit.MINUTES))
                    .isZero());
            try (var worker = DriverManager.getConnection(server.url(), server.worker(), server.workersPassword());
                    var asked = worker.createStatement()) {
                assertThat(asked.executeQuery("select from election").next()).isFalse();
            }
        }
    }

    @Test
    void aCommandLeavesAnEmbeddedDatabaseToTheApplication() {
        var said = new ByteArrayOutputStream();

        assertThat(SchemaUpdate.run(new PrintStream(said, true, UTF_8))).isEqualTo(2);

        assertThat(said.toString(UTF_8)).contains("--spring.datasource.url");
    }

    private Flyway flyway(String schema, String... locations) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .locations(locations)
                .load();
    }

    private List<String> scripts(String schema) {
        return Stream.of(flyway(schema, SchemaUpdate.FOUNDATION, MIGRATIONS)
                        .info()
                        .applied())
                .map(MigrationInfo::getScript)
                .toList();
    }

    /** Columns, constraints, indexes, triggers, functions, views and sequences of a schema, without its name. */
    private List<String> things(String schema) {
        return jdbc.sql(THINGS).param("schema", schema).query(String.class).stream()
                .map(thing -> thing.replace(schema + ".", "").replace(schema, ""))
                .filter(thing -> !thing.contains("flyway_schema_history"))
                .sorted()
                .toList();
    }

    private static final String THINGS = """
            select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' '
                || a.attnotnull || a.attidentity::text || a.attgenerated::text || a.attstorage::text || ' '
                || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
            from pg_attribute a join pg_class c on c.oid = a.attrelid
                left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where c.relnamespace = (:schema)::regnamespace and c.relkind in ('r', 'v') and a.attnum > 0
                and not a.attisdropped
            union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid)
                || case when conname ~ '_(check|fkey|key|pkey|not_null)[0-9]*$' then '' else ' ' || conname end
            from pg_constraint where connamespace = (:schema)::regnamespace
            union all select 'index ' || indexdef from pg_indexes where schemaname = :schema
            union all select 'function ' || pg_get_functiondef(oid) from pg_proc
            where pronamespace = (:schema)::regnamespace
            union all select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where not tgisinternal and c.relnamespace = (:schema)::regnamespace
            union all select 'view ' || viewname || ' ' || definition from pg_views where schemaname = :schema
            union all select 'sequence ' || sequencename from pg_sequences where schemaname = :schema
            """;
}
