package id.kotaksuara.schedule.published;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.Shortages;
import id.kotaksuara.schedule.draft.Banjar;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Districts that may share a vehicle, from the office's page to the waybill. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class SharedVehiclesTests {

    private static final String OFFICE = "/elections/pilkada-2024/63.03";
    private static final String PAIRS = OFFICE + "/routes/pairs";
    private static final ScheduleKey FIRST = new ScheduleKey(Banjar.OFFICE, 1);

    /** Small districts: Pengaron, Aranio, Sambung Makmur, Cintapuri Darussalam, and those beyond the river. */
    private static final List<String> SMALL =
            List.of("63.03.09", "63.03.10", "63.03.11", "63.03.16", "63.03.17", "63.03.18", "63.03.20");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Banjar banjar;

    @Autowired
    private Schedules schedules;

    @Autowired
    private DistributionSchedules versions;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        banjar.create();
    }

    @Test
    void anOfficeAllowsAPairAndTakesItBack() {
        allow("63.03.17", "63.03.10");
        allow("63.03.10", "63.03.17");

        assertThat(mvc.get().uri(OFFICE + "/routes")).bodyText().contains(PAIRS);
        assertThat(mvc.get().uri(PAIRS))
                .hasStatusOk()
                .bodyText()
                .contains("Kecamatan yang boleh sekendaraan, Kabupaten Banjar", "Cabut Sungai Pinang bersama Paramasan")
                .contains(
                        "action=\"" + PAIRS + "\"",
                        "action=\"" + PAIRS + "/removal\"",
                        "href=\"" + OFFICE + "/routes\"")
                .containsOnlyOnce("/removal");
        assertThat(mvc.post()
                        .uri(PAIRS + "/removal?sure=yes")
                        .with(csrf())
                        .param("one", "63.03.10")
                        .param("other", "63.03.17"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(mvc.get().uri(PAIRS)).bodyText().contains("Belum ada. Setiap kecamatan memakai kendaraan sendiri.");
    }

    @Test
    void noDistrictIsACompanionOfItselfOrOfAnotherRegency() {
        assertThat(mvc.post().uri(PAIRS).with(csrf()).param("one", "63.03.10").param("other", "63.03.10"))
                .hasStatusOk()
                .bodyText()
                .contains("Pilih dua kecamatan yang berlainan.");
        assertThat(mvc.post().uri(PAIRS).with(csrf()).param("one", "63.03.10").param("other", "63.04.01"))
                .hasStatusOk()
                .bodyText()
                .contains("Pilih kecamatan yang boleh bersamanya.");
        assertThat(jdbc.sql("select count(*) from district_pair")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aScheduleWithoutPairsSharesNothing() {
        propose();

        assertThat(rows()).allMatch(row -> row.lead().equals(row.districtCode()));
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().doesNotContain("bersama");
    }

    @Test
    void keepsWithWhomALoadLeavesAndSaysSoOnEveryPage() {
        allowAll();
        propose();

        var rider = rider();
        var lead = rows().stream()
                .filter(row ->
                        row.districtCode().equals(rider.lead()) && row.slot().equals(rider.slot()))
                .findFirst()
                .orElseThrow();
        String with = "bersama " + name(lead);
        var state = schedules.state(FIRST);
        assertThat(PlanChecker.check(state.problem(), state.plan()).breaches()).isEmpty();
        assertThat(state.plan().placements())
                .anyMatch(load -> load.consignment().equals(rider.districtCode())
                        && load.with().equals(lead.districtCode()));
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().contains(with);
        assertThat(mvc.get().uri(PATH + "/1/districts/" + rider.districtCode()))
                .bodyText()
                .contains(with);
        assertThat(mvc.get().uri(PATH + "/1/districts/" + lead.districtCode()))
                .bodyText()
                .contains("bersama " + name(rider));
        assertThat(mvc.get().uri(PATH + "/1/minutes")).bodyText().contains(with);
    }

    @Test
    void countsASharedVehicleOnceForAllOnIt() {
        allowAll();
        propose();

        var rider = rider();
        var together = rows().stream()
                .filter(row -> row.slot().equals(rider.slot()) && row.lead().equals(rider.lead()))
                .toList();
        int boxes = together.stream().mapToInt(ScheduledConsignment::boxes).sum();
        var vehicle = rider.legs().get(0);
        int each = vehicle.vehicleType().equals("TRUK") ? 110 : 40;
        assertThat(together)
                .hasSizeGreaterThan(1)
                .allMatch(row -> row.legs().get(0).equals(vehicle));
        assertThat(vehicle.vehicles()).isEqualTo((boxes + each - 1) / each);
    }

    @Test
    void provesNothingThatSharingWouldDisprove() {
        allowAll();
        entities.flush();
        jdbc.sql("update vehicle_type set count = 1 where code = 'TRUK'").update();
        entities.clear();
        propose();

        var state = schedules.state(FIRST);
        var left = PlanChecker.score(state.problem(), state.plan()).boxesLeft();
        assertThat(Shortages.boxes(Shortages.of(state.problem()))).isLessThanOrEqualTo(left);
        assertThat(state.problem().shares().isNone()).isFalse();
    }

    @Test
    void tellsShipmentsWithWhomTheyShareAVehicle() {
        allowAll();
        propose();
        var rider = rider();
        step("approval", "0");
        step("publication", "1");
        entities.flush();

        var shipment = jdbc.sql("select number, shares_with from shipment where consignment_code = ?")
                .param(rider.code())
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .single();
        assertThat(shipment.get(1)).isNotEmpty();
        String page = OFFICE + "/shipments/" + shipment.get(0);
        assertThat(mvc.get().uri(page))
                .bodyText()
                .contains("Ruas pertama sekendaraan dengan muatan " + shipment.get(1) + ".");
        assertThat(mvc.get().uri(page + "/waybill"))
                .bodyText()
                .contains("Ruas pertama sekendaraan dengan muatan " + shipment.get(1)
                        + ", yang punya surat jalan sendiri.");
        assertThat(mvc.get().uri(page + "/dispatch"))
                .bodyText()
                .contains("Nomor polisi dan sopirnya terisi sendiri bila muatan itu sudah berangkat.");
    }

    private void step(String what, String edits) {
        MvcTestResult sent = mvc.post()
                .uri(PATH + "/1/" + what)
                .with(csrf())
                .param("edits", edits)
                .param("left", "yes")
                .exchange();
        assertThat(sent).hasStatus(HttpStatus.FOUND);
    }

    private List<ScheduledConsignment> rows() {
        return versions.withNumber(FIRST).consignments();
    }

    private ScheduledConsignment rider() {
        return rows().stream()
                .filter(row -> !row.lead().equals(row.districtCode()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is shared"));
    }

    private String name(ScheduledConsignment row) {
        return jdbc.sql("select name from district where code = ?")
                .param(row.districtCode())
                .query(String.class)
                .single();
    }

    private void allowAll() {
        for (int one = 0; one < SMALL.size(); one++) {
            for (int other = 0; other < one; other++) {
                allow(SMALL.get(one), SMALL.get(other));
            }
        }
    }

    private void allow(String one, String other) {
        assertThat(mvc.post().uri(PAIRS).with(csrf()).param("one", one).param("other", other))
                .hasStatus(HttpStatus.FOUND);
    }

    private void propose() {
        assertThat(mvc.post()
                        .uri(PATH)
                        .with(csrf())
                        .param("firstDay", "2024-11-20")
                        .param("lastDay", "2024-11-25")
                        .param("waves", "08.00, 13.00"))
                .hasStatus(HttpStatus.FOUND);
        entities.flush();
    }
}
