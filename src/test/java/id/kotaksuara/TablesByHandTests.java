package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;

/** Tables of an office without a mouse. */
@BrowserTest
class TablesByHandTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_TABS = 400;

    @Autowired
    private OfficeAtWork office;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void takePeopleByKeysAlone(Browser browser) {
        new Walker(browser).signIn("planner");
        browser.open(OfficeAtWork.OFFICE + "/people/table");

        tabTo(browser, "document.activeElement.id.endsWith('-name') && !document.activeElement.value");
        type(browser, "Siti Aminah", Keys.TAB);
        type(browser, "", Keys.TAB);
        type(browser, "pengawal", Keys.TAB);
        type(browser, "0812 5555 0101", Keys.TAB);
        tabTo(browser, "document.activeElement.matches('form .btn-primary')");
        type(browser, "", Keys.ENTER);
        until(browser, "document.title.includes('Yang akan berubah')");
        assertThat(browser.text()).contains("Siti Aminah", "pengawal", "0812 5555 0101");

        tabTo(browser, "document.activeElement.matches('main .btn-primary')");
        type(browser, "", Keys.ENTER);
        until(browser, "document.querySelector('#notice .notice')");
        assertThat(browser.text()).contains("Tersimpan. Baris baru: 1;");
    }

    private static void tabTo(Browser browser, String place) {
        for (int tabs = 0; tabs < MOST_TABS && !is(browser, place); tabs++) {
            type(browser, "", Keys.TAB);
        }
        assertThat(is(browser, place)).as(place).isTrue();
    }

    private static void type(Browser browser, String words, Keys key) {
        browser.driver().switchTo().activeElement().sendKeys(words, key);
    }

    private static boolean is(Browser browser, String condition) {
        return Boolean.TRUE.equals(browser.driver().executeScript("return Boolean(" + condition + ")"));
    }

    private static void until(Browser browser, String condition) {
        new WebDriverWait(browser.driver(), PATIENCE).until(driver -> is(browser, condition));
    }
}
