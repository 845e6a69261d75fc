package id.kotaksuara.delivery.receipt;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.CleanSlate;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.region.Area;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers of a PPK as the database sees them: each page commits, so that what is refused at the end shows. */
@IntegrationTest
@TestPropertySource(properties = "kotaksuara.test.database=own")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CommittedReceiptTests {

    private static final String DELIVERY = "/elections/pilkada-2024/63.03.17/deliveries/SJ-6303-0001";
    private static final String OVERVIEW = "/elections/pilkada-2024/63.03";
    private static final String SHIPMENT = OVERVIEW + "/shipments/SJ-6303-0001";
    private static final SignedIn CHAIR = new SignedIn("hasan", "Hasan", Role.PPK_CHAIR, new Area("63.03.17"));
    private static final SignedIn SECRETARY = new SignedIn("aminah", "Aminah", Role.PPK_CHAIR, new Area("63.03.17"));
    private static final SignedIn PLANNER = new SignedIn("rahmah", "Rahmah", Role.PLANNER, new Area("63.03"));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void open() {
        new CleanSlate(jdbc, transaction).wipe();
        transaction.executeWithoutResult(status -> road.open());
    }

    @Test
    void checksWithinTheMinuteForWhichTheArrivalWasTyped() {
        TestTime.in("63.03", "2024-11-20T08:12:30Z");

        assertThat(arrive(CHAIR, "4", "INTACT", "arrivedAt", "2024-11-20T16:13"))
                .hasRedirectedUrl(DELIVERY);
        assertThat(check(CHAIR)).hasRedirectedUrl(DELIVERY);

        assertThat(road.shipment().status()).isEqualTo(ShipmentStatus.CHECKED);
        assertThat(road.shipment().checkedAt()).isAfterOrEqualTo(road.shipment().arrivedAt());
    }

    @Test
    void keepsTheDamageOfTheSecondPhoneBesideTheGoodNewsOfTheFirst() {
        arrive(CHAIR, "4", "INTACT");
        check(CHAIR);

        assertThat(damaged(SECRETARY)).flash().containsEntry("notice", "delivery.contradiction.check_kept");

        assertThat(page(CHAIR, DELIVERY))
                .bodyText()
                .contains("Dua laporan berbeda", "aminah", "2 rusak", "tersiram air", "dua laporan")
                .doesNotContain("tag done", "??");
        assertThat(page(PLANNER, SHIPMENT + "?lang=en"))
                .bodyText()
                .contains("Two reports differ", "2 damaged", "Decide which one holds")
                .doesNotContain("tag done", "??");
    }

    @Test
    void keepsABrokenSealThatASecondPhoneReports() {
        arrive(CHAIR, "4", "INTACT");

        assertThat(arrive(SECRETARY, "3", "BROKEN", "sealNote", "KS-1 putus"))
                .flash()
                .containsEntry("notice", "delivery.contradiction.arrival_kept");

        assertThat(page(CHAIR, DELIVERY)).bodyText().contains("3 koli", "KS-1 putus", "aminah");
    }

    @Test
    void keepsTheSameCountFromTwoPhonesOnce() {
        arrive(CHAIR, "4", "INTACT");
        damaged(CHAIR);

        assertThat(damaged(SECRETARY)).flash().containsEntry("notice", "delivery.check.sent_before");
        assertThat(page(CHAIR, DELIVERY)).bodyText().doesNotContain("Dua laporan berbeda");
    }

    @Test
    void letsTheOfficeDecideOnceAndBringsTheCountToIt() {
        arrive(CHAIR, "4", "INTACT");
        check(CHAIR);
        damaged(SECRETARY);

        assertThat(page(PLANNER, SHIPMENT + "/verdict"))
                .hasStatusOk()
                .bodyText()
                .contains("Yang tercatat", "Laporan yang lain", "2 rusak")
                .doesNotContain("??");
        assertThat(decide("REPORT", "")).hasStatusOk().bodyText().contains("Tulis dasarnya");
        assertThat(decide("REPORT", "dihitung ulang bersama")).hasRedirectedUrl(SHIPMENT);

        assertThat(page(PLANNER, SHIPMENT))
                .bodyText()
                .contains("Dari 4 kotak ada 2 yang berbeda", "Berlaku, diputuskan oleh rahmah: dihitung ulang bersama")
                .doesNotContain("belum ada yang memutuskan");
        assertThat(decide("KEPT", "berubah pikiran")).hasStatus(422);
        assertThat(page(PLANNER, SHIPMENT + "/verdict")).hasRedirectedUrl(SHIPMENT);
    }

    @Test
    void tellsTheOverviewOfBrokenSealsAndOfBoxesThatAreNotOurs() {
        arrive(CHAIR, "5", "BROKEN", "sealNote", "KS-1 putus");
        check(
                CHAIR,
                "noted[0].condition",
                "FOREIGN",
                "noted[0].boxes",
                "1",
                "noted[0].owner",
                "Aranio, TPS 003",
                "noted[0].reason",
                "tertukar di gudang",
                "noted[1].condition",
                "SURPLUS",
                "noted[1].boxes",
                "2",
                "noted[1].reason",
                "terbawa");

        assertThat(page(PLANNER, "/elections/pilkada-2024/63.03"))
                .bodyText()
                .contains("segel SJ-6303-0001 rusak atau bernomor lain.", "2 kotak lebih pada SJ-6303-0001.")
                .contains("1 kotak bukan milik kecamatan ini pada SJ-6303-0001.")
                .doesNotContain("??");
        assertThat(page(PLANNER, SHIPMENT.replace("/SJ-6303-0001", "")))
                .bodyText()
                .contains("segel rusak atau nomor lain");
        assertThat(page(PLANNER, SHIPMENT + "/handover?lang=en"))
                .bodyText()
                .contains("KS-1 putus", "Aranio, TPS 003", "tertukar di gudang")
                .doesNotContain("??");
    }

    @Test
    void asksAboutOddThingsUntilSomebodySaysWhatWasDoneAndAgainWhenMoreComesToLight() {
        arrive(CHAIR, "5", "BROKEN", "sealNote", "KS-1 putus");
        check(CHAIR, "noted[0].condition", "SURPLUS", "noted[0].boxes", "2", "noted[0].reason", "terbawa");
        assertThat(page(PLANNER, SHIPMENT + "/settlement"))
                .hasStatusOk()
                .bodyText()
                .contains("Segel rusak atau bernomor lain.", "2 kotak lebih.")
                .doesNotContain("bukan milik", "??");

        assertThat(settle("true-2-0", " ")).hasStatusOk().bodyText().contains("Tulis yang sudah dilakukan");
        assertThat(settle("true-1-0", "dibawa kembali ke gudang"))
                .hasStatusOk()
                .bodyText()
                .contains("Ada laporan baru tentang SJ-6303-0001", "dibawa kembali ke gudang", "value=\"true-2-0\"");
        assertThat(settle("true-2-0", "dibawa kembali ke gudang")).hasRedirectedUrl(SHIPMENT);

        assertThat(page(PLANNER, OVERVIEW))
                .bodyText()
                .doesNotContain("rusak atau bernomor lain", "kotak lebih pada", "Sudah ditangani");
        assertThat(page(PLANNER, SHIPMENT))
                .bodyText()
                .contains(
                        "Yang sudah ditangani", "dibawa kembali ke gudang", "rahmah", "Dicatat sebagai sudah ditangani")
                .doesNotContain("Catat penanganan", "??");
        assertThat(page(PLANNER, SHIPMENT + "/settlement")).hasRedirectedUrl(SHIPMENT);

        assertThat(foundOneOfOthers()).hasRedirectedUrl(DELIVERY);
        assertThat(page(PLANNER, OVERVIEW))
                .bodyText()
                .contains("1 kotak bukan milik kecamatan ini pada SJ-6303-0001.", "Sudah ditangani")
                .doesNotContain("kotak lebih pada");
    }

    private MvcTestResult foundOneOfOthers() {
        return mvc.post()
                .uri(DELIVERY + "/correction")
                .with(authentication(CHAIR.authentication()))
                .with(csrf())
                .param("token", UUID.randomUUID().toString())
                .param("from", "NONE")
                .param("to", "FOREIGN")
                .param("boxes", "1")
                .param("reason", "terselip")
                .exchange();
    }

    private MvcTestResult settle(String seen, String words) {
        return mvc.post()
                .uri(SHIPMENT + "/settlement")
                .with(authentication(PLANNER.authentication()))
                .with(csrf())
                .param("seen", seen)
                .param("words", words)
                .exchange();
    }

    @Test
    void tellsTheOverviewThatTwoReportsDiffer() {
        arrive(CHAIR, "4", "INTACT");
        check(CHAIR);
        damaged(SECRETARY);

        assertThat(page(PLANNER, OVERVIEW))
                .bodyText()
                .contains("dua laporan tentang SJ-6303-0001 berbeda.", SHIPMENT + "/verdict")
                .doesNotContain("??");
    }

    @Test
    void correctsAMistypedNumberOfColliAndKeepsTheFirst() {
        arrive(CHAIR, "9", "INTACT");

        assertThat(page(CHAIR, DELIVERY + "/colli")).hasStatusOk().bodyText().contains("Tercatat 9 koli");
        assertThat(colli("4", "")).hasStatusOk().bodyText().contains("Tulis alasannya");
        assertThat(colli("4", "salah ketik")).hasRedirectedUrl(DELIVERY);

        assertThat(page(CHAIR, DELIVERY))
                .bodyText()
                .contains("4 koli tercatat tiba", "(semula ditulis 9)", "salah ketik")
                .doesNotContain("koli lebih", "??");
        assertThat(page(PLANNER, SHIPMENT.replace("/SJ-6303-0001", "")))
                .bodyText()
                .doesNotContain("koli lebih");
    }

    @Test
    void asksAgainWhereTheSameFormCorrectsColliToAnotherNumber() {
        arrive(CHAIR, "9", "INTACT");
        String form = UUID.randomUUID().toString();

        assertThat(colli(form, "6", "salah ketik")).hasRedirectedUrl(DELIVERY);
        assertThat(colli(form, "6", "salah ketik")).flash().containsEntry("notice", "delivery.correction.sent_before");
        assertThat(colli(form, "4", "salah ketik"))
                .hasStatusOk()
                .bodyText()
                .contains("Isian ini berbeda dan belum tersimpan", "value=\"4\"")
                .doesNotContain(form);
        assertThat(page(CHAIR, DELIVERY)).bodyText().contains("6 koli tercatat tiba");
    }

    private MvcTestResult colli(String colli, String reason) {
        return colli(UUID.randomUUID().toString(), colli, reason);
    }

    private MvcTestResult colli(String form, String colli, String reason) {
        return mvc.post()
                .uri(DELIVERY + "/colli")
                .with(authentication(CHAIR.authentication()))
                .with(csrf())
                .param("token", form)
                .param("colli", colli)
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult arrive(SignedIn by, String colli, String seals, String... more) {
        var request = mvc.post()
                .uri(DELIVERY + "/arrival")
                .with(authentication(by.authentication()))
                .with(csrf())
                .param("token", UUID.randomUUID().toString())
                .param("colli", colli)
                .param("stated", colli)
                .param("seals", seals);
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult check(SignedIn by, String... more) {
        var request = mvc.post()
                .uri(DELIVERY + "/check")
                .with(authentication(by.authentication()))
                .with(csrf())
                .param("token", UUID.randomUUID().toString())
                .param("step", "send");
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult damaged(SignedIn by) {
        return check(
                by,
                "noted[0].condition",
                "DAMAGED",
                "noted[0].boxes",
                "2",
                "noted[0].station",
                "63.03.17.2001/901",
                "noted[0].reason",
                "tersiram air");
    }

    private MvcTestResult decide(String holds, String reason) {
        return mvc.post()
                .uri(SHIPMENT + "/verdict")
                .with(authentication(PLANNER.authentication()))
                .with(csrf())
                .param("report", "1")
                .param("holds", holds)
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult page(SignedIn reader, String address) {
        return mvc.get()
                .uri(address)
                .with(authentication(reader.authentication()))
                .exchange();
    }
}
