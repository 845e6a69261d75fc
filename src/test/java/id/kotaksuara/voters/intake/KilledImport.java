package id.kotaksuara.voters.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.World;
import id.kotaksuara.base.database.KillableServer;
import id.kotaksuara.base.job.JobBeans;
import id.kotaksuara.base.job.Jobs;
import id.kotaksuara.voters.imports.ImportState;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Something is killed while a list is imported, at moments that a seed draws over the whole of the import and over each of
 * its steps: the list is always the one before or the one after, and what was interrupted can be gone on with.
 */
@VotersTest
@Tag("killing")
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class KilledImport {

    /** Each step and the whole twice; {@code bench/kills} draws as many as it is told. */
    static final int KILLS = Integer.getInteger("kotaksuara.kills", 8);

    static final String LEASE = "1s";
    private static final int PATIENCE_SECONDS = 60;

    @Autowired
    ImportDesk importer;

    @Autowired
    Jobs jobs;

    @Autowired
    JobBeans.Instance instance;

    @Autowired
    VoterImports imports;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path directory;

    private int imported;
    volatile boolean killed;

    static void use(KillableServer server, DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", server::url);
        properties.add("spring.datasource.username", server::user);
        properties.add("spring.datasource.password", server::password);
        properties.add("kotaksuara.job.lease", () -> LEASE);
        properties.add("spring.datasource.hikari.minimum-idle", () -> 0);
        properties.add("spring.datasource.hikari.maximum-pool-size", () -> 8);
    }

    @BeforeEach
    void world() {
        if (number("select count(*) from election") == 0) {
            new World(jdbc).create();
        }
        imported = number("select count(*) from voter_import where state = 'APPLIED'");
    }

    /** As a restarted application finds it and goes on: nothing or all of it, and after that all of it. */
    void endsWhole(int kill) {
        until(() -> !interrupted(kill));
        expectWhole(kill);
        until(() -> goneOnWith(kill));
        assertThat(list()).isEqualTo(KilledList.of(kill).print());
        expectWhole(kill);
        until(this::nobodyWorks);
        assertThat(jdbc.sql("select relname from pg_class where relname like 'voter_staged_%'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private boolean nobodyWorks() {
        return !jobs.busy("voters/" + World.ELECTION, World.REGENCY);
    }

    /** What was killed is taken up without anybody asking; says whether there still is such a thing. */
    private boolean interrupted(int kill) {
        boolean running = !imports.running().isEmpty();
        expectList(list(), kill);
        return running;
    }

    private boolean goneOnWith(int kill) {
        if (list().equals(KilledList.of(kill).print())) {
            return true;
        }
        var open = imports.touching(World.ELECTION, World.REGENCY, List.of(ImportState.WAITING));
        if (open.isEmpty()) {
            importHere(kill);
        } else {
            apply(open.get(0));
        }
        return false;
    }

    void importHere(int kill) {
        try {
            var sent = Files.copy(file(kill), directory.resolve("sent-" + kill + "-" + System.nanoTime()));
            int number = importer.receive(KilledList.WHAT, sent, "rahmah");
            apply(settled(imports.withNumber(World.ELECTION, World.REGENCY, number)));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void apply(VoterImport it) {
        importer.apply(it, it.version(), true, "rahmah");
        settled(it);
    }

    private VoterImport settled(VoterImport it) {
        until(() -> killed || !imports.withId(it.id()).state().running());
        return imports.withId(it.id());
    }

    /** The list is whole, and what tells of it agrees: versions, journal, changes remembered, sums kept beside it. */
    void expectWhole(int kill) {
        var list = list();
        expectList(list, kill);
        int versions = number("select count(*) from voter_import where state = 'APPLIED'") - imported;
        assertThat(versions).isEqualTo(list.equals(KilledList.of(kill).print()) ? kill + 1 : kill);
        assertThat(number("select count(*) from journal_entry where action = 'journal.voters.STATIONS'"))
                .isEqualTo(imported + versions);
        assertThat(number("select count(distinct import_id) from voter_import_change"))
                .isEqualTo(imported + versions);
        assertThat(number("select sum(stations) from regency_tally"))
                .isEqualTo(number("select count(*) from polling_station"));
        assertThat(number("select sum(male + female) from regency_tally"))
                .isEqualTo(number("select sum(male + female) from polling_station"));
    }

    private static void expectList(String list, int kill) {
        if (kill > 0) {
            assertThat(list)
                    .isIn(KilledList.of(kill - 1).print(), KilledList.of(kill).print());
        }
    }

    private String list() {
        return jdbc.sql(KilledList.PRINT).query(String.class).single();
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    Path file(int number) throws IOException {
        return Files.writeString(
                directory.resolve("list-" + number + ".csv"),
                KilledList.of(number).csv());
    }

    /** Asks again and again, also while the database does not answer. */
    static void until(BooleanSupplier reached) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        RuntimeException last = null;
        while (System.nanoTime() < end) {
            try {
                if (reached.getAsBoolean()) {
                    return;
                }
                Thread.sleep(20);
            } catch (RuntimeException down) {
                last = down;
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        throw new AssertionError("not reached", last);
    }
}
