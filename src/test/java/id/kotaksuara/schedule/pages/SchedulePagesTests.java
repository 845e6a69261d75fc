package id.kotaksuara.schedule.pages;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.schedule.draft.Banjar;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class SchedulePagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Banjar banjar;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        banjar.create();
    }

    @Test
    void saysThatNothingIsPlannedYetAndOffersTo() {
        assertThat(mvc.get().uri(PATH))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ada jadwal. 2.202 kotak untuk 20 kecamatan", PATH + "/new");
    }

    @Test
    void says102BoxesRemainWithOneWaveAndWhy() {
        propose("08.00");

        assertThat(mvc.get().uri(PATH + "/1"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tidak: 102 kotak tidak dapat berangkat sampai 25 November.",
                        "Gudang Martapura menampung 350 kotak berdiri dan dikosongkan 6 kali: 6 × 350 = 2.100 dari 2.202. Terbukti.",
                        "Angka dalam tabel");
    }

    @Test
    void provesWithTheHoursOfWorkThatANightMakesOthersReadyThanADay() {
        entities.flush();
        jdbc.sql("update warehouse set prepared_per_wave = null, prepared_per_hour = 20,"
                        + " works_from = '07:00', works_until = '21:00'")
                .update();
        entities.clear();

        propose("08.00, 13.00");

        assertThat(mvc.get().uri(PATH + "/1"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Dari Gudang Martapura paling banyak 1.850 dari 2.202 kotak dapat berangkat dalam 12 gelombang;"
                                + " yang siap sebelum tiap gelombang dalam sehari: 180, 100 kotak. Terbukti.");
    }

    @Test
    void saysSoInEnglish() {
        propose("08.00");

        assertThat(mvc.get().uri(PATH + "/1?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "No: 102 boxes cannot leave by",
                        "6 × 350 = 2,100 of 2,202 boxes. This is proven.",
                        "Numbers in a table")
                .doesNotContain("??");
    }

    @Test
    void saysOnTheBoardWhyBoxesHaveNoWaveAndWhatLiesInTheStores() {
        propose("08.00");

        assertThat(mvc.get().uri(PATH + "/1"))
                .bodyText()
                .containsPattern("\\d gelombang tertutup baginya; yang terdekat")
                .containsPattern("[\\d.]+ kotak-malam di gudang PPK");
    }

    @Test
    void arrangesTheBoardAsItsAddressSays() {
        propose("08.00");

        assertThat(mvc.get().uri(PATH + "/1?show=HARD&sort=NAME"))
                .hasStatusOk()
                .bodyText()
                .contains("7 dari 20 kecamatan ditampilkan", "Aranio")
                .doesNotContain(">Kertak Hanyar</a>", "??");
        assertThat(mvc.get().uri(PATH + "/1?show=PINNED&lang=en"))
                .bodyText()
                .contains("0 of 20 districts shown", "Box-nights in PPK stores");
    }

    @Test
    void sendsAllWithTwoWaves() {
        propose("08.00, 13.00");

        assertThat(mvc.get().uri(PATH + "/1"))
                .bodyText()
                .contains("Ya: semua 2.202 kotak berangkat.", "20 kecamatan · 2.202 kotak · semua punya hari");
    }

    @Test
    void tellsAtTheFieldWhatIsWrongAndKeepsTheInput() {
        assertThat(propose("2024-11-20", "2024-11-27", "besok pagi"))
                .hasStatusOk()
                .bodyText()
                .contains("Hari terakhir melewati tenggat di PPK: H-2", "Tulis satu sampai delapan jam", "besok pagi");
        assertThat(propose("2024-11-25", "2024-11-20", "")).bodyText().contains("Isi jam berangkat");
        assertThat(propose("kapan", "2024-11-20", "08.00")).bodyText().contains("Hari pertama: isi tanggal");
        assertThat(mvc.get().uri(PATH)).bodyText().contains("Belum ada jadwal.");
    }

    @Test
    void saysThatNoDayIsLeftOnceTheDeadlineIsOver() {
        banjar.itIs("2024-11-26T02:00:00Z");

        assertThat(propose("2024-11-26", "2024-11-26", "13.00"))
                .bodyText()
                .contains("Tenggat di PPK (H-2) sudah lewat", "Administrator dapat mengundurkan")
                .doesNotContain("Pilih hari yang lebih awal", "??");
        assertThat(propose("2024-11-25", "2024-11-25", "13.00"))
                .bodyText()
                .contains("Tenggat di PPK (H-2) sudah lewat")
                .doesNotContain("Pilih hari ini atau sesudahnya");
    }

    /** 350 boxes stand at once and 2,202 have to go. */
    @Test
    void proposesAsManyWavesAndDaysAsTheRoomOfTheWarehouseAsksForAndSaysWhy() {
        banjar.itIs("2024-11-10T02:00:00Z");
        assertThat(mvc.get().uri(PATH + "/new"))
                .bodyText()
                .contains("value=\"08.00, 13.00\"", "value=\"2024-11-20\"")
                .contains(
                        "6 hari, 1 gelombang sehari: gudang dapat melepas paling banyak 2.100 dari 2.202 kotak; 102 kotak")
                .contains("6 hari, 2 gelombang sehari: gudang dapat melepas sampai 2.202 kotak, cukup untuk semua")
                .containsOnlyOnce("Ini yang diusulkan.");

        jdbc.sql("update warehouse set counted_boxes = 150, prepared_per_wave = 150, dock_per_wave = 150")
                .update();
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri(PATH + "/new?lang=en"))
                .bodyText()
                .contains("value=\"2024-11-18\"", "6 days, 2 waves a day: the warehouse can let at most 1,800 of 2,202")
                .contains("8 days, 2 waves a day")
                .doesNotContain("??");

        jdbc.sql("update warehouse set counted_boxes = 400, prepared_per_wave = 400, dock_per_wave = 400")
                .update();
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri(PATH + "/new"))
                .bodyText()
                .contains("value=\"08.00\"", "value=\"2024-11-20\"", "cukup untuk semua 2.202 kotak")
                .doesNotContain("2 gelombang sehari");
    }

    @Test
    void knowsWhatDayItIs() {
        banjar.itIs("2024-11-21T02:00:00Z"); // 10.00 at the office, nothing has left

        assertThat(mvc.get().uri(PATH + "/new")) // the wave of 13.00 is still to come today
                .bodyText()
                .contains("4 hari, 1 gelombang sehari", "5 hari, 2 gelombang sehari", "value=\"2024-11-21\"");
        assertThat(propose("2024-11-20", "2024-11-25", "08.00"))
                .bodyText()
                .contains("Hari pertama sudah lewat. Pilih hari ini atau sesudahnya.");
        propose("2024-11-21", "2024-11-25", "08.00");
        assertThat(mvc.get().uri(PATH + "/1"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("Tidak: 802 kotak tidak dapat berangkat|sedikitnya 802 tidak dapat berangkat")
                .contains("4 × 350 = 1.400 dari 2.202", "hari ini")
                .doesNotContain("seharusnya sudah berangkat");
    }

    @Test
    void namesOnEveryPageOfAScheduleWhatShouldHaveLeftAndHasNot() {
        propose("08.00");
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().doesNotContain("seharusnya sudah berangkat");

        banjar.itIs("2024-11-21T02:00:00Z");

        for (var page : List.of("", "/minutes", "/contingencies", "/comparison", "/wishes", "/plans/new")) {
            assertThat(mvc.get().uri(PATH + "/1" + page))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .containsPattern("[67]\\d\\d kotak seharusnya sudah berangkat dan belum")
                    .contains("Rab 20/11 08.00:", "Paramasan 28");
        }
        assertThat(mvc.get().uri(PATH + "/1"))
                .bodyText()
                .containsPattern("Tidak: 802 kotak tidak dapat berangkat|sedikitnya 802 tidak dapat berangkat");
        for (var paper : List.of("/paper", "/sheet", "/minutes/paper")) {
            assertThat(mvc.get().uri(PATH + "/1" + paper))
                    .as(paper)
                    .hasStatusOk()
                    .bodyText()
                    .containsPattern("[67]\\d\\d kotak seharusnya sudah berangkat dan belum")
                    .containsPattern("Rab 20/11 08.00: .*Paramasan 28")
                    .containsPattern("21(/11| November 2024)</span> \\(hari ini\\)");
        }
        assertThat(mvc.get().uri(PATH + "/1?lang=en")).bodyText().contains("should have left and have not");
        assertThat(mvc.post().uri(PATH + "/1/approval").param("edits", "0").with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Ada kiriman yang gelombangnya sudah lewat dan belum berangkat");
    }

    @Test
    void listsEveryVersionWithWhatIsLeft() {
        propose("08.00, 13.00");
        propose("08.00");

        assertThat(mvc.get().uri(PATH)).bodyText().contains("Versi 1", "Versi 2", "08.00, 13.00", "Draf");
    }

    @Test
    void saysOnTheCardWhatStoodInTheWayOfEarlierDays() {
        propose("08.00");

        assertThat(mvc.get().uri(PATH + "/1/districts/63.03.02"))
                .hasStatusOk()
                .bodyText()
                .contains("Kertak Hanyar", "Mengapa tidak lebih awal")
                .containsPattern("hanya \\d+ dari \\d+ kotak berdiri|semua kotak yang berdiri di Gudang Martapura");
    }

    @Test
    void namesTheRulesAMoveBreaksAndRefusesToApprove() {
        propose("08.00");
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().contains("/1/approval");

        assertThat(move("63.03.08", "0", "0")).hasStatus3xxRedirection();

        assertThat(mvc.get().uri(PATH + "/1"))
                .bodyText()
                .contains("Aturan yang dilanggar rencana ini", "350 kotak berdiri", "akan berangkat")
                .doesNotContain("/1/approval");
        assertThat(step("approval", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("aturan dan belum dapat disetujui");
    }

    @Test
    void showsTheSecondPlannerWhatChangedAndKeepsTheirInput() {
        propose("08.00, 13.00");
        move("63.03.17", "3", "0");

        var second = mvc.post()
                .uri(PATH + "/1/districts/63.03.17/wish")
                .param("wish", "2024-11-24")
                .param("note", "Rapat PPK 18 November")
                .param("edits", "0")
                .with(csrf())
                .exchange();

        assertThat(second)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Sudah diubah orang lain", "Kiriman dipindah", "21/11 13.00", "Rapat PPK 18 November");
    }

    @Test
    void goesFromDraftToPublishedAndOnlyOnByANewVersion() {
        propose("08.00, 13.00");

        assertThat(step("approval", "0")).hasStatus3xxRedirection();
        assertThat(move("63.03.17", "3", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(step("publication", "1")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().contains("Terbit", "/1/versions/new", "Jadwal disetujui");

        assertThat(newVersion("")).bodyText().contains("Isi alasan versi baru.");
        assertThat(newVersion("Jembatan putus")).hasRedirectedUrl(PATH + "/2");
        assertThat(mvc.get().uri(PATH + "/2")).bodyText().contains("dari versi 1: Jembatan putus");
        step("approval", "0", 2);
        step("publication", "1", 2);
        assertThat(mvc.get().uri(PATH)).bodyText().contains("Digantikan", "Terbit");
    }

    @Test
    void leadsFromWhatIsPublishedToTheFirstDepartureUntilThatHasLeft() {
        propose("08.00, 13.00");
        step("approval", "0", 1);
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().doesNotContain("Langkah berikutnya");
        step("publication", "1", 1);

        String next =
                "href=\"" + PATH.replace("schedules", "shipments") + "\">Pengiriman: berangkatkan gelombang pertama";
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().contains("Langkah berikutnya", next);
        jdbc.sql(
                        "update shipment set status = 'DISPATCHED', departed_at = now(), expected_arrival = now(), boxes_loaded = 1"
                                + " where number = 'SJ-6303-0001'")
                .update();
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().doesNotContain("Langkah berikutnya");
    }

    @Test
    void keepsAWishAndAnExclusionOnTheCard() {
        propose("08.00, 13.00");
        String card = PATH + "/1/districts/63.03.08";
        mvc.post()
                .uri(card + "/wish")
                .param("wish", "2024-11-25")
                .param("note", "Pasar")
                .param("edits", "0")
                .with(csrf())
                .exchange();
        assertThat(mvc.post()
                        .uri(card + "/wish")
                        .param("wish", "2024-11-24")
                        .param("note", "")
                        .param("edits", "0")
                        .with(csrf()))
                .hasStatus(409)
                .bodyText()
                .as("only the form that was sent stays open")
                .containsPattern("<details class=\"mb-3\" open[^>]*><summary>Catat usul PPK")
                .doesNotContainPattern("<details open[^>]*>\\s*<summary>Keluarkan");
        mvc.post()
                .uri(card + "/exclusion")
                .param("reason", "Dijemput PPK")
                .param("edits", "1")
                .with(csrf())
                .exchange();

        assertThat(mvc.get().uri(card))
                .bodyText()
                .contains("Senin, 25 November 2024", "Di luar jadwal ini: Dijemput PPK");
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().contains("104 kotak: Dijemput PPK", "19 kecamatan");
    }

    @Test
    @As(role = Role.OBSERVER, area = "63")
    void letsAnObserverReadOnly() {
        assertThat(mvc.get().uri(PATH)).hasStatusOk().bodyText().doesNotContain(PATH + "/new");
        assertThat(mvc.get().uri(PATH + "/new")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(propose("2024-11-20", "2024-11-25", "08.00")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void hasNoPageForADistrictOfAnotherRegency() {
        propose("08.00");

        assertThat(mvc.get().uri(PATH + "/1/districts/63.04.01")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(PATH + "/7")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void asksBeforeEachStepInBothLanguages() {
        propose("08.00, 13.00");

        assertThat(mvc.get().uri(PATH + "/1/plans/new"))
                .hasStatusOk()
                .bodyText()
                .contains("Susun ulang versi 1", "08.00, 13.00");
        assertThat(mvc.get().uri(PATH + "/1/approval"))
                .hasStatusOk()
                .bodyText()
                .contains("Setujui jadwal versi 1?", "semua 2.202 kotak");
        assertThat(mvc.get().uri(PATH + "/1/publication?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Publish version 1");
        assertThat(mvc.get().uri(PATH + "/1/return")).hasStatusOk();
        assertThat(mvc.get().uri(PATH + "/1/versions/new"))
                .hasStatusOk()
                .bodyText()
                .contains("Salin versi 1 untuk mencoba sesuatu");
    }

    private void propose(String waves) {
        assertThat(propose("2024-11-20", "2024-11-25", waves)).hasStatus3xxRedirection();
    }

    private MvcTestResult propose(String first, String last, String waves) {
        return mvc.post()
                .uri(PATH)
                .param("firstDay", first)
                .param("lastDay", last)
                .param("waves", waves)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult move(String district, String slot, String edits) {
        return mvc.post()
                .uri(PATH + "/1/districts/" + district + "/moves")
                .param("consignment", district)
                .param("slot", slot)
                .param("pin", "true")
                .param("edits", edits)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult step(String step, String edits) {
        return step(step, edits, 1);
    }

    private MvcTestResult step(String step, String edits, int version) {
        return mvc.post()
                .uri(PATH + "/" + version + "/" + step)
                .param("edits", edits)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult newVersion(String reason) {
        return mvc.post()
                .uri(PATH + "/1/versions")
                .param("reason", reason)
                .param("edits", "2")
                .with(csrf())
                .exchange();
    }
}
