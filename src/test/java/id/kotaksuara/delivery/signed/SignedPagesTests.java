package id.kotaksuara.delivery.signed;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.delivery.receipt.ReceiptDesk;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was received is proven by the signed record that comes back; which are missing is a list. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class SignedPagesTests {

    private static final String SHIPMENTS = "/elections/pilkada-2024/63.03/shipments";
    private static final String SIGNED = SHIPMENTS + "/SJ-6303-0001/signed";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private ReceiptDesk receipts;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        road.open();
    }

    @Test
    void missesWhatWasReceivedUntilItsPaperIsFiled() {
        assertThat(mvc.get().uri(SHIPMENTS + "/signed")).bodyText().contains("Tidak ada: surat bertanda tangan");
        assertThat(mvc.post().uri(SIGNED).with(csrf()).param("filed", "yes"))
                .as("nobody has received it")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("belum dicatat tiba");

        arrive();
        assertThat(mvc.get().uri(SHIPMENTS)).bodyText().contains(SHIPMENTS + "/signed");
        assertThat(mvc.get().uri(SHIPMENTS + "/SJ-6303-0001"))
                .bodyText()
                .contains(SIGNED, "belum terbukti: surat bertanda tangannya belum kembali");
        assertThat(mvc.get().uri(SHIPMENTS + "/signed"))
                .bodyText()
                .contains("1 kiriman sudah diterima", "SJ-6303-0001, Paramasan", "hanya dibacakan Hasan")
                .doesNotContain("??");
        assertThat(mvc.get().uri(SIGNED))
                .bodyText()
                .contains("belum kembali ke kantor", "Tambah foto", "Sudah kembali dan disimpan")
                .doesNotContain("??");

        file("yes");
        file("yes");
        assertThat(mvc.get().uri(SIGNED)).bodyText().contains("sudah kembali dan disimpan", "Ternyata belum");
        assertThat(mvc.get().uri(SHIPMENTS + "/SJ-6303-0001")).bodyText().doesNotContain("belum terbukti");
        assertThat(mvc.get().uri(SHIPMENTS + "/signed")).bodyText().contains("Tidak ada: surat bertanda tangan");
        file("no");
        assertThat(mvc.get().uri(SHIPMENTS + "/signed?lang=en"))
                .bodyText()
                .contains("1 delivery was received", "only read out by Hasan")
                .doesNotContain("??");
        assertThat(lines("journal.shipment.filed"))
                .as("said twice, written once")
                .isEqualTo(1);
        assertThat(lines("journal.shipment.unfiled")).isEqualTo(1);
    }

    @Test
    @As(role = Role.OBSERVER, area = "63")
    void isReadByObserversAndSaidByTheOfficeAlone() {
        arrive();

        assertThat(mvc.get().uri(SIGNED))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Tambah foto", "Sudah kembali dan disimpan");
        assertThat(mvc.post().uri(SIGNED).with(csrf()).param("filed", "yes")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void arrive() {
        receipts.arrive(
                OnTheRoad.key(),
                UUID.randomUUID(),
                new Arrival(4, SealState.INTACT, "", OnTheRoad.LEFT.plusSeconds(3600), "Hasan"),
                "rahmah");
        flush();
    }

    private void file(String filed) {
        assertThat(mvc.post().uri(SIGNED).with(csrf()).param("filed", filed)).hasRedirectedUrl(SIGNED);
        flush();
    }

    private int lines(String action) {
        return jdbc.sql("select count(*) from journal_entry where action = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
