package id.kotaksuara.delivery.pages;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.region.Area;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What goes wrong between the office and the PPK is told by anybody who takes part, with place and cause, and counted. */
@IntegrationTest
@As(role = Role.PPK_CHAIR, area = "63.03.17")
class ToldIncidentsTests {

    private static final String ELECTION = "/elections/pilkada-2024/";
    private static final String DELIVERY = ELECTION + "63.03.17/deliveries/SJ-6303-0001";
    private static final String SHIPMENT = ELECTION + "63.03/shipments/SJ-6303-0001";
    private static final String INCIDENTS = ELECTION + "63.03.17/last-leg/incidents";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @BeforeEach
    void open() {
        road.open();
    }

    @Test
    void isToldFromThePageOfTheDeliveryAndStandsOnThatOfTheShipment() {
        assertThat(mvc.get().uri(DELIVERY)).bodyText().contains(INCIDENTS + "?shipment=SJ-6303-0001");
        assertThat(mvc.get().uri(INCIDENTS + "?shipment=SJ-6303-0001"))
                .bodyText()
                .contains("value=\"SJ-6303-0001\"", "Nomor surat jalan");

        assertThat(told(Role.PPK_CHAIR, "SJ-6303-0001")).hasRedirectedUrl(INCIDENTS);

        assertThat(mvc.get().uri(DELIVERY))
                .bodyText()
                .contains("Dermaga Tubuhan", "Ban pecah", "Lihat atau tambah foto");
        assertThat(as(Role.PLANNER, SHIPMENT))
                .bodyText()
                .contains("Kejadian di jalan", "Dermaga Tubuhan", "Ban pecah", INCIDENTS + "?shipment=SJ-6303-0001")
                .doesNotContain("??");
        assertThat(as(Role.PLANNER, SHIPMENT + "?lang=en")).bodyText().contains("Incidents on the way");
        assertThat(as(Role.PLANNER, ELECTION + "63.03/last-legs/incidents"))
                .bodyText()
                .contains("Pengiriman SJ-6303-0001.");
    }

    @Test
    void isCountedByItsCauseInTheEvaluation() {
        String page = ELECTION + "63.03/shipments/evaluation";
        assertThat(as(Role.PLANNER, page)).bodyText().doesNotContain("kendaraan rusak");

        told(Role.OBSERVER, "SJ-6303-0001");

        assertThat(as(Role.PLANNER, page)).bodyText().containsIgnoringCase("kendaraan rusak");
    }

    /** Left on the 20th at 08.10 for eight hours; due at the PPK by the end of the 25th. */
    @Test
    void saysHowManyHoursAreLeftWhereItsWayIsClosed() {
        assertThat(mvc.get().uri(DELIVERY)).bodyText().doesNotContain("tertutup");
        closed("2024-11-21", "06.00");

        assertThat(mvc.get().uri(DELIVERY))
                .bodyText()
                .contains("Jalan dari KPU ke PPK Paramasan tertutup", "jam sampai tenggat di PPK")
                .contains("paling lambat sampai di PPK Kamis, 21 November 2024, 14.00 WITA: masih pada waktunya");
        assertThat(as(Role.PLANNER, SHIPMENT))
                .bodyText()
                .contains("masih pada waktunya", "rencana cadangannya")
                .doesNotContain("??");
        assertThat(as(Role.PLANNER, SHIPMENT + "?lang=en"))
                .bodyText()
                .contains("hours left until it is due at the PPK");
    }

    @Test
    void saysThatPlanBIsNeededWhereItOpensTooLateOrNobodyKnowsWhen() {
        closed("2024-11-26", "20.00");
        assertThat(mvc.get().uri(DELIVERY))
                .bodyText()
                .contains("baru sampai di PPK Rabu, 27 November 2024, 04.00 WITA: sesudah semuanya harus ada di TPS");
        closed("", "");
        assertThat(mvc.get().uri(DELIVERY)).bodyText().contains("Belum diketahui kapan jalannya terbuka");
    }

    @Test
    void doesNotWarnOfAWayThatClosesOnceItIsPast() {
        closed("2024-11-22", "2024-11-26", "20.00");

        assertThat(mvc.get().uri(DELIVERY))
                .bodyText()
                .doesNotContain("baru sampai di PPK", "jam sampai tenggat di PPK");
    }

    private void closed(String untilDay, String untilHour) {
        closed("2024-11-20", untilDay, untilHour);
    }

    private void closed(String sinceDay, String untilDay, String untilHour) {
        var fields = new HashMap<>(Map.of("cause", "FLOOD", "place", "Jembatan", "sinceDay", sinceDay));
        fields.putAll(Map.of("sinceHour", "09.00", "untilDay", untilDay, "untilHour", untilHour));
        var request = mvc.post().uri(ELECTION + "63.03.17/last-leg/blockages").with(csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    @Test
    void isToldOfNoShipmentThatThereIsNot() {
        assertThat(told(Role.PPK_CHAIR, "SJ-6303-9999"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"shipment-error\"", "Tidak ada pengiriman SJ-6303-9999", "Dermaga Tubuhan");
    }

    private MvcTestResult told(Role role, String shipment) {
        var fields = new HashMap<>(Map.of("cause", "BREAKDOWN", "place", "Dermaga Tubuhan", "words", "Ban pecah"));
        fields.putAll(Map.of("shipment", shipment, "boxes", "2", "day", "2024-11-20", "hour", "09.00"));
        var request = mvc.post().uri(INCIDENTS).with(authentication(person(role).authentication()));
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.with(csrf()).exchange();
    }

    private MvcTestResult as(Role role, String address) {
        return mvc.get()
                .uri(address)
                .with(authentication(person(role).authentication()))
                .exchange();
    }

    private static SignedIn person(Role role) {
        return new SignedIn("o", "o", role, new Area(role == Role.PPK_CHAIR ? "63.03.17" : World.REGENCY));
    }
}
