package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.Gate.Line;
import id.kotaksuara.schedule.draft.Banjar;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PPK chair receives boxes where the network comes and goes: whatever was answered is kept, and counts once. */
@BrowserTest
class OfflineReceiptTests {

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Gate gate;
    private String deliveries;

    @BeforeEach
    void open() {
        gate = new Gate(port);
        office.open();
        jdbc.sql(
                        "update shipment set departed_at = departed_at - interval '2 days', planned_arrival = planned_departure"
                                + " where status = 'DISPATCHED'")
                .update();
        deliveries = "/elections/" + Banjar.ELECTION + "/"
                + text("select district_code from shipment where status = 'DISPATCHED'") + "/deliveries";
    }

    @AfterEach
    void close() throws IOException {
        gate.close();
    }

    @Test
    void opensPagesKeepsAnAnswerAndSendsItOnceWhenTheNetworkIsBack(Browser browser) {
        String number = text("select number from shipment where status = 'DISPATCHED'");
        var phone = new ChairPhone(browser, gate, deliveries);
        phone.signIn();
        phone.prepares(number);

        gate.be(Line.CUT);
        phone.open("");
        assertThat(browser.text()).as("the list as it was last seen").contains(number);
        phone.open("/" + number + "/arrival");
        phone.answer(5);
        phone.sees("tersimpan di ponsel ini, belum terkirim");
        assertThat(receipts(number)).isZero();
        browser.screenshot("offline-arrival");

        phone.open("/" + number + "/check");
        browser.choose("complete", "YES");
        phone.click("main form button.btn-primary");
        phone.until("document.querySelectorAll('#kept li').length === 2");
        phone.open("");
        phone.sees("belum terkirim", "isi diperiksa");
        browser.screenshot("offline-list");

        gate.be(Line.GOOD);
        phone.sendsAll();
        assertThat(receipts(number)).isEqualTo(1);
        assertThat(text("select status from shipment where number = '" + number + "'"))
                .isEqualTo("CHECKED");
    }

    @Test
    void signsInAgainAndThenSendsWhatWasKept(Browser browser) {
        String number = text("select number from shipment where status = 'DISPATCHED'");
        var phone = new ChairPhone(browser, gate, deliveries);
        phone.signIn();
        phone.prepares(number);
        phone.open("/" + number + "/arrival");
        jdbc.sql("delete from spring_session").update();
        phone.answer(5);
        phone.sees("Masuk lagi, lalu terkirim");

        phone.signIn();
        phone.open("");
        phone.sendsAll();
        assertThat(receipts(number)).isEqualTo(1);
    }

    @Test
    void leavesNoPageBehindAtSigningOutAndTellsOfWhatIsNotSent(Browser browser) {
        String number = text("select number from shipment where status = 'DISPATCHED'");
        var phone = new ChairPhone(browser, gate, deliveries);
        phone.signIn();
        phone.prepares(number);
        gate.be(Line.CUT);
        phone.open("/" + number + "/arrival");
        phone.answer(5);
        phone.sees("belum terkirim");
        gate.be(Line.LOSES_ANSWERS);

        browser.driver().executeScript("document.querySelector('form[action$=\"/sign-out\"]').requestSubmit()");
        phone.until("document.querySelector('form[action$=\"/sign-out\"] .warn') !== null");
        gate.be(Line.GOOD);
        browser.driver().executeScript("document.querySelector('form[action$=\"/sign-out\"]').requestSubmit()");
        phone.until("location.pathname === '/sign-in'");

        assertThat(phone.asks("return caches.keys().then(names => names.join())"))
                .isEqualTo("");
        phone.signIn();
        phone.open("");
        phone.sendsAll();
        assertThat(receipts(number))
                .as("what was answered outlives signing out")
                .isEqualTo(1);
    }

    @Test
    void keepsAnAnswerThatTheOfficeDoesNotTakeUntilThePersonRemovesIt(Browser browser) {
        String number = text("select number from shipment where status = 'DISPATCHED'");
        var phone = new ChairPhone(browser, gate, deliveries);
        phone.signIn();
        phone.prepares(number);
        gate.be(Line.CUT);
        phone.open("/" + number + "/arrival");
        phone.answer(9999);
        phone.sees("belum terkirim");
        gate.be(Line.GOOD);
        phone.open("");
        phone.sees("belum diterima kantor");
        assertThat(receipts(number)).isZero();

        browser.driver().findElement(By.cssSelector("#kept li button")).click();
        assertThat(browser.text()).contains("Ya, hapus dari ponsel ini");
        browser.driver().findElement(By.cssSelector("#kept li button")).click();
        phone.until("document.getElementById('kept').hidden");
    }

    private int receipts(String number) {
        return Integer.parseInt(text("select count(*)::text from receipt r join shipment s on s.id = r.shipment_id"
                + " where s.number = '" + number + "'"));
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
