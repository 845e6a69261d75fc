package id.kotaksuara.voters.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.World;
import id.kotaksuara.base.problem.RuleBroken;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
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

/** Imports as they really run: beside the pages, in transactions of their own, on a database that no other test sees. */
@VotersTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(properties = "kotaksuara.test.database=own")
class ImportRunsTests {

    private static final String FILE = "KODE;TPS;L;P\n63.03.05.1003;1;191;200\n63.03.05.1003;2;180;185\n";
    private static final int PATIENCE_SECONDS = 60;

    @Autowired
    VoterListImporter importer;

    @Autowired
    ImportRuns runs;

    @Autowired
    VoterImports imports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @BeforeEach
    void world() {
        new World(jdbc).create();
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
    void readsAndAppliesBesideThePages() {
        var waiting = await(received(), it -> it.state() == ImportState.WAITING);
        assertThat(male()).isEqualTo(190);

        importer.apply(waiting, waiting.version(), false, "rahmah");

        var applied = await(waiting.number(), it -> !it.state().running());
        assertThat(applied.state()).isEqualTo(ImportState.APPLIED);
        assertThat(male()).isEqualTo(191);
    }

    @Test
    void refusesASecondImportWhileOneRuns() {
        try (var lock = runs.lock(World.ELECTION, "63")) {
            assertThat(lock).isNotNull();
            assertThatExceptionOfType(RuleBroken.class)
                    .isThrownBy(this::received)
                    .withMessage("voters.import.running");
        }
        await(received(), it -> it.state() == ImportState.WAITING);
    }

    @Test
    void letsTwoRegenciesGoSideBySideAndTheNationAlone() {
        try (var one = runs.lock(World.ELECTION, "63.03");
                var two = runs.lock(World.ELECTION, "63.04");
                var other = runs.lock("pemilu-2024", "63.03")) {
            assertThat(one).isNotSameAs(two).isNotSameAs(other);
            for (var region : new String[] {"", "63", "63.03", "63.03.05"}) {
                assertThat(ImportLock.tryFor(dataSource, World.ELECTION, region))
                        .isEmpty();
            }
        }
    }

    @Test
    void readsAgainWhatAKilledInstanceWasReading() {
        int number = await(received(), it -> it.state() == ImportState.WAITING).number();
        jdbc.sql("update voter_import set state = 'READING'").update();

        runs.revive(of(number));

        assertThat(await(number, it -> !it.state().running()).state()).isEqualTo(ImportState.WAITING);
    }

    @Test
    void givesBackWhatAKilledInstanceWasApplying() {
        int number = await(received(), it -> it.state() == ImportState.WAITING).number();
        jdbc.sql("update voter_import set state = 'APPLYING'").update();

        runs.revive(of(number));

        var it = of(number);
        assertThat(it.state()).isEqualTo(ImportState.WAITING);
        assertThat(it.problemKey()).isEqualTo("voters.import.interrupted");
        assertThat(male()).isEqualTo(190);
        importer.apply(it, it.version(), false, "rahmah");
        assertThat(await(number, one -> !one.state().running()).state()).isEqualTo(ImportState.APPLIED);
    }

    @Test
    void leavesAloneWhatIsBeingWorkedOn() {
        int number = await(received(), it -> it.state() == ImportState.WAITING).number();
        jdbc.sql("update voter_import set state = 'APPLYING'").update();
        try (var lock = runs.lock(World.ELECTION, "63.03")) {
            assertThat(lock).isNotNull();
            runs.revive(of(number));
        }
        assertThat(of(number).state()).isEqualTo(ImportState.APPLYING);
    }

    @Test
    void makesANewPreviewWhenTheListChangedMeanwhile() {
        var waiting = await(received(), it -> it.state() == ImportState.WAITING);
        jdbc.sql("update polling_station set male = 5 where village_code = '63.03.05.1003' and number = 1")
                .update();

        importer.apply(waiting, waiting.version(), false, "rahmah");

        var again = await(
                waiting.number(), it -> it.state() == ImportState.WAITING && it.version() > waiting.version() + 3);
        assertThat(again.problemKey()).isEqualTo("voters.import.outdated");
        assertThat(male()).isEqualTo(5);
        assertThat(again.effect().votersMore()).isEqualTo(186);
    }

    @Test
    void readsTheStoredFileBackAsItWas() throws IOException {
        int number = await(received(), it -> it.state() == ImportState.WAITING).number();
        var it = of(number);
        importer.readAgain(it, it.version(), "CODE=0,STATION=1,MALE=3,FEMALE=2");

        assertThat(await(number, one -> one.state() == ImportState.WAITING)
                        .effect()
                        .stationsChanged())
                .isEqualTo(2);
    }

    private int received() {
        try {
            var file = Files.createTempFile("voters-test", ".csv");
            Files.writeString(file, FILE);
            return importer.receive(what(), file, "rahmah");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NewImport what() {
        return new NewImport(World.ELECTION, "63.03", ListStage.DPT, "", false, null, "banjar.csv");
    }

    private VoterImport of(int number) {
        return imports.withNumber(World.ELECTION, "63.03", number);
    }

    private VoterImport await(int number, Predicate<VoterImport> reached) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            var it = of(number);
            if (reached.test(it)) {
                return it;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("still " + of(number).state());
    }

    private int male() {
        return jdbc.sql("select male from polling_station where village_code = '63.03.05.1003' and number = 1")
                .query(Integer.class)
                .single();
    }
}
