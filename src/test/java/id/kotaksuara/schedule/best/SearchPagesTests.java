package id.kotaksuara.schedule.best;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.planner.exact.Obstacle;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Searches work on threads of their own, so nothing is rolled back here. */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(properties = "kotaksuara.test.database=search")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@As(role = Role.PLANNER, area = "63.03")
class SearchPagesTests {

    /** Seconds: as long as a lease may last and be believed. */
    private static final int FOR_LONG = 15;

    private static final String ME = "rahmah";
    private static final String PATH = "/elections/pilkada-2024/63.03/schedules";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlanSearches searches;

    @Autowired
    private SearchDesk desk;

    @Autowired
    private Schedules schedules;

    @Autowired
    private ElectionOffice elections;

    private ScheduleKey key;

    private void world() {
        var world = new World(jdbc);
        world.regions();
        elections.open(new Election(
                World.ELECTION,
                "Pilkada 2024",
                ElectionKind.PILKADA,
                World.VOTING_DAY,
                ElectionDefaults.contests(ElectionKind.PILKADA)));
        world.station("63.03.05.1003", 1, 190, 200);
        world.station("63.03.05.1003", 2, 180, 185);
        world.station("63.03.17.2001", 1, 60, 61);
        jdbc.sql("insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                        + " dock_per_wave) values ('63.03', 'GUDANG', 'Gudang Martapura', '', 6, 6, 6)")
                .update();
        jdbc.sql("insert into vehicle_type (regency_code, code, name, mode, boxes, count)"
                        + " values ('63.03', 'TRUK', 'Truk', 'ROAD', 10, 2)")
                .update();
    }

    @BeforeEach
    void draft() {
        TestTime.in(World.REGENCY, "2024-11-18T00:00:00Z"); // before the first wave
        if (key == null) {
            world();
        }
        draftUntil("2024-11-25");
    }

    private void draftUntil(String lastDay) {
        var created = mvc.post()
                .uri(PATH)
                .param("firstDay", "2024-11-20")
                .param("lastDay", lastDay)
                .param("waves", "08.00")
                .with(csrf())
                .exchange();
        String path = created.getResponse().getRedirectedUrl();
        key = new ScheduleKey(World.OFFICE, Integer.parseInt(path.substring(PATH.length() + 1)));
    }

    @Test
    void provesThePlanOfTheDraftAndSaysSoOnTheBoard() throws InterruptedException {
        assertThat(page()).bodyText().contains("Cari rencana terbaik", "Paling lama", "60 detik");
        assertThat(start(0, "10")).hasRedirectedUrl(key.path() + "/search");
        waitForTheEnd();

        assertThat(page())
                .bodyText()
                .contains("Terbukti: tidak ada rencana yang lebih baik pada satu pun dari 9 tingkat.", "terbukti");
        assertThat(mvc.get().uri(key.path())).bodyText().contains("Terbukti terbaik");
        assertThat(page("lang", "en"))
                .bodyText()
                .contains("Proven: no plan is better")
                .doesNotContain("??");
    }

    @Test
    void theHeadlineTakesOverWhatTheSearchHasProvenOfThePlan() throws InterruptedException {
        roomFor(3);
        draftUntil("2024-11-20");
        roomFor(6);
        assertThat(mvc.get().uri(key.path()))
                .bodyText()
                .contains("Tidak: 4 kotak tertinggal sampai 20 November; sedikitnya 3 tidak dapat berangkat")
                .contains("bahwa tidak ada rencana yang meninggalkan lebih sedikit belum terbukti");

        start(0, "10");
        waitForTheEnd();

        for (String page : List.of("", "/minutes")) {
            assertThat(mvc.get().uri(key.path() + page))
                    .bodyText()
                    .contains(
                            "Terbukti: bila kecamatan tersulit didahulukan, tidak ada rencana yang meninggalkan lebih sedikit.")
                    .doesNotContain("belum terbukti");
        }
    }

    private void roomFor(int boxes) {
        jdbc.sql("update warehouse set counted_boxes = :boxes, prepared_per_wave = :boxes, dock_per_wave = :boxes")
                .param("boxes", boxes)
                .update();
    }

    @Test
    void takesWhatWasFoundIntoTheDraftAfterShowingWhatChanges() throws InterruptedException {
        unplaceAll();
        start(1, "10");
        waitForTheEnd();

        assertThat(page()).bodyText().contains("Pakai rencana ini", "tanpa hari", "Paramasan", "Tingkat demi tingkat");
        assertThat(post("/search/adoption", "edits", "1")).hasRedirectedUrl(key.path());

        var state = schedules.state(key);
        assertThat(state.plan().placements()).hasSameSizeAs(state.problem().consignments());
        assertThat(mvc.get().uri(key.path())).bodyText().contains("Terbukti terbaik");
    }

    @Test
    void refusesToTakeItIntoADraftThatChangedMeanwhile() throws InterruptedException {
        start(0, "10");
        waitForTheEnd();
        unplaceAll();

        assertThat(post("/search/adoption", "edits", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("sudah diubah orang lain");
        assertThat(start(0, "10")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("/search/adoption", "edits", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.get().uri(key.path())).bodyText().doesNotContain("Terbukti terbaik");
    }

    @Test
    void sharesOneSearchAmongAllWhoAskForTheSameDraft() {
        elsewhere("siti", FOR_LONG);

        start(0, "10");

        assertThat(latest()).returns("elsewhere", SearchNow::askedBy).returns(SearchState.RUNNING, SearchNow::state);
        assertThat(page())
                .bodyText()
                .contains("diminta elsewhere", "Muat ulang halaman ini", "data-hx-trigger=\"every 2s\"");
    }

    @Test
    void takesUpASearchWhoseInstanceIsGone() throws InterruptedException {
        elsewhere("siti", -1);

        waitForTheEnd();

        assertThat(page()).bodyText().contains("Terbukti: tidak ada rencana yang lebih baik");
    }

    @Test
    void saysThatASearchEndedWithEveryInstanceThatBeganIt() {
        var search = searches.add(key, wanted(0));
        job(search, "INTERRUPTED", "siti", -1);

        assertThat(latest().state()).isEqualTo(SearchState.LOST);
        assertThat(page()).bodyText().contains("Pencarian terputus", "Cari lagi");
    }

    @Test
    void letsNobodySearchTwiceAtATime() throws InterruptedException {
        var first = elsewhere(ME, FOR_LONG);
        draft();
        start(0, "10");

        assertThat(latest()).returns(1, SearchNow::ahead).returns(SearchState.WAITING, SearchNow::state);
        assertThat(page()).bodyText().contains("Menunggu giliran.", "Satu pencarian lain berjalan lebih dahulu.");

        jdbc.sql("delete from job where subject = ?").param(first.subject()).update();
        waitForTheEnd();
    }

    @Test
    void stopsASearchAtWorkAndTakesBackOneThatWaits() {
        var first = elsewhere(ME, FOR_LONG);
        post("/search/stop", "edits", "0");
        assertThat(page()).bodyText().contains("Sedang dihentikan");

        draft();
        start(0, "10");
        post("/search/stop", "edits", "0");
        assertThat(desk.latest(key)).isEmpty();
        assertThat(page()).bodyText().contains("Paling lama");
        jdbc.sql("delete from job where subject = ?").param(first.subject()).update();
    }

    @Test
    void saysThatASearchFailedAndOffersAnother() {
        job(searches.add(key, wanted(0)), "FAILED", ME, -1);

        assertThat(page()).bodyText().contains("Pencarian gagal karena kesalahan program.", "Cari lagi");
    }

    @Test
    void saysWhyNothingCouldBeProvenAndOffersTheFirstPlannersPlan() {
        unplaceAll();
        var problem = schedules.state(key).problem();
        var search = searches.add(key, wanted(1));
        var first = HardestFirstPlanner.plan(problem);
        searches.finish(search.id(), new Found(first, List.of(), Obstacle.NO_LIBRARY, false));

        assertThat(page())
                .bodyText()
                .contains(
                        "Pencari bukti tidak dapat berjalan di komputer ini",
                        "2 kiriman berubah.",
                        "Pakai rencana ini");
        assertThat(page("lang", "en"))
                .bodyText()
                .contains("The search that proves its result cannot run on this computer");
        assertThat(mvc.get().uri(key.path())).bodyText().doesNotContain("Terbukti terbaik");
    }

    @Test
    void tellsAtTheFormThatNoTimeWasChosen() {
        assertThat(start(0, "")).hasStatusOk().bodyText().contains("Pilih berapa lama mencari.");
        assertThat(start(0, "0")).bodyText().contains("Pilih berapa lama mencari.");
        assertThat(start(0, "301")).bodyText().contains("Paling lama 300 detik.");
    }

    private Wanted wanted(int edits) {
        return new Wanted(edits, 10, "elsewhere", schedules.state(key).problem());
    }

    /** A search that another instance works on, whose lease ends in so many seconds. */
    private PlanSearch elsewhere(String by, int seconds) {
        var search = searches.add(key, wanted(0));
        job(search, "RUNNING", by, seconds);
        return search;
    }

    private void job(PlanSearch search, String state, String by, int seconds) {
        jdbc.sql("insert into job (kind, lane, subject, area, asked_by, state, owner, lease, taken)"
                        + " values ('search', 'SEARCH', ?, '63.03', ?, ?, gen_random_uuid(),"
                        + " clock_timestamp() + make_interval(secs => ?), 1)")
                .params(search.subject(), by, state, seconds)
                .update();
    }

    @AfterEach
    void nobodySearches() {
        jdbc.sql("delete from job").update();
    }

    private SearchNow latest() {
        return desk.latest(key).orElseThrow();
    }

    private MvcTestResult page(String... parameters) {
        var request = mvc.get().uri(key.path() + "/search");
        return parameters.length == 0
                ? request.exchange()
                : request.param(parameters[0], parameters[1]).exchange();
    }

    private MvcTestResult start(int edits, String seconds) {
        return mvc.post()
                .uri(key.path() + "/search")
                .param("edits", "" + edits)
                .param("seconds", seconds)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path, String name, String value) {
        return mvc.post().uri(key.path() + path).param(name, value).with(csrf()).exchange();
    }

    private void unplaceAll() {
        jdbc.sql("delete from schedule_leg where consignment_id in (select id from schedule_consignment"
                        + " where schedule_id = (select id from schedule where number = ?))")
                .param(key.number())
                .update();
        jdbc.sql("update schedule_consignment set slot = null"
                        + " where schedule_id = (select id from schedule where number = ?)")
                .param(key.number())
                .update();
        jdbc.sql("update schedule set edits = edits + 1 where number = ?")
                .param(key.number())
                .update();
    }

    private void waitForTheEnd() throws InterruptedException {
        for (int wait = 0; wait < 600 && latest().state().isOpen(); wait++) {
            Thread.sleep(100);
        }
        assertThat(latest().state()).isEqualTo(SearchState.DONE);
    }
}
