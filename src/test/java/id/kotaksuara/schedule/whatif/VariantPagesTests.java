package id.kotaksuara.schedule.whatif;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.draft.Banjar.OFFICE;
import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.schedule.assumption.Assumption;
import id.kotaksuara.schedule.draft.Banjar;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.published.PlannedShipment;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PLANNER, area = "63.03")
class VariantPagesTests {

    private static final Pattern TRIAL = Pattern.compile(
            "name=\"lever\" value=\"(\\w+)\".*?(?:name=\"subject\" value=\"([^\"]*)\"|<option value=\"([^\"]*)\")",
            Pattern.DOTALL);
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Banjar banjar;

    @Autowired
    private Schedules schedules;

    @Autowired
    private DistributionScheduler scheduler;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void draftWithOneWave() {
        banjar.create();
        post("", "firstDay", "2024-11-20", "lastDay", "2024-11-25", "waves", "08.00");
    }

    /** The page after the one that says that they are being worked out. */
    private MvcTestResult cures() {
        assertThat(mvc.get().uri(PATH + "/1/cures")).bodyText().contains("Sedang dihitung", "every 2s");
        return mvc.get().uri(PATH + "/1/cures").exchange();
    }

    @Test
    void triesEachCureInACopyInWhichAllBoxesGo() {
        var cures = cures();
        assertThat(cures).hasStatusOk().bodyText().contains("+18 kotak ruang", "+1 gelombang", "Coba");

        var trials = TRIAL.matcher(whole(text(cures))).results().toList();

        assertThat(trials)
                .extracting(trial -> trial.group(1))
                .contains("DAY_BEFORE", "WAVE_ON_A_DAY", "ROOM")
                .as("a day after the last one would arrive after the PPK's deadline")
                .doesNotContain("DAY_AFTER");
        int copy = 1;
        for (var trial : trials) {
            String subject = trial.group(2) == null ? trial.group(3) : trial.group(2);
            assertThat(post("/1/trials", "lever", trial.group(1), "subject", subject))
                    .as(trial.group(1))
                    .hasRedirectedUrl(PATH + "/" + ++copy);
            assertThat(mvc.get().uri(PATH + "/" + copy))
                    .as(trial.group(1))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Ya: semua", "Percobaan: ")
                    .doesNotContain("??");
        }
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().contains("Tidak: 102 kotak");
    }

    /** Two waves of 350: days before or much more room bring all away, a wave more brings some. */
    @Test
    void showsTheBestFewNamesTheirPlaceAndTriesWhatHelpsInPartToo() {
        post("", "firstDay", "2024-11-24", "lastDay", "2024-11-25", "waves", "08.00");
        assertThat(mvc.get().uri(PATH + "/2/cures")).bodyText().contains("Sedang dihitung");
        String page = text(mvc.get().uri(PATH + "/2/cures").exchange());
        String cures = page.substring(page.indexOf("class=\"cures\""));

        assertThat(cures)
                .containsPattern("\\+[\\d.]+ kotak ruang di Gudang Martapura")
                .contains("kotak tertinggal", "perubahan yang tidak menolong")
                .doesNotContain("??");
        assertThat(cures.substring(0, cures.indexOf("<details")).split("<dl class=\"cure\"", -1))
                .as("the best few, and the rest in parts that open")
                .hasSizeBetween(2, 5);

        String part = cures.substring(cures.indexOf("menolong sebagian"));
        var trial = TRIAL.matcher(part);
        assertThat(trial.find()).isTrue();
        assertThat(part).contains("name=\"part\" value=\"true\"");
        String subject = trial.group(2) == null ? trial.group(3) : trial.group(2);
        assertThat(post("/2/trials", "lever", trial.group(1), "subject", subject))
                .as("it does not bring all away")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/2/trials", "lever", trial.group(1), "subject", subject, "part", "true"))
                .hasRedirectedUrl(PATH + "/3");
        assertThat(mvc.get().uri(PATH + "/3")).hasStatusOk().bodyText().contains("Percobaan: ");
    }

    @Test
    void saysOfAWaveMoreWhenItLeavesAndWhatTheHoursOfWorkMakeReadyForIt() {
        jdbc.sql("update warehouse set prepared_per_wave = null, prepared_per_hour = 30,"
                        + " works_from = '07:00', works_until = '21:00'")
                .update();
        entities.clear();
        replan(1, "0");

        var trials = TRIAL.matcher(whole(text(cures())))
                .results()
                .filter(trial -> trial.group(1).equals("WAVE_ON_A_DAY"))
                .toList();

        assertThat(mvc.get().uri(PATH + "/1/cures")).bodyText().contains("+1 gelombang 13.00");
        assertThat(trials).isNotEmpty();
        int copy = 1;
        for (var trial : trials) {
            String day = trial.group(2) == null ? trial.group(3) : trial.group(2);
            assertThat(post("/1/trials", "lever", "WAVE_ON_A_DAY", "subject", day))
                    .hasRedirectedUrl(PATH + "/" + ++copy);
            assertThat(mvc.get().uri(PATH + "/" + copy)).as(day).bodyText().contains("Ya: semua", "gelombang 13.00");
        }
    }

    /** 300 stand and 40 a wave are made ready: 43 days earlier would do, which is farther than anybody looked. */
    @Test
    void callsNothingProvenThatWasNotLookedFor() {
        jdbc.sql("update warehouse set prepared_per_wave = 40").update();
        entities.clear();
        banjar.itIs("2024-11-19T22:00:00Z"); // 06.00 of the first day
        banjar.assemble(300);
        replan(1, "0");

        assertThat(text(cures()))
                .contains("tidak ada, belum terbukti. Yang paling banyak menolong:", "belum terbukti)")
                .contains("1.702 → 1.422 kotak tertinggal")
                .doesNotContain("Terbukti tidak satu pun", "??");
    }

    @Test
    void hasNoTrialForWhatIsNoCure() {
        assertThat(post("/1/trials", "lever", "VEHICLES", "subject", "TRUK"))
                .as("its cures are still being worked out")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("/1/trials", "lever", "VEHICLES", "subject", "TRUK")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void asksToMakeRoomTrueBeforeItApproves() {
        post("/1/assumptions", "lever", "ROOM", "subject", "GUDANG", "amount", "40", "edits", "0");
        replan(1, "1");

        assertThat(mvc.get().uri(PATH + "/1"))
                .bodyText()
                .contains("Gudang Martapura +40 kotak ruang", "andaian yang belum nyata", "Ya: semua 2.202")
                .doesNotContain("/1/approval");
        assertThat(post("/1/approval", "edits", "2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("1 andaian yang belum nyata");
    }

    @Test
    void publishesAWaveMoreOnOneDayWithItsTime() {
        cures();
        post("/1/trials", "lever", "WAVE_ON_A_DAY", "subject", "2024-11-23");
        assertThat(mvc.get().uri(PATH + "/2")).bodyText().contains("gelombang 13.00 pada Sab 23/11");
        assertThat(mvc.get().uri(PATH)).bodyText().contains("08.00; 13.00 pada beberapa hari");

        assertThat(post("/2/approval", "edits", "0")).hasRedirectedUrl(PATH + "/2");
        assertThat(post("/2/publication", "edits", "1")).hasRedirectedUrl(PATH + "/2");

        var shipments = schedules.published(OFFICE).orElseThrow().consignments();
        var afternoon =
                shipments.stream().filter(shipment -> shipment.wave() == 2).toList();
        assertThat(afternoon).isNotEmpty();
        assertThat(afternoon)
                .extracting(PlannedShipment::departure)
                .allMatch(departure -> departure.toString().equals("2024-11-23T05:00:00Z"));
        assertThat(shipments)
                .extracting(shipment -> shipment.departure().toString().substring(10))
                .containsOnly("T00:00:00Z", "T05:00:00Z");
    }

    @Test
    void saysAtOnceWhatAClosedDayBreaksAndForgetsIt() {
        assertThat(post(
                        "/1/assumptions",
                        "lever",
                        "CLOSED_DAY",
                        "firstDay",
                        "2024-11-23",
                        "days",
                        "1",
                        "note",
                        "Haul Guru Sekumpul",
                        "edits",
                        "0"))
                .hasRedirectedUrl(PATH + "/1");
        assertThat(mvc.get().uri(PATH + "/1"))
                .bodyText()
                .contains("Sab 23/11 tutup (Haul Guru Sekumpul)", "padahal gelombang itu ditutup", "Andaian diubah");

        assertThat(post("/1/assumptions/removal", "position", "0", "edits", "1"))
                .hasRedirectedUrl(PATH + "/1");
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().doesNotContain("padahal gelombang itu ditutup");
    }

    @Test
    void showsAWaveOfOneDayOnThatDayOnly() {
        cures();
        post("/1/trials", "lever", "WAVE_ON_A_DAY", "subject", "2024-11-23");

        assertThat(text(mvc.get().uri(PATH + "/2").exchange()).split("<span>13.00</span>", -1))
                .hasSize(2);
    }

    @Test
    void countsBoxesThatTravelFlatNeitherAsLeftNorAsPlaced() {
        scheduler.assume(
                new ScheduleKey(Banjar.OFFICE, 1),
                0,
                known -> known.with(Assumption.of(Lever.ASSEMBLED_IN_DISTRICT, "63.03.05", 202, null)));
        replan(1, "1");

        assertThat(mvc.get().uri(PATH + "/1"))
                .bodyText()
                .contains("202 kotak dirakit di kecamatan (Martapura)", "Ya: semua 2.000 kotak berangkat.");
        assertThat(mvc.get().uri(PATH)).bodyText().contains("2.000").doesNotContain("2.202");
    }

    /** No office could make that true anywhere, so no plan that rests on it could be approved. */
    @Test
    void offersNoBoxesThatTravelFlat() {
        assertThat(mvc.get().uri(PATH + "/1/assumptions")).bodyText().doesNotContain("ASSEMBLED_IN_DISTRICT");
        assertThat(cures()).bodyText().doesNotContain("ASSEMBLED_IN_DISTRICT");
    }

    @Test
    void saysOfEachCureWhetherItIsProvenTheSmallest() {
        assertThat(cures())
                .bodyText()
                .contains("(terbukti yang terkecil: yang lebih kecil kurang)")
                .doesNotContain("Perubahan terkecil", "??");
    }

    /** A day more would be asked with what came since, all else with what the version was planned for. */
    @Test
    void callsNoDayMoreProvenOnceTheFactsAreOthers() {
        assertThat(ofADayBefore(text(cures()))).contains("(terbukti yang terkecil");

        jdbc.sql("update warehouse set prepared_per_wave = 300").update();
        entities.flush();
        entities.clear();

        assertThat(ofADayBefore(text(cures()))).contains("(paling banyak").doesNotContain("terbukti yang");
    }

    @Test
    void asksAgainOnceAWayIsClosedOnADayThatMightComeBefore() {
        cures();
        assertThat(mvc.get().uri(PATH + "/1/cures")).bodyText().doesNotContain("Sedang dihitung");

        jdbc.sql("insert into route_closed_day (district_code, day, reason) values ('63.03.05', '2024-11-19', 'FLOOD')")
                .update();
        entities.flush();
        entities.clear();

        cures();
    }

    private static String ofADayBefore(String page) {
        assertThat(page).contains("1 hari lebih awal");
        int line = page.indexOf("1 hari lebih awal");
        return page.substring(line, page.indexOf("</dd>", line));
    }

    @Test
    void turnsSquareMetresIntoBoxes() {
        post("/1/assumptions", "lever", "ROOM", "subject", "GUDANG", "floorM2", "2", "stacking", "3", "edits", "0");

        assertThat(mvc.get().uri(PATH + "/1")).bodyText().contains("Gudang Martapura +21 kotak ruang (2 m² × 3)");
    }

    @Test
    void tellsAtTheFieldWhatIsWrongWithAnAssumption() {
        assertThat(post("/1/assumptions", "lever", "CLOSED_DAY", "firstDay", "", "days", "0", "note", "", "edits", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hari pertama", "Alasan")
                .doesNotContain("??");
        assertThat(post("/1/assumptions", "lever", "ROOM", "subject", "NOWHERE", "amount", "5", "edits", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("/1/assumptions", "lever", "VEHICLES", "subject", "TRUK", "amount", "1", "edits", "7"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Sudah diubah orang lain");
    }

    @Test
    void offersAFormForEachLeverInBothLanguages() {
        for (var lever : AssumptionForm.OFFERED) {
            assertThat(mvc.get().uri(PATH + "/1/assumptions?lever=" + lever))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Andaikan")
                    .doesNotContain("??");
            assertThat(mvc.get().uri(PATH + "/1/assumptions?lang=en&lever=" + lever))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Assume")
                    .doesNotContain("??");
        }
    }

    @Test
    void comparesTwoVersions() {
        cures();
        post("/1/trials", "lever", "ROOM", "subject", "GUDANG");

        assertThat(mvc.get().uri(PATH + "/1/comparison"))
                .hasStatusOk()
                .bodyText()
                .contains("Versi 2, Draf Percobaan");
        assertThat(mvc.get().uri(PATH + "/1/comparison?with=2")).hasRedirectedUrl(PATH + "/1/comparison/2");
        assertThat(mvc.get().uri(PATH + "/1/comparison/2"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Versi 2 lebih baik: persen kotak yang tertinggal 0, bukan 5.",
                        "Gudang Martapura +18 kotak ruang",
                        "Kotak-malam",
                        "Hari kendaraan, Truk",
                        "mendapat hari")
                .doesNotContain("??");
        assertThat(mvc.get().uri(PATH + "/2/comparison/1?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Version 2 is better", "Box-nights", "loses its day")
                .doesNotContain("??");
    }

    @Test
    void copiesADraftUnderAName() {
        assertThat(mvc.get().uri(PATH + "/1/versions/new")).bodyText().contains("Salin versi 1 untuk mencoba sesuatu");

        assertThat(post("/1/versions", "reason", "Dua truk sewaan", "edits", "0"))
                .hasRedirectedUrl(PATH + "/2");

        assertThat(mvc.get().uri(PATH + "?sort=NIGHTS"))
                .hasStatusOk()
                .bodyText()
                .contains("dari versi 1", "Dua truk sewaan", "Kotak-malam");
    }

    @Test
    void putsADraftAwayAndTakesItBack() {
        post("/1/versions", "reason", "Dua truk sewaan", "edits", "0");

        assertThat(mvc.get().uri(PATH + "/2/removal")).hasStatusOk().bodyText().contains("Buang draf versi 2?");
        assertThat(post("/2/removal", "edits", "0")).hasRedirectedUrl(PATH + "/2");
        assertThat(mvc.get().uri(PATH)).bodyText().contains("yang dibuang (1)").doesNotContain("Dua truk sewaan");
        assertThat(mvc.get().uri(PATH + "?all=true")).bodyText().contains("Dua truk sewaan");
        assertThat(mvc.get().uri(PATH + "/1/comparison")).bodyText().contains("Belum ada versi lain");

        assertThat(post("/2/recovery", "edits", "1")).hasRedirectedUrl(PATH + "/2");
        assertThat(mvc.get().uri(PATH)).bodyText().contains("Dua truk sewaan");
    }

    @Test
    void discardsTrialsFromTheListOneOrAllAtOnce() {
        post("/1/versions", "reason", "Dua truk sewaan", "edits", "0");
        post("/1/versions", "reason", "Gudang kedua", "edits", "0");
        post("/1/versions", "reason", "Satu hari lagi", "edits", "0");
        assertThat(mvc.get().uri(PATH))
                .bodyText()
                .contains("Buang semua 3 percobaan", "name=\"trial\" value=\"2/0\"", "Buang percobaan versi 2")
                .doesNotContain("value=\"1/0\"");

        assertThat(post("/removals", "trial", "2/0")).bodyText().contains("Buang 1 percobaan: versi 2?");
        assertThat(mvc.get().uri(PATH)).bodyText().contains("Dua truk sewaan");
        assertThat(post("/removals", "trial", "x")).hasRedirectedUrl(PATH);
        assertThat(post("/removals", "trial", "2/0", "sure", "yes")).hasRedirectedUrl(PATH);
        assertThat(mvc.get().uri(PATH)).bodyText().contains("yang dibuang (1)").doesNotContain("Dua truk sewaan");
        assertThat(mvc.get().uri(PATH + "?lang=en")).bodyText().contains("Discard all 2 trials");
        assertThat(mvc.post()
                        .uri(PATH + "/removals")
                        .with(csrf())
                        .param("trial", "3/0")
                        .param("trial", "4/0"))
                .bodyText()
                .contains("Buang 2 percobaan: versi 3, 4?");
        assertThat(mvc.post()
                        .uri(PATH + "/removals")
                        .with(csrf())
                        .param("trial", "3/0")
                        .param("trial", "4/0")
                        .param("sure", "yes"))
                .hasRedirectedUrl(PATH);
        assertThat(mvc.get().uri(PATH)).bodyText().contains("yang dibuang (3)").doesNotContain("Buang percobaan");
        post("/1/versions", "reason", "Satu lagi", "edits", "0");
        assertThat(post("/removals", "trial", "5/7", "sure", "yes"))
                .as("it was changed meanwhile")
                .hasStatus(409);
    }

    private void replan(int number, String edits) {
        var calendar = List.of("firstDay", "2024-11-20", "lastDay", "2024-11-25", "waves", "08.00", "edits", edits);
        var seen = SEEN.matcher(text(post("/" + number + "/plans", calendar.toArray(String[]::new))));
        assertThat(seen.find()).isTrue();
        var again = new ArrayList<>(calendar);
        again.addAll(List.of("seen", seen.group(1)));
        assertThat(post("/" + number + "/plans", again.toArray(String[]::new))).hasStatus3xxRedirection();
    }

    private MvcTestResult post(String path, String... fields) {
        var post = mvc.post().uri(PATH + path).with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            post = post.param(fields[field], fields[field + 1]);
        }
        return post.exchange();
    }

    /** The part of a page about what helps that lets all boxes go. */
    private static String whole(String page) {
        int part = page.indexOf("menolong sebagian");
        return part < 0 ? page : page.substring(0, part);
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
