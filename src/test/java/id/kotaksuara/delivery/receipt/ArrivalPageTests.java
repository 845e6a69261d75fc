package id.kotaksuara.delivery.receipt;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.spoken.SpokenSecret;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.delivery.readout.OutcomeCodes;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.road.report.HandOverOutcome;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A chair's first answer: what arrived, with seals whole or not. */
@IntegrationTest
@As(role = Role.PPK_CHAIR, area = "63.03.17", username = "hasan")
class ArrivalPageTests extends ReceiptPagesOfParamasan {

    private static final String SHIPMENT = "/elections/pilkada-2024/63.03/shipments/SJ-6303-0001";

    @Autowired
    private OutcomeCodes codes;

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
    void sendsACodeToTheOfficeByOneTapWhereItHasSaidItsTelephone() {
        var all = codes.of(road.shipment());
        assertThat(mvc.get().uri(DELIVERY + "/arrival"))
                .bodyText()
                .contains(all.values())
                .doesNotContain("sms:");
        jdbc.sql("insert into office (regency_code, phone) values ('63.03', '0511 472-1234')")
                .update();

        assertThat(mvc.get().uri(DELIVERY + "/arrival"))
                .bodyText()
                .contains("sms:05114721234?body=SJ-6303-0001%20" + all.get(HandOverOutcome.ALL_HERE))
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

    /** The server's clock ran an hour ahead when the vehicle left and was put right since: nobody waits for that hour. */
    @Test
    void takesAnArrivalThoughTheClockWasSetBackSinceItLeft() {
        TestTime.in("63.03", OnTheRoad.LEFT.minusSeconds(3600).toString());

        assertThat(arrive("4", "4", TOKEN)).hasStatusOk().bodyText().contains("name=\"sure\" value=\"yes\"");
        var sure = mvc.post()
                .uri(DELIVERY + "/arrival")
                .with(csrf())
                .param("token", TOKEN)
                .param("colli", "4")
                .param("stated", "4")
                .param("seals", "INTACT")
                .param("sure", "yes");
        assertThat(sure.exchange()).hasRedirectedUrl(DELIVERY);

        assertThat(road.shipment().status()).isEqualTo(ShipmentStatus.ARRIVED);
        assertThat(road.shipment().arrivedAt()).isEqualTo(OnTheRoad.LEFT);
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
    @As(role = Role.PLANNER, area = "63.03")
    void understandsACodeByItselfAndRecordsWhatItMeans() {
        String broken = codes.of(road.shipment()).get(HandOverOutcome.SEALS_BROKEN);

        assertThat(said(broken.toLowerCase(), "", ""))
                .bodyText()
                .contains("SJ-6303-0001: semua 4 koli ada tetapi segelnya rusak, dibacakan Hasan, Ketua PPK.")
                .contains("Catat: 4 koli tiba")
                .doesNotContain("??");
        assertThat(said(broken, "", "4")).hasRedirectedUrl(SHIPMENT);
        flush();
        assertThat(mvc.get().uri(SHIPMENT))
                .bodyText()
                .contains("Menurut kode yang dibacakan: segel rusak.", "dibacakan oleh Hasan, Ketua PPK")
                .doesNotContain("??");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void asksHowManyAreMissingWhereACodeSaysSome() {
        String missing = codes.of(road.shipment()).get(HandOverOutcome.MISSING);

        assertThat(said(missing, "", "")).bodyText().contains("Isi berapa koli, dari 1 sampai 4.");
        assertThat(said(missing, "5", ""))
                .bodyText()
                .contains("Isi berapa koli, dari 1 sampai 4.")
                .doesNotContain("Isi jumlah koli dengan angka");
        assertThat(said(missing, "1", "")).bodyText().contains("SJ-6303-0001: 1 dari 4 koli kurang", "3 koli tiba");
        assertThat(said(missing, "1", "3")).hasRedirectedUrl(SHIPMENT);
        flush();
        assertThat(jdbc.sql("select colli || ' ' || seals from receipt")
                        .query(String.class)
                        .single())
                .as("nobody has looked at the seals")
                .isEqualTo("3 UNSEEN");
    }

    /** A code of yesterday, or of the line above: nothing is kept beside what is known before somebody is asked. */
    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void saysWhatIsKnownBeforeAnotherCodeIsKeptBesideIt() {
        var all = codes.of(road.shipment());
        said(all.get(HandOverOutcome.ALL_HERE), "", "4");
        flush();

        assertThat(said(all.get(HandOverOutcome.SEALS_BROKEN), "", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Kiriman ini sudah tercatat tiba: 4 koli");
        assertThat(reports()).isZero();
        assertThat(said(all.get(HandOverOutcome.SEALS_BROKEN), "", "4")).hasRedirectedUrl(SHIPMENT);
        flush();
        assertThat(reports()).isEqualTo(1);
    }

    private int reports() {
        return jdbc.sql("select count(*) from contradiction")
                .query(Integer.class)
                .single();
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void receivesNothingOfWhatWasRefused() {
        String refused = codes.of(road.shipment()).get(HandOverOutcome.REFUSED);

        assertThat(said(refused, "", "")).bodyText().contains("SJ-6303-0001: 4 koli ditolak", "0 koli tiba");
        assertThat(said(refused, "", "0")).as("nobody was asked").hasStatusOk();
        assertThat(said(refused, "", "0", "sure", "yes")).hasRedirectedUrl(SHIPMENT);
        flush();
        assertThat(jdbc.sql("select colli || ' ' || seal_note from receipt")
                        .query(String.class)
                        .single())
                .isEqualTo("0 Menurut kode yang dibacakan: ditolak, tidak diterima.");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void takesNoMoreCodesOnceTooManyDidNotFit() {
        for (int seed = 1; seed <= 20; seed++) {
            assertThat(said(SpokenSecret.random(new Random(seed)).code("ALL_HERE"), "", ""))
                    .bodyText()
                    .contains("Tidak ada pengiriman kantor ini dengan kode itu.");
        }

        assertThat(said(codes.of(road.shipment()).get(HandOverOutcome.ALL_HERE), "", ""))
                .bodyText()
                .contains("Sudah 20 kode yang tidak cocok");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void printsTheCodesOnTheWaybill() {
        var printed = codes.of(road.shipment()).values();

        assertThat(printed).hasSize(5).doesNotHaveDuplicates();
        assertThat(mvc.get().uri(SHIPMENT + "/waybill"))
                .bodyText()
                .contains(printed)
                .contains(road.shipment().arrivalCode())
                .doesNotContain("??");
    }

    private MvcTestResult said(String code, String missing, String stated, String... more) {
        var request = mvc.post()
                .uri("/elections/pilkada-2024/63.03/shipments/arrivals")
                .with(csrf())
                .param("token", TOKEN)
                .param("code", code)
                .param("reportedBy", "Hasan, Ketua PPK")
                .param("missing", missing)
                .param("stated", stated);
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.exchange();
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
}
