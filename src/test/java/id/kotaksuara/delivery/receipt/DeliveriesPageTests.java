package id.kotaksuara.delivery.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import org.junit.jupiter.api.Test;

/** A chair's list of what comes, and what stands beside it: the office by telephone, the papers, what others may not see. */
@IntegrationTest
@As(role = Role.PPK_CHAIR, area = "63.03.17", username = "hasan")
class DeliveriesPageTests extends ReceiptPagesOfParamasan {

    @Test
    void listsWhatComesToTheDistrict() {
        assertThat(mvc.get().uri(DELIVERIES))
                .hasStatusOk()
                .bodyText()
                .contains("Kiriman untuk Paramasan", "1 kiriman menunggu jawaban PPK.", "SJ-6303-0001", "Hamdan")
                .contains("terlambat 12 menit", "Sudah tiba? Catat koli")
                .doesNotContain("SJ-6303-0002", "??");
    }

    /** Their script looks for it in the page it fetches, and sends nothing that waits where it is missing. */
    @Test
    void pagesThatWereOpenedBeforeAnUpdateFindWhoIsSignedIn() {
        assertThat(mvc.get().uri(DELIVERY + "/arrival"))
                .bodyText()
                .containsOnlyOnce("id=\"words\"")
                .contains("<template id=\"words\" data-who=\"hasan\">");
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
}
