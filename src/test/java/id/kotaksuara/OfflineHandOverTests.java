package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.Gate.Line;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.schedule.draft.Banjar;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A village receives boxes by the link on its waybill, without an account and where there is no signal: it counts once. */
@BrowserTest
class OfflineHandOverTests {

    private static final Pattern LINK = Pattern.compile("(/hand-over/[\\w-]+)");

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Gate gate;
    private String link;

    @BeforeEach
    void open() {
        gate = new Gate(port);
        office.openWithLastLeg();
        int movement = jdbc.sql("select min(number) from tour_movement")
                .query(Integer.class)
                .single();
        var paper = LINK.matcher(office.page(
                Role.PLANNER, "/elections/" + Banjar.ELECTION + "/63.03.17/last-leg/movements/" + movement));
        assertThat(paper.find()).isTrue();
        link = paper.group(1);
    }

    @AfterEach
    void close() throws IOException {
        gate.close();
    }

    @Test
    void opensWithoutANetworkKeepsWhatIsSaidAndSendsItOnce(Browser browser) {
        var phone = seen(browser);
        gate.be(Line.CUT);
        phone.open("");
        says(browser, "Siti");
        phone.sees("Di ponsel ini", "tersimpan di ponsel ini, belum terkirim");
        assertThat(answers()).isZero();
        browser.screenshot("offline-hand-over");

        phone.open("");
        phone.sees("belum terkirim");
        gate.be(Line.GOOD);
        phone.sendsAll();
        assertThat(answers()).isEqualTo(1);
        phone.open("");
        phone.sees("Siti");
        phone.until("caches.match('" + link + "').then(kept => !kept)");
    }

    @Test
    void countsOnceWhereTheAnswerOfTheOfficeWasLost(Browser browser) {
        var phone = seen(browser);
        gate.be(Line.LOSES_ANSWERS);
        says(browser, "Siti");
        phone.sees("belum terkirim");
        gate.be(Line.GOOD);
        phone.sendsAll();

        assertThat(answers()).isEqualTo(1);
        assertThat(otherReports()).isZero();
    }

    @Test
    void sendsAlsoWhereThePhoneHasForgottenItsCookies(Browser browser) {
        var phone = seen(browser);
        gate.be(Line.CUT);
        phone.open("");
        says(browser, "Siti");
        phone.sees("belum terkirim");
        gate.be(Line.GOOD);
        browser.driver().manage().deleteAllCookies();
        phone.sendsAll();

        assertThat(answers()).isEqualTo(1);
    }

    private ChairPhone seen(Browser browser) {
        var phone = new ChairPhone(browser, gate, link);
        phone.open("");
        phone.until("navigator.serviceWorker && navigator.serviceWorker.controller !== null");
        phone.until("caches.match('" + link + "').then(Boolean)");
        return phone;
    }

    private static void says(Browser browser, String receiver) {
        browser.fill("boxes", "4")
                .choose("seals", "WHOLE")
                .fill("giver", "Hamdan")
                .fill("receiver", receiver);
        browser.driver().findElements(By.name("early")).forEach(box -> browser.driver()
                .executeScript("arguments[0].checked = true", box));
        browser.driver()
                .findElement(By.cssSelector("main form button.btn-primary"))
                .click();
    }

    private int answers() {
        return jdbc.sql("select count(*)::integer from tour_hand_over where done_at is not null")
                .query(Integer.class)
                .single();
    }

    private int otherReports() {
        return jdbc.sql("select count(*)::integer from hand_over_report")
                .query(Integer.class)
                .single();
    }
}
