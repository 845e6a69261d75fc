package id.kotaksuara.delivery.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = Role.PPK_CHAIR, area = "63.03.17", username = "hasan")
class ReceiptPagesTests {

    private static final String DELIVERIES = "/elections/pilkada-2024/63.03.17/deliveries";
    private static final String DELIVERY = DELIVERIES + "/SJ-6303-0001";
    private static final String SHIPMENT = "/elections/pilkada-2024/63.03/shipments/SJ-6303-0001";
    private static final String TOKEN = UUID.randomUUID().toString();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void open() {
        road.open();
        flush();
    }

    @Test
    void listsWhatComesToTheDistrict() {
        assertThat(mvc.get().uri(DELIVERIES))
                .hasStatusOk()
                .bodyText()
                .contains("Kiriman untuk Paramasan", "1 kiriman menunggu jawaban PPK.", "SJ-6303-0001", "Hamdan")
                .contains("terlambat 12 menit", "Sudah tiba? Catat koli")
                .doesNotContain("SJ-6303-0002", "??");
    }

    @Test
    void asksForColliAndSealsAndOffersTheCode() {
        assertThat(mvc.get().uri(DELIVERY + "/arrival"))
                .hasStatusOk()
                .bodyText()
                .contains("Kiriman sudah tiba?", "Menurut surat jalan: 4 kotak", "DA 8123 AB", "sopir Hamdan")
                .contains(
                        "Berangkat 20/11 08.10",
                        "Nomor di surat jalan: KS-1, KS-2",
                        road.shipment().arrivalCode())
                .doesNotContain("??");
    }

    @Test
    void asksInEnglishToo() {
        assertThat(mvc.get().uri(DELIVERY + "/arrival?lang=en"))
                .bodyText()
                .contains("Has the delivery arrived?", "By the waybill: 4 boxes", "Intact, numbers match")
                .doesNotContain("??");
    }

    @Test
    void namesTheNumberOnTheButtonBeforeItIsSent() {
        assertThat(arrive("3", "", TOKEN)).hasStatusOk().bodyText().contains("Kirim: 3 koli tiba", "dari 4 menurut");
        assertThat(road.shipment().status()).isEqualTo(ShipmentStatus.DISPATCHED);
    }

    @Test
    void keepsOneReceiptHoweverOftenItIsSent() {
        assertThat(arrive("3", "3", TOKEN))
                .hasRedirectedUrl(DELIVERY)
                .flash()
                .containsEntry("notice", "delivery.arrival.sent");
        flush();

        assertThat(arrive("3", "3", TOKEN)).flash().containsEntry("notice", "delivery.arrival.sent_before");
        assertThat(arrive("4", "4", UUID.randomUUID().toString()))
                .hasRedirectedUrl(DELIVERY)
                .flash()
                .containsEntry("notice", "delivery.contradiction.arrival_kept");
        assertThat(mvc.get().uri(DELIVERY)).bodyText().contains("3 koli tercatat tiba", "1 koli kurang", "Periksa isi");
    }

    @Test
    void recordsMoreThanWasSent() {
        arrive("9", "9", TOKEN);
        flush();

        assertThat(mvc.get().uri(DELIVERY)).bodyText().contains("9 koli tercatat tiba", "5 koli lebih");
    }

    @Test
    void asksAboutANumberThatIsHardToBelieve() {
        assertThat(arrive("9999", "9999", TOKEN))
                .hasStatusOk()
                .bodyText()
                .contains("Yang dikirim 4 kotak, Anda mengisi 9999.", "name=\"sure\" value=\"yes\"")
                .doesNotContain("??");
        assertThat(road.shipment().status()).isEqualTo(ShipmentStatus.DISPATCHED);

        assertThat(arrive("9999", "9999", TOKEN, "sure", "yes")).hasRedirectedUrl(DELIVERY);
    }

    @Test
    void asksAboutAnArrivalThreeMinutesIntoALongWay() {
        assertThat(arrive("4", "4", TOKEN, "arrivedAt", "2024-11-20T08:13"))
                .hasStatusOk()
                .bodyText()
                .contains("Baru 3 menit sejak berangkat", "perjalanannya 8 jam");
        assertThat(road.shipment().status()).isEqualTo(ShipmentStatus.DISPATCHED);

        assertThat(arrive("4", "4", TOKEN, "arrivedAt", "2024-11-20T08:13", "sure", "yes"))
                .hasRedirectedUrl(DELIVERY);
    }

    @Test
    void asksAboutSealsOnlyWhereTheWaybillNamesSome() {
        assertThat(arrive("4", "4", TOKEN, "seals", "")).bodyText().contains("Pilih keadaan segel.");
        jdbc.sql("update shipment set seals = '' where number = 'SJ-6303-0001'").update();
        flush();

        assertThat(mvc.get().uri(DELIVERY + "/arrival")).bodyText().doesNotContain("Segel mobil utuh?");
        assertThat(arrive("4", "4", TOKEN, "seals", "")).hasRedirectedUrl(DELIVERY);
        flush();
        assertThat(mvc.get().uri(DELIVERY)).bodyText().contains("Tidak ada nomor segel di surat jalan");
    }

    @Test
    void opensTheOwnWaybillAndHandoverAndFindsTheCode() {
        assertThat(mvc.get().uri(DELIVERY))
                .bodyText()
                .contains(
                        DELIVERY + "/waybill",
                        DELIVERY + "/handover",
                        road.shipment().arrivalCode());
        assertThat(mvc.get().uri(DELIVERY + "/waybill"))
                .hasStatusOk()
                .bodyText()
                .contains("SJ-6303-0001", "href=\"" + DELIVERY)
                .doesNotContain("??");
        assertThat(mvc.get().uri(DELIVERY + "/handover")).hasStatusOk();
        assertThat(mvc.get().uri(DELIVERY.replace("63.03.17", "63.03.05") + "/waybill"))
                .hasStatus(404);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        assertThat(mvc.post()
                        .uri(DELIVERY + "/arrival")
                        .with(csrf())
                        .param("token", TOKEN)
                        .param("colli", "empat")
                        .param("seals", "BROKEN"))
                .hasStatusOk()
                .bodyText()
                .contains("Isi jumlah koli dengan angka", "Tulis apa yang terlihat pada segel", "value=\"empat\"");
    }

    @Test
    void checksThatAllIsGood() {
        arrive("4", "4", TOKEN);
        flush();

        assertThat(check("step", "begin", "complete", "YES")).hasRedirectedUrl(DELIVERY + "/check?at=review");
        assertThat(mvc.get().uri(DELIVERY + "/check?at=review")).bodyText().contains("Kirim:", "4 baik");
        assertThat(check("step", "send")).hasRedirectedUrl(DELIVERY);
        flush();
        assertThat(mvc.get().uri(DELIVERY))
                .bodyText()
                .contains("Semua 4 kotak tiba dalam keadaan baik")
                .doesNotContain("??");
    }

    @Test
    void takesDifferencesOneByOneEachWithItsReason() {
        arrive("3", "3", TOKEN);
        flush();

        assertThat(check("step", "begin", "complete", "NO")).hasRedirectedUrl(DELIVERY + "/check?at=difference");
        assertThat(mvc.get().uri(DELIVERY + "/check?at=difference"))
                .bodyText()
                .contains("Selisih apa?", "Paramasan Bawah, TPS 901 (2 kotak)");
        assertThat(check("step", "add", "next.condition", "MISSING", "next.boxes", "1"))
                .bodyText()
                .contains("Tulis alasannya")
                .doesNotContain("Periksa sebelum dikirim");
        assertThat(check(
                        "step",
                        "add",
                        "next.condition",
                        "MISSING",
                        "next.boxes",
                        "3",
                        "next.reason",
                        "tidak ada",
                        "next.station",
                        "63.03.17.2001/901"))
                .bodyText()
                .contains("TPS 901: 3 kotak kurang atau rusak, padahal hanya 2 yang dikirim.");
        assertThat(check(
                        "step",
                        "add",
                        "next.condition",
                        "MISSING",
                        "next.boxes",
                        "1",
                        "next.reason",
                        "tidak ada",
                        "next.station",
                        "63.03.17.2001/901"))
                .hasRedirectedUrl(DELIVERY + "/check?at=review");
        assertThat(mvc.get().uri(DELIVERY + "/check?at=review"))
                .bodyText()
                .contains("3 baik", "1 kurang", "Paramasan Bawah, TPS 901", "noted[0].reason")
                .doesNotContain("Hitung lagi", "??");
    }

    @Test
    void takesOneDifferenceForSeveralStationsInOneGo() {
        arrive("3", "3", TOKEN);
        flush();
        assertThat(mvc.get().uri(DELIVERY + "/check?at=difference"))
                .bodyText()
                .contains("Lebih dari satu TPS?", "id=\"also-63.03.17.2001-901\"", "TPS 901 (2 kotak)");

        assertThat(severally("3", "tidak ada")).bodyText().contains("TPS 901: 3 kotak kurang atau rusak");
        assertThat(severally("1", "kardus basah")).hasRedirectedUrl(DELIVERY + "/check?at=review");

        assertThat(mvc.get().uri(DELIVERY + "/check?at=review"))
                .bodyText()
                .contains("2 baik", "2 kurang", "Paramasan Bawah, TPS 901", "noted[1].reason")
                .doesNotContain("noted[2]");
    }

    private MvcTestResult severally(String boxes, String reason) {
        return check(
                "step", "add",
                "next.condition", "MISSING",
                "next.boxes", boxes,
                "next.reason", reason,
                "next.station", "",
                "next.also", "63.03.17.2001/901",
                "next.also", other(),
                "next.also", "63.03.17.2001/901");
    }

    private String other() {
        return jdbc.sql(
                        "select village_code || '/' || station_number from shipment_content where station_number <> 901 limit 1")
                .query(String.class)
                .single();
    }

    @Test
    void leadsToTheOfficeByTelephoneAndByTextWithOneTap() {
        assertThat(mvc.get().uri(DELIVERIES)).bodyText().doesNotContain("Telepon kantor");
        jdbc.sql("insert into office (regency_code, phone) values ('63.03', '+62 (511) 472-1234')")
                .update();

        assertThat(mvc.get().uri(DELIVERIES))
                .bodyText()
                .contains("href=\"tel:+625114721234\"", "href=\"sms:+625114721234?body=PPK%20Paramasan:%20\"");
        assertThat(mvc.get().uri(DELIVERY + "/arrival"))
                .bodyText()
                .contains("sms:+625114721234?body=Kiriman%20SJ-6303-0001")
                .contains("kode%20" + road.shipment().arrivalCode());
    }

    @Test
    @As(role = Role.OBSERVER, area = "63.03", username = "bawaslu")
    void letsObserversCallNobody() {
        jdbc.sql("insert into office (regency_code, phone) values ('63.03', '0511 4721234')")
                .update();

        assertThat(mvc.get().uri(DELIVERIES)).bodyText().doesNotContain("tel:0511");
    }

    @Test
    void foldsWhatIsCheckedBelowWhatWaits() {
        arrive("4", "4", TOKEN);
        flush();
        assertThat(mvc.get().uri(DELIVERIES)).bodyText().contains("Periksa isi").doesNotContain("Sudah diperiksa");
        check("step", "send", "complete", "YES");
        flush();

        assertThat(mvc.get().uri(DELIVERIES))
                .bodyText()
                .contains("Sudah diperiksa: 1 kiriman", "Tidak ada kiriman yang menunggu")
                .doesNotContain("Periksa isi");
    }

    @Test
    void keepsWhatIsNotedUntilItIsSentAndTakesItBack() {
        arrive("3", "3", TOKEN);
        flush();
        note("MISSING");
        note("DAMAGED");

        assertThat(mvc.get().uri(DELIVERY + "/check")).hasRedirectedUrl(DELIVERY + "/check?at=review");
        assertThat(mvc.get().uri(DELIVERY + "/check?at=difference")).bodyText().contains("Selisih ke-3");
        assertThat(check("remove", noted("DAMAGED"))).hasRedirectedUrl(DELIVERY + "/check");
        assertThat(mvc.get().uri(DELIVERY + "/check?at=review"))
                .bodyText()
                .contains("1 kurang", "Halaman ini boleh ditutup")
                .doesNotContain("1 rusak");

        countAsNoted();
        assertThat(jdbc.sql("select count(*) from noted_difference")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mvc.get().uri(DELIVERY + "/check")).hasRedirectedUrl(DELIVERY);
    }

    private void note(String condition) {
        assertThat(check("step", "add", "next.condition", condition, "next.boxes", "1", "next.reason", "terlihat"))
                .hasRedirectedUrl(DELIVERY + "/check?at=review");
    }

    private String noted(String condition) {
        return jdbc.sql("select id from noted_difference where condition = :condition")
                .param("condition", condition)
                .query(String.class)
                .single();
    }

    private void countAsNoted() {
        assertThat(check(
                        "step", "send",
                        "noted[0].condition", "MISSING",
                        "noted[0].boxes", "1",
                        "noted[0].reason", "terlihat"))
                .hasRedirectedUrl(DELIVERY);
        flush();
    }

    @Test
    void keepsTheCountOnceAndCorrectsItByAFurtherLine() {
        countOneMissing();

        assertThat(sendCount())
                .hasRedirectedUrl(DELIVERY)
                .flash()
                .containsEntry("notice", "delivery.check.sent_before");
        assertThat(mvc.get().uri(DELIVERY))
                .bodyText()
                .contains("Dari 4 kotak ada 1 yang berbeda", "1 kurang", "tidak ada di mobil");

        var token = UUID.randomUUID().toString();
        assertThat(correct(token, "MISSING", "SURPLUS")).bodyText().contains("Pilih pasangan yang sesuai.");
        assertThat(correct(token, "MISSING", "GOOD")).hasRedirectedUrl(DELIVERY);
        flush();
        assertThat(correct(token, "MISSING", "GOOD"))
                .flash()
                .containsEntry("notice", "delivery.correction.sent_before");
        assertThat(mvc.get().uri(DELIVERY))
                .bodyText()
                .contains(
                        "Semua 4 kotak tiba dalam keadaan baik",
                        "tidak ada di mobil",
                        "terselip di bak",
                        "perbaikan 20/11")
                .doesNotContain("??");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void letsTheOperatorRecordByCode() {
        var code = road.shipment().arrivalCode();

        assertThat(byCode(code, ""))
                .bodyText()
                .contains("adalah SJ-6303-0001: 4 kotak ke Paramasan", "Catat: 4 koli tiba");
        assertThat(byCode(code.toLowerCase(), "4")).hasRedirectedUrl(SHIPMENT);
        flush();
        assertThat(mvc.get().uri(SHIPMENT))
                .bodyText()
                .contains("4 koli tiba Rabu, 20 November 2024, 16.00 WITA", "dibacakan oleh Hasan, Ketua PPK")
                .doesNotContain("??");
        assertThat(byCode("4F-72-K0", "4")).bodyText().contains("Kode itu tidak mungkin benar.");
    }

    @Test
    @As(role = Role.PPK_CHAIR, area = "63.03.05")
    void showsAnotherDistrictNothing() {
        assertThat(mvc.get().uri(DELIVERY)).hasStatus(404);
        assertThat(mvc.get().uri(DELIVERY.replace("63.03.17", "63.03.05"))).hasStatus(404);
        assertThat(arrive("4", "4", TOKEN)).hasStatus(404);
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void leavesTheAnswerToThePpk() {
        assertThat(mvc.get().uri(DELIVERY)).hasStatusOk();
        assertThat(arrive("4", "4", TOKEN)).hasStatus(403);
    }

    private void countOneMissing() {
        arrive("3", "3", TOKEN);
        flush();
        assertThat(sendCount()).hasRedirectedUrl(DELIVERY).flash().containsEntry("notice", "delivery.check.sent");
        flush();
    }

    private MvcTestResult sendCount() {
        return check(
                "step", "send",
                "noted[0].condition", "MISSING",
                "noted[0].boxes", "1",
                "noted[0].station", "63.03.17.2001/901",
                "noted[0].reason", "tidak ada di mobil");
    }

    private MvcTestResult arrive(String colli, String stated, String token, String... more) {
        var request = mvc.post()
                .uri(DELIVERY + "/arrival")
                .with(csrf())
                .param("token", token)
                .param("colli", colli)
                .param("stated", stated);
        if (!List.of(more).contains("seals")) {
            request = request.param("seals", "INTACT");
        }
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult check(String... parameters) {
        var request = mvc.post().uri(DELIVERY + "/check").with(csrf()).param("token", TOKEN);
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult correct(String token, String from, String to) {
        return mvc.post()
                .uri(DELIVERY + "/correction")
                .with(csrf())
                .param("token", token)
                .param("station", "63.03.17.2001/901")
                .param("from", from)
                .param("to", to)
                .param("boxes", "1")
                .param("reason", "terselip di bak")
                .exchange();
    }

    private MvcTestResult byCode(String code, String stated) {
        return mvc.post()
                .uri("/elections/pilkada-2024/63.03/shipments/arrivals")
                .with(csrf())
                .param("token", TOKEN)
                .param("code", code)
                .param("reportedBy", "Hasan, Ketua PPK")
                .param("arrivedAt", "2024-11-20T16:00")
                .param("colli", "4")
                .param("stated", stated)
                .param("seals", "INTACT")
                .exchange();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
