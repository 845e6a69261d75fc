package id.kotaksuara.boxes;

import static id.kotaksuara.boxes.BoxWorld.BOXES;
import static id.kotaksuara.boxes.BoxWorld.JAWA;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.Browser;
import id.kotaksuara.BrowserTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.region.Area;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Siti and Budi pack boxes by keyboard and scanner alone; one is miscounted, one opened again, one handed to a stranger. */
@Tag("long")
@BrowserTest
@TestPropertySource(properties = "spring.application.name=box walk") // an installation of its own
class BoxWalkTests {

    private static final String PASSWORD = "dua belas kotak merah";

    @Autowired
    private ElectionOffice elections;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void packsADistrictWithoutAMouse(Browser browser) {
        new BoxGround(elections, jdbc).create();
        TestTime.in("63.03", "2024-11-18T01:00:00Z");
        accounts.open(List.of(new NewAccount("planner", "Rahmah", Role.PLANNER, new Area("63.03"))), PASSWORD);
        browser.open("/sign-in")
                .fill("username", "planner")
                .fill("password", PASSWORD)
                .press("Masuk");

        browser.press("Kotak").look("boxes-off").press("Mulai kelola satu per satu");
        assertThat(browser.text()).contains("10 kotak dibuat dari kebutuhan.", "0 dari 10 kotak");
        browser.look("boxes-begun");
        labels(browser);
        openTable(browser);
        String code = code(JAWA, 1, "GUBERNUR");
        packByKeys(browser, code);
        miscount(browser, code(JAWA, 1, "BUPATI_WALIKOTA"));
        reopen(browser, code);
        camera(browser, code);
        stranger(browser.another(), code);
        colli(browser);
        browser.open(BOXES).look("boxes-progress");
    }

    /** Beside the boxes: made from the rules, one packed by scan and the rest of its district by tick. */
    private void colli(Browser browser) {
        browser.open(BOXES).press("Koli di luar kotak").look("colli-none").press("Buat 8 koli dari kebutuhan");
        String booths = jdbc.sql("select code from collo where holder_code = ? and kind = 'BOOTHS'")
                .param(JAWA)
                .query(String.class)
                .single();
        browser.look("colli").fill("person", "Siti");
        browser.fill("code", "http://localhost/k/" + booths).press("Sudah dikemas");
        browser.waitFor("tercatat dikemas");
        browser.press("Martapura").look("colli-district");
        browser.driver().findElements(By.name("ticked")).forEach(WebElement::click);
        browser.fill("person", "Budi").press("Yang dicentang sudah dikemas");
        browser.waitFor("koli tercatat dikemas");
        browser.open(BOXES + "/colli/" + booths).look("collo");
        assertThat(browser.text()).contains("8 Bilik suara", "Siti", "dikemas");
    }

    private void labels(Browser browser) {
        browser.open(BOXES + "/labels").choose("district", "63.03.05").look("labels");
        browser.press("Cetak label").choose("asked.anyway", "yes").press("Cetak label");
        browser.onAPhone().screenshot("label-sheet");
        browser.atADesk().screenshot("label-sheet");
    }

    private void openTable(Browser browser) {
        browser.open(BOXES).press("Meja kemas").press("Buka meja");
        browser.fill("firstPerson", "Siti").fill("secondPerson", "siti").fill("firstSeal", "KS-001");
        browser.press("Simpan").look("table-wrong");
        browser.fill("secondPerson", "Budi")
                .fill("lastSeal", "KS-100")
                .press("Simpan")
                .look("table-scan");
    }

    /** Beyond the counts: the scan with its Enter, which a scanner sends, one Enter a person, one for the seal. */
    private void packByKeys(Browser browser, String code) {
        type(browser, "http://localhost/k/" + code, "Siti menghitung");
        browser.look("table-first");
        count(browser, "Sekarang Budi menghitung");
        count(browser, "Dua hitungan sama");
        browser.look("table-seal");
        type(browser, "", "disegel dengan KS-001");
    }

    private void miscount(Browser browser, String code) {
        type(browser, "KM7P4", "tidak lengkap");
        browser.look("table-half-code");
        browser.fill("code", "");
        type(browser, code, "Siti menghitung");
        count(browser, "Sekarang Budi menghitung");
        browser.driver().switchTo().activeElement().sendKeys("12" + Keys.ENTER);
        count(browser, "Hitungan berbeda");
        browser.look("table-differs");
    }

    private void reopen(Browser browser, String code) {
        browser.open(BOXES + "/" + code).look("passport").press("Ada yang keliru");
        browser.look("mishap");
        browser.fill("firstPerson", "Siti").fill("secondPerson", "Budi").fill("reason", "Segel tidak terkunci");
        browser.press("Simpan");
        assertThat(browser.text()).contains("terbuka", "Segel tidak terkunci", "Kotak dibuka");
        browser.press("Ada yang keliru").look("mishap-open");
    }

    /** A browser that reads codes; what it would see of a label is put before it. */
    private void camera(Browser browser, String code) {
        browser.driver()
                .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of(
                                "source",
                                "window.BarcodeDetector = class { async detect() { return [{rawValue: 'http://localhost/k/"
                                        + code + "'}]; } };"
                                        + "navigator.mediaDevices.getUserMedia = async () => new MediaStream();"
                                        + "HTMLMediaElement.prototype.play = async () => {};"));
        browser.open(BOXES + "/tables/1").press("Sisihkan kotak ini");
        browser.onAPhone().look("table-camera");
        browser.atADesk().press("Pindai dengan kamera");
        browser.waitFor("Siti menghitung");
        assertThat(browser.text()).contains(BoxCode.spoken(code));
    }

    private void stranger(Browser nobody, String code) {
        nobody.open("/k/" + code);
        assertThat(nobody.text())
                .contains("Kode ini asli", BoxCode.spoken(code), "Jawa")
                .doesNotContain("Siti", "KS-001", "Segel");
        nobody.look("genuine").open("/k/KM7P4X2QT");
        assertThat(nobody.text()).contains("tidak dikenal");
        nobody.look("unknown-code");
    }

    /** What the page has put the cursor into gets the words and an Enter. */
    private static void type(Browser browser, String words, String then) {
        browser.driver().switchTo().activeElement().sendKeys(words + Keys.ENTER);
        browser.waitFor(then);
    }

    /** Each number that is asked for, an Enter after each; the last one sends them. */
    private static void count(Browser browser, String then) {
        long done = browser.driver().findElements(By.cssSelector("[data-count]")).stream()
                .filter(field -> !field.getDomProperty("value").isEmpty())
                .count();
        for (String needed : needed(browser).stream().skip(done).toList()) {
            browser.driver().switchTo().activeElement().sendKeys(needed + Keys.ENTER);
        }
        browser.waitFor(then);
    }

    private static List<String> needed(Browser browser) {
        return browser.text()
                .lines()
                .filter(line -> line.matches(".*perlu [\\d.]+"))
                .map(line -> line.replaceAll(".*perlu ", "").replace(".", ""))
                .toList();
    }

    private String code(String village, int station, String contest) {
        return jdbc.sql(
                        "select code from ballot_box where village_code = ? and station_number = ? and contest_code = ?")
                .params(village, station, contest)
                .query(String.class)
                .single();
    }
}
