package id.kotaksuara.delivery.receipt;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A chair's second answer: what the boxes are like, difference by difference, and its correction. */
@IntegrationTest
@As(role = Role.PPK_CHAIR, area = "63.03.17", username = "hasan")
class CheckPageTests extends ReceiptPagesOfParamasan {

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
        assertThat(check("step", "add", "next.condition", "FOREIGN", "next.boxes", "1", "next.reason", "ada di truk"))
                .bodyText()
                .contains("Tulis kotak itu milik siapa")
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

        assertThat(severally("3", "tidak ada")).bodyText().contains("TPS 1: 3 kotak kurang atau rusak");
        assertThat(severally("1", "kardus basah")).hasRedirectedUrl(DELIVERY + "/check?at=review");

        assertThat(mvc.get().uri(DELIVERY + "/check?at=review"))
                .bodyText()
                .contains("2 baik", "2 kurang", "Paramasan Bawah, TPS 901", "noted[1].reason")
                .doesNotContain("noted[2]");
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

    @Test
    void letsTakeBackWhatFitsNoMore() {
        arrive("3", "3", TOKEN);
        flush();
        note("MISSING");
        note("DAMAGED");
        jdbc.sql("update shipment_content set loaded = case position when 0 then 1 else 0 end where shipment_id ="
                        + " (select id from shipment where number = 'SJ-6303-0001')")
                .update();
        jdbc.sql("update shipment set boxes_loaded = 1 where number = 'SJ-6303-0001'")
                .update();
        flush();

        assertThat(mvc.get().uri(DELIVERY + "/check?at=review"))
                .hasStatusOk()
                .bodyText()
                .contains("2 kotak kurang atau rusak, padahal hanya 1 yang dikirim", "name=\"remove\"")
                .doesNotContain("value=\"send\"");
        assertThat(check("remove", noted("MISSING"))).hasRedirectedUrl(DELIVERY + "/check");
        assertThat(mvc.get().uri(DELIVERY + "/check?at=review"))
                .bodyText()
                .contains("value=\"send\"")
                .doesNotContain("diubah KPU");
    }

    private void note(String condition) {
        assertThat(check("step", "add", "next.condition", condition, "next.boxes", "1", "next.reason", "terlihat"))
                .hasRedirectedUrl(DELIVERY + "/check?at=review");
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
                        "select village_code || '/' || station_number from shipment_content join shipment s on s.id = shipment_id"
                                + " where s.number = 'SJ-6303-0001' and station_number <> 901 order by position limit 1")
                .query(String.class)
                .single();
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

    @Test
    void correctsNoMoreBoxesOfAStationThanItWasSent() {
        countOneMissing();

        assertThat(correct(UUID.randomUUID().toString(), "GOOD", "DAMAGED", "2"))
                .hasStatusOk()
                .bodyText()
                .contains("TPS 901: 3 kotak kurang atau rusak, padahal hanya 2 yang dikirim.");
        assertThat(correct(UUID.randomUUID().toString(), "GOOD", "DAMAGED", "1"))
                .hasRedirectedUrl(DELIVERY);
    }

    @Test
    void correctsSeveralStationsInOneGo() {
        countOneMissing();
        assertThat(mvc.get().uri(DELIVERY + "/correction"))
                .bodyText()
                .contains("Lebih dari satu TPS?", "name=\"also\"", "id=\"also-63.03.17.2001-901\"")
                .containsPattern("<legend class=\"form-label\">Paramasan Bawah</legend>");
        var token = UUID.randomUUID().toString();

        assertThat(correctBoth(token, "2")).bodyText().contains("4 kotak, padahal yang dicatat semula hanya 3");
        assertThat(correctBoth(token, "1")).hasRedirectedUrl(DELIVERY);
        flush();
        assertThat(correctBoth(token, "1"))
                .as("sent twice")
                .flash()
                .containsEntry("notice", "delivery.correction.sent_before");

        assertThat(mvc.get().uri(DELIVERY))
                .bodyText()
                .containsPattern("<dt>Baik</dt><dd>1</dd>")
                .containsPattern("<dt>Rusak</dt><dd>2</dd>")
                .containsPattern("<dt>Kurang</dt><dd>1</dd>");
        assertThat(jdbc.sql("select count(distinct station_number) from receipt_line where condition = 'DAMAGED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from journal_entry where action = 'journal.shipment.corrected'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private MvcTestResult correctBoth(String token, String boxes) {
        return mvc.post()
                .uri(DELIVERY + "/correction")
                .with(csrf())
                .param("token", token)
                .param("station", "63.03.17.2001/901")
                .param("also", other(), "63.03.17.2001/901")
                .param("from", "GOOD")
                .param("to", "DAMAGED")
                .param("boxes", boxes)
                .param("reason", "kardus basah")
                .exchange();
    }

    private MvcTestResult correct(String token, String from, String to) {
        return correct(token, from, to, "1");
    }

    private MvcTestResult correct(String token, String from, String to, String boxes) {
        return mvc.post()
                .uri(DELIVERY + "/correction")
                .with(csrf())
                .param("token", token)
                .param("station", "63.03.17.2001/901")
                .param("from", from)
                .param("to", to)
                .param("boxes", boxes)
                .param("reason", "terselip di bak")
                .exchange();
    }

    private String noted(String condition) {
        return jdbc.sql("select id from noted_difference where condition = :condition")
                .param("condition", condition)
                .query(String.class)
                .single();
    }
}
