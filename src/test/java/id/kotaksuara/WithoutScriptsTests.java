package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.schedule.draft.Banjar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An old phone, a strict browser, a script that did not arrive: the work of an office is done by plain forms. */
@BrowserTest
class WithoutScriptsTests {

    private static final String TABLE = "KECAMATAN\tTANGGAL\tJUMLAH KOTAK\nParamasan\t20/11/2024\t28\n"
            + "Aranio\t20/11/2024\t66\nMartapura\t22/11/2024\t300\n";

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private Banjar banjar;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void signInGradeATableAndSaveAnother(Browser browser) {
        signIn(browser, "planner");

        browser.open(OfficeAtWork.OFFICE + "/schedules/gradings/new")
                .paste("pasted", TABLE)
                .press("Unggah dan nilai");
        assertThat(browser.text()).contains("Paramasan", "Aranio", "Martapura");

        browser.open(OfficeAtWork.OFFICE + "/stores/table").fill("c0.room", "1654");
        browser.press("Lihat perubahannya");
        assertThat(browser.text()).contains("Yang akan berubah", "1654");
        browser.press("Simpan semuanya");
        assertThat(browser.text()).contains("Tersimpan. Baris baru: 0; berubah: 1");

        browser.open(OfficeAtWork.OFFICE + "/people/table")
                .fill("c0.name", "Siti Aminah")
                .fill("c0.phone", "0812 5555 0101")
                .press("10 baris kosong lagi");
        assertThat(browser.driver().findElement(By.name("c0.name")).getDomProperty("value"))
                .isEqualTo("Siti Aminah");
    }

    @Test
    void sendAWaveAndReceiveIt(Browser browser) {
        jdbc.sql("delete from box_keeping").update();
        jdbc.sql("update vehicle_type set boxes = 1000").update();
        banjar.itIs("2024-11-20T00:10:00Z");
        signIn(browser, "planner");
        browser.open(OfficeAtWork.OFFICE + "/shipments").press("Berangkatkan yang dicentang");
        for (String part : new String[] {"driver", "plate", "phone"}) {
            var fields = browser.driver().findElements(By.cssSelector("[name$='." + part + "']"));
            for (int at = 0; at < fields.size(); at++) {
                if (String.valueOf(fields.get(at).getDomProperty("value")).isEmpty()) {
                    fields.get(at).sendKeys(part.equals("driver") ? "Hamdan " + at : "0812 555 1" + at);
                }
            }
        }
        browser.press("Berangkatkan yang dicentang");
        assertThat(browser.text()).contains("sudah berangkat");

        receive(browser);
    }

    private void receive(Browser browser) {
        String district = jdbc.sql("select area from account where username = 'ppk.chair'")
                .query(String.class)
                .single();
        signIn(browser, "ppk.chair");
        browser.onAPhone()
                .open("/elections/" + Banjar.ELECTION + "/" + district + "/deliveries")
                .press("Sudah tiba? Catat koli");
        String colli = browser.driver().findElement(By.id("difference")).getDomAttribute("data-boxes");
        browser.fill("colli", colli);
        if (!browser.driver().findElements(By.name("seals")).isEmpty()) {
            browser.choose("seals", "INTACT");
        }
        browser.press("Lanjut").press("Kirim: " + colli + " koli tiba");
        assertThat(browser.text()).contains(colli + " koli tercatat tiba");
        browser.press("Periksa isi").choose("complete", "NO").press("Lanjut");
        browser.choose("next.condition", "DAMAGED").fill("next.boxes", "1").fill("next.reason", "kardus basah");
        tick(browser, "next.also", 0);
        browser.press("Catat selisih ini");
        assertThat(browser.text()).contains("2 rusak", "kardus basah");
        browser.driver().findElement(By.cssSelector("main [value='send']")).click();
        browser.waitFor("Hasil pemeriksaan tersimpan");

        browser.press("Perbaiki hasil pemeriksaan");
        browser.choose("from", "GOOD")
                .choose("to", "MISSING")
                .fill("boxes", "1")
                .fill("reason", "ternyata tidak ada");
        tick(browser, "also", 2);
        browser.screenshot("correction-of-several");
        browser.press("Kirim perbaikan");
        assertThat(browser.text()).contains("Perbaikan tersimpan sebagai baris baru", "ternyata tidak ada");
    }

    /** Two more stations with the same, in the part that opens without a script. */
    private static void tick(Browser browser, String field, int from) {
        browser.driver().findElement(By.cssSelector("details.several summary")).click();
        browser.driver().findElements(By.name(field)).stream()
                .skip(from)
                .limit(2)
                .forEach(station -> station.click());
    }

    /** Signs in as people do, having made sure that no script of the page runs. */
    private static void signIn(Browser browser, String username) {
        browser.asNew()
                .withoutScripts()
                .open("/sign-in")
                .fill("username", username)
                .fill("password", Walker.PASSWORD);
        assertThat(browser.driver().executeScript("return typeof onAPhone"))
                .as("no script of the page runs")
                .isEqualTo("undefined");
        browser.press("Masuk");
        assertThat(browser.path()).as("where %s comes to", username).doesNotContain("sign-in");
    }
}
