package id.kotaksuara.voters.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.World;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.voters.check.Progress;
import id.kotaksuara.voters.imports.ImportState;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two imports at a time, held still in the middle by a lock on what they want to write. */
@VotersTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(properties = {"kotaksuara.test.database=own", "kotaksuara.test.connections=8"})
class SideBySideTests {

    private static final int PATIENCE_SECONDS = 60;

    @Autowired
    ImportDesk importer;

    @Autowired
    VoterImports imports;

    @Autowired
    Progress progress;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @BeforeEach
    void world() {
        var world = new World(jdbc);
        world.create();
        jdbc.sql("insert into regency (code, province_code, name, zone) values ('63.04', '63', 'Barito Kuala', 'WITA')")
                .update();
        jdbc.sql("insert into district values ('63.04.01', '63.04', 'Tabunganen')")
                .update();
        jdbc.sql("insert into village values ('63.04.01.2001', '63.04.01', 'Kuala Lupak')")
                .update();
        world.station("63.04.01.2001", 1, 10, 10);
    }

    @AfterEach
    void empty() {
        Stream.of("voter_import_change", "voter_import", "polling_station", "contest", "election", "village")
                .forEach(this::empty);
        Stream.of("district", "regency", "province").forEach(this::empty);
    }

    private void empty(String table) {
        jdbc.sql("delete from " + table).update();
    }

    @Test
    void refusesASecondImportOfARegencyWhileTheFirstIsApplied() throws SQLException {
        var waiting = checked("63.03", "63.03.05.1003;1;191;200\n63.03.05.1003;2;180;185");
        try (var held = holding("63.03.05.1003")) {
            importer.apply(waiting, waiting.version(), false, "rahmah");
            await(() -> progress.now(waiting.id()).step() == Progress.Step.APPLYING);

            assertThat(of("63.03", waiting.number()).state())
                    .as("what any page says, opened now")
                    .isEqualTo(ImportState.APPLYING);
            for (var region : new String[] {"63.03", "63.03.05", "63", ""}) {
                assertThatExceptionOfType(RuleBroken.class)
                        .as("an import of '%s'", region)
                        .isThrownBy(() -> send(region, "63.03.05.1003;1;1;1"))
                        .withMessage("voters.import.running");
            }
            assertThat(male("63.03.05.1003")).as("nothing is half in").isEqualTo(190);
            held.rollback();
        }
        awaitState("63.03", waiting.number(), state -> state == ImportState.APPLIED);
        assertThat(male("63.03.05.1003")).isEqualTo(191);
    }

    @Test
    void appliesARegencyWhileAnotherIsStillAtWork() throws SQLException {
        var held = checked("63.03", "63.03.05.1003;1;191;200\n63.03.05.1003;2;180;185");
        var free = checked("63.04", "63.04.01.2001;1;11;10");
        try (var lock = holding("63.03.05.1003")) {
            importer.apply(held, held.version(), false, "rahmah");
            await(() -> progress.now(held.id()).step() == Progress.Step.APPLYING);

            importer.apply(free, free.version(), false, "siti");
            awaitState("63.04", free.number(), state -> state == ImportState.APPLIED);

            assertThat(male("63.04.01.2001")).isEqualTo(11);
            assertThat(of("63.03", held.number()).state()).isEqualTo(ImportState.APPLYING);
            lock.rollback();
        }
        awaitState("63.03", held.number(), state -> state == ImportState.APPLIED);
        assertThat(jdbc.sql("select count(distinct applied_order) from voter_import")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    /** Holds the stations of a village until it is rolled back. */
    private Connection holding(String village) throws SQLException {
        var connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        try (var statement =
                connection.prepareStatement("select 1 from polling_station where village_code = ? for update")) {
            statement.setString(1, village);
            statement.executeQuery();
        }
        return connection;
    }

    private VoterImport checked(String region, String rows) {
        return awaitState(region, send(region, rows), state -> state == ImportState.WAITING);
    }

    private int send(String region, String rows) {
        try {
            var file = Files.createTempFile("voters", ".csv");
            Files.writeString(file, "KODE;TPS;L;P\n" + rows + "\n");
            var what = new NewImport(World.ELECTION, region, ListStage.DPT, "", false, null, "daftar.csv");
            return importer.receive(what, file, "rahmah");
        } catch (IOException cannotWrite) {
            throw new IllegalStateException(cannotWrite);
        }
    }

    private VoterImport of(String region, int number) {
        return imports.withNumber(World.ELECTION, region, number);
    }

    private VoterImport awaitState(String region, int number, Predicate<ImportState> wanted) {
        await(() -> wanted.test(of(region, number).state()));
        return of(region, number);
    }

    private static void await(BooleanSupplier wanted) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(until);
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private int male(String village) {
        return jdbc.sql("select male from polling_station where village_code = ? and number = 1")
                .param(village)
                .query(Integer.class)
                .single();
    }
}
