package id.kotaksuara.voters.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.World;
import id.kotaksuara.base.job.Jobs;
import id.kotaksuara.base.job.Lane;
import id.kotaksuara.base.job.Order;
import id.kotaksuara.base.job.Run;
import id.kotaksuara.base.job.Worker;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.voters.imports.ImportState;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    ImportDesk importer;

    @Autowired
    ImportRuns runs;

    @Autowired
    Jobs jobs;

    @Autowired
    VoterImports imports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
    }

    @AfterEach
    void empty() {
        Stream.of(
                        "job",
                        "voter_column_profile",
                        "voter_import_change",
                        "voter_import",
                        "polling_station",
                        "contest",
                        "election",
                        "village")
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
    void refusesASecondImportWhileOneIsOpen() {
        jobs.ask(order("63"));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(this::received).withMessage("voters.import.running");
        jobs.stop("nobody", "63");

        await(received(), it -> it.state() == ImportState.WAITING);
    }

    @Test
    void letsTwoRegenciesGoSideBySideAndTheNationAlone() {
        assertThat(jobs.ask(order("63.03"))).isTrue();
        assertThat(jobs.ask(order("63.04"))).isTrue();
        for (var region : new String[] {"", "63", "63.03", "63.03.05"}) {
            assertThat(jobs.ask(order(region))).as(region).isFalse();
        }
        jobs.stop("nobody", "63.03");
        jobs.stop("nobody", "63.04");
    }

    /** Work that is open and that nobody here does. */
    private static Order order(String region) {
        return Order.of(new Nobody(), region, region, "rahmah").aloneIn("voters/" + World.ELECTION);
    }

    private record Nobody() implements Worker {
        @Override
        public String kind() {
            return "nobody";
        }

        @Override
        public Lane lane() {
            return Lane.FILE;
        }

        @Override
        public void work(Run run) {
            throw new IllegalStateException();
        }
    }

    @Test
    void readsAgainWhatAKilledInstanceWasReading() {
        int number = await(received(), it -> it.state() == ImportState.WAITING).number();
        killed(number, ImportState.READING);

        assertThat(await(number, it -> !it.state().running()).state()).isEqualTo(ImportState.WAITING);
    }

    @Test
    void appliesWhatAKilledInstanceWasApplying() {
        int number = await(received(), it -> it.state() == ImportState.WAITING).number();
        killed(number, ImportState.APPLYING);

        assertThat(await(number, it -> !it.state().running()).state()).isEqualTo(ImportState.APPLIED);
        assertThat(male()).isEqualTo(191);
    }

    @Test
    void givesBackWhatEveryInstanceThatAppliedItDiedOf() {
        int number = await(received(), it -> it.state() == ImportState.WAITING).number();
        killed(number, ImportState.APPLYING, 5);

        var it = await(number, one -> !one.state().running());
        assertThat(it.state()).isEqualTo(ImportState.WAITING);
        assertThat(it.problemKey()).isEqualTo("voters.import.interrupted");
        assertThat(male()).isEqualTo(190);
    }

    @Test
    void leavesAloneWhatIsBeingWorkedOn() throws InterruptedException {
        int number = await(received(), it -> it.state() == ImportState.WAITING).number();
        elsewhere(number, ImportState.APPLYING, 1, 8);
        TimeUnit.SECONDS.sleep(3);
        assertThat(of(number).state()).isEqualTo(ImportState.APPLYING);
    }

    @Test
    void takesUpWhatAnEarlierReleaseLeftAtWork() {
        int number = await(received(), it -> it.state() == ImportState.WAITING).number();
        jdbc.sql("update voter_import set state = 'APPLYING'").update();

        runs.askForAll();

        assertThat(await(number, it -> !it.state().running()).state()).isEqualTo(ImportState.APPLIED);
    }

    private void killed(int number, ImportState at) {
        killed(number, at, 1);
    }

    private void killed(int number, ImportState at, int taken) {
        elsewhere(number, at, taken, -1);
    }

    /** As if another instance had begun with it, whose lease ends in so many seconds. */
    private void elsewhere(int number, ImportState at, int taken, int seconds) {
        jdbc.sql("update voter_import set state = ?").param(at.name()).update();
        jdbc.sql("delete from job").update();
        jdbc.sql("insert into job (kind, lane, subject, area, asked_by, state, owner, lease, taken)"
                        + " values ('voters', 'FILE', ?, '63.03', 'rahmah', 'RUNNING', gen_random_uuid(),"
                        + " clock_timestamp() + make_interval(secs => ?), ?)")
                .params(of(number).id().toString(), seconds, taken)
                .update();
    }

    @Test
    void makesANewPreviewWhenTheListChangedMeanwhile() {
        var waiting = await(received(), it -> it.state() == ImportState.WAITING);
        jdbc.sql("update polling_station set male = 5 where village_code = '63.03.05.1003' and number = 1")
                .update();

        importer.apply(waiting, waiting.version(), false, "rahmah");

        var again = await(
                waiting.number(), it -> it.state() == ImportState.WAITING && it.version() > waiting.version() + 2);
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
