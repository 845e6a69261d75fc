package id.kotaksuara.schedule.whatif;

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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

/** What a draft assumes beside the facts: typed, judged, made true before it is approved. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PLANNER, area = "63.03")
class AssumptionPagesTests extends VariantPages {

    @Autowired
    private Schedules schedules;

    @Autowired
    private DistributionScheduler scheduler;

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
}
