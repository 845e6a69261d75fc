package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;

/** A table of fields is used like a spreadsheet: by keys, and with blocks that are pasted. */
@BrowserTest
class TableScriptTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PASTE = """
            const data = new DataTransfer();
            data.setData('text/plain', arguments[1]);
            document.getElementById(arguments[0]).dispatchEvent(
              new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));""";

    @Autowired
    private OfficeAtWork office;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void movesByKeysPastesBlocksAndSavesWhatWasPasted(Browser browser) {
        new Walker(browser).signIn("planner");
        browser.open(OfficeAtWork.OFFICE + "/vehicles/table");
        int empty = firstEmptyRow(browser);

        focus(browser, "c0-boxes");
        press(browser, Keys.ENTER);
        assertThat(focused(browser)).isEqualTo("c1-boxes");
        press(browser, Keys.ARROW_RIGHT);
        assertThat(focused(browser)).isEqualTo("c1-count");
        press(browser, Keys.ARROW_UP);
        assertThat(focused(browser)).isEqualTo("c0-count");
        press(browser, Keys.ARROW_LEFT);
        assertThat(focused(browser)).isEqualTo("c0-boxes");

        paste(browser, "c" + empty + "-code", block(12));
        assertThat(value(browser, "c" + (empty + 11) + "-name")).isEqualTo("Klotok\"11");
        assertThat(value(browser, "c" + empty + "-mode")).isEqualTo("sungai");
        assertThat(browser.text()).contains("Ditempel: 60 sel");
        browser.driver().findElement(By.cssSelector("form .btn-primary")).click();
        until(browser, "document.title.includes('Yang akan berubah')");
        assertThat(browser.text()).contains("Baris baru: 12;");
        browser.driver().findElement(By.cssSelector("main .btn-primary")).click();
        until(browser, "document.querySelector('#notice .notice')");
        assertThat(browser.text()).contains("Tersimpan. Baris baru: 12;");
    }

    @Test
    void fillsACellFromTheOneAboveAndGivesAChangeUp(Browser browser) {
        new Walker(browser).signIn("planner");
        browser.open(OfficeAtWork.OFFICE + "/vehicles/table");
        Object above = value(browser, "c0-boxes");
        Object own = value(browser, "c1-boxes");
        Object mode = value(browser, "c0-mode");

        focus(browser, "c0-boxes");
        press(browser, Keys.ENTER);
        type(browser, "77");
        press(browser, Keys.ESCAPE);
        assertThat(value(browser, "c1-boxes")).isEqualTo(own);

        type(browser, "77");
        fillDown(browser);
        assertThat(value(browser, "c1-boxes")).isEqualTo(above);
        press(browser, Keys.ESCAPE);
        assertThat(value(browser, "c1-boxes")).as("filled by mistake").isEqualTo(own);

        focus(browser, "c1-mode");
        fillDown(browser);
        assertThat(value(browser, "c1-mode")).isEqualTo(mode);
        focus(browser, "c0-boxes");
        fillDown(browser);
        assertThat(value(browser, "c0-boxes")).as("nothing stands above").isEqualTo(above);
    }

    private static void type(Browser browser, String text) {
        browser.driver().switchTo().activeElement().sendKeys(text);
    }

    private static void fillDown(Browser browser) {
        type(browser, Keys.chord(Keys.CONTROL, "d"));
    }

    /** A value that stands in no list is not lost on the way: the page that answers tells its fault. */
    @Test
    void keepsAPastedAnswerThatNoListHas(Browser browser) {
        new Walker(browser).signIn("planner");
        browser.open(OfficeAtWork.OFFICE + "/vehicles/table");
        int empty = firstEmptyRow(browser);

        paste(browser, "c" + empty + "-code", "HELI\tterbang\tHeli\t10\t1");
        browser.driver().findElement(By.cssSelector("form .btn-primary")).click();

        until(browser, "document.title.startsWith('Salah')");
        assertThat(browser.text()).contains("terbang bukan salah satu dari darat");
    }

    private static String block(int rows) {
        var block = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            block.append("K")
                    .append(row)
                    .append("\tsungai\t\"Klotok\"\"")
                    .append(row)
                    .append("\"\t45\t")
                    .append(row + "\r\n");
        }
        return block.toString();
    }

    private static int firstEmptyRow(Browser browser) {
        var row =
                browser.driver().executeScript("return document.querySelectorAll('.grid tbody tr:not(.added)').length");
        return ((Number) Objects.requireNonNull(row)).intValue();
    }

    private static void focus(Browser browser, String id) {
        browser.driver()
                .executeScript(
                        "const f = document.getElementById(arguments[0]); f.focus(); if (f.select) f.select();", id);
    }

    private static void press(Browser browser, Keys key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    private static Object focused(Browser browser) {
        return browser.driver().executeScript("return document.activeElement.id");
    }

    private static void paste(Browser browser, String id, String text) {
        browser.driver().executeScript(PASTE, id, text);
    }

    private static Object value(Browser browser, String id) {
        return browser.driver().executeScript("return document.getElementById(arguments[0]).value", id);
    }

    private static void until(Browser browser, String condition) {
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver -> browser.driver().executeScript("return Boolean(" + condition + ")"));
    }
}
