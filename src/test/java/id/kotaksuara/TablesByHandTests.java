package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.schedule.draft.Banjar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work of an office without a mouse: its tables, its schedule graded, a wave sent, a delivery received. */
@BrowserTest
class TablesByHandTests {

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
    void takePeopleByKeysAlone(Browser browser) {
        new Walker(browser).signIn("planner");
        browser.open(OfficeAtWork.OFFICE + "/people/table");
        var keys = new Keyboard(browser);

        keys.tabTo("document.activeElement.id.endsWith('-name') && !document.activeElement.value");
        keys.type("Siti Aminah", Keys.TAB).type("", Keys.TAB).type("pengawal", Keys.TAB);
        keys.type("0812 5555 0101", Keys.TAB);
        keys.tabTo("document.activeElement.matches('form .btn-primary')").type("", Keys.ENTER);
        keys.until("document.title.includes('Yang akan berubah')");
        assertThat(browser.text()).contains("Siti Aminah", "pengawal", "0812 5555 0101");

        keys.tabTo("document.activeElement.matches('main .btn-primary')").type("", Keys.ENTER);
        keys.until("document.querySelector('#notice .notice')");
        assertThat(browser.text()).contains("Tersimpan. Baris baru: 1;");
    }

    @Test
    void gradeAScheduleByKeysAlone(Browser browser) {
        new Walker(browser).signIn("planner");
        browser.open(OfficeAtWork.OFFICE + "/schedules/gradings/new");

        new Keyboard(browser)
                .fill("pasted", "KECAMATAN;TANGGAL;JUMLAH KOTAK\nParamasan;20/11/2024;28\nAranio;20/11/2024;66\n")
                .press("Unggah dan nilai");

        assertThat(browser.text()).contains("Paramasan", "Aranio").doesNotContain("Ada yang perlu diperbaiki");
    }

    @Test
    void sendAWaveAndReceiveItByKeysAlone(Browser browser) {
        jdbc.sql("delete from box_keeping").update();
        jdbc.sql("update vehicle_type set boxes = 1000").update();
        banjar.itIs("2024-11-20T00:10:00Z");
        new Walker(browser).signIn("planner");
        var keys = new Keyboard(browser);
        browser.open(OfficeAtWork.OFFICE + "/shipments");
        keys.press("Berangkatkan yang dicentang");
        int empty = browser.driver()
                .findElements(By.cssSelector("[name$='.driver'], [name$='.plate'], [name$='.phone']"))
                .size();
        for (int field = 0; field < empty && !keys.is(NAMED); field++) {
            keys.tabTo("/[.](driver|plate|phone)$/.test(document.activeElement.name) && !document.activeElement.value");
            keys.type("0812 555 1" + field, Keys.TAB);
        }
        keys.press("Berangkatkan yang dicentang");
        assertThat(browser.text()).contains("sudah berangkat");

        receive(browser, keys);
    }

    private static final String NAMED =
            "[...document.querySelectorAll('[name$=\".driver\"], [name$=\".plate\"], [name$=\".phone\"]')].every(it => it.value)";

    private void receive(Browser browser, Keyboard keys) {
        String district = jdbc.sql("select area from account where username = 'ppk.chair'")
                .query(String.class)
                .single();
        new Walker(browser).signIn("ppk.chair");
        browser.onAPhone().open("/elections/" + Banjar.ELECTION + "/" + district + "/deliveries");
        keys.press("Sudah tiba? Catat koli");
        String colli = browser.driver().findElement(By.id("difference")).getDomAttribute("data-boxes");
        keys.fill("colli", colli);
        if (!browser.driver().findElements(By.name("seals")).isEmpty()) {
            keys.choose("seals", "INTACT");
        }
        keys.press("Kirim: " + colli + " koli tiba");
        if (browser.text().contains("Benar begini?")) {
            keys.press("Kirim: " + colli + " koli tiba");
        }
        keys.press("Periksa isi").choose("complete", "YES").press("Lanjut");
        keys.tabTo("document.activeElement.value === 'send'").type("", Keys.ENTER);
        keys.until("document.body.innerText.includes('Hasil pemeriksaan tersimpan')");
    }
}
