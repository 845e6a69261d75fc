package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;

/** What pages do by themselves when the line is bad. */
@BrowserTest
class PageScriptTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ASK = """
            const live = document.getElementById('live');
            live.setAttribute('data-hx-get', arguments[0]);
            live.setAttribute('data-hx-trigger', 'every 1s');
            htmx.process(live);""";

    @Autowired
    private OfficeAtWork office;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void keepAPageThatCannotBeRefreshedAndGoOnAsking(Browser browser) {
        new Walker(browser).signIn("planner");
        browser.open(OfficeAtWork.OFFICE);
        var driver = browser.driver();
        driver.executeScript("document.querySelector('#live a').focus()");
        var focused = driver.executeScript("return document.activeElement.getAttribute('href')");

        driver.executeScript(ASK, "/nowhere");
        until(browser, "document.getElementById('stale').textContent.includes('dicoba lagi')");
        assertThat(browser.text()).contains("Perlu tindakan", "Keadaan pukul");

        driver.executeScript(ASK, OfficeAtWork.OFFICE);
        until(browser, "document.getElementById('stale').textContent === ''");
        assertThat(browser.text()).contains("Perlu tindakan").doesNotContain("Keadaan pukul");
        assertThat(driver.executeScript("return document.activeElement.getAttribute('href')"))
                .isEqualTo(focused);
    }

    @Test
    void leaveOpenWhatWasOpenedWhenAPageIsRefreshed(Browser browser) {
        new Walker(browser).signIn("planner");
        browser.onAPhone().open(OfficeAtWork.OFFICE + "/schedules/1");
        var driver = browser.driver();
        driver.executeScript("const main = document.querySelector('main'); main.id = 'live';"
                + " main.dataset.hxSelect = 'main'; main.dataset.hxSwap = 'outerHTML';"
                + " main.querySelectorAll('details.fold').forEach(part => { part.open = !part.open; })");
        String open = "[...document.querySelectorAll('main details')].map(part => part.open).join()";
        var before = driver.executeScript("return " + open);
        assertThat(before).asString().contains("true", "false");

        driver.executeScript(ASK, OfficeAtWork.OFFICE + "/schedules/1");
        until(browser, "document.querySelector('main').id !== 'live'");

        until(browser, open + " === '" + before + "'");
    }

    @Test
    void sayThatAFormIsSentAndLetAStoppedSendingBeRepeated(Browser browser) {
        new Walker(browser).signIn("planner");
        browser.open(OfficeAtWork.OFFICE + "/warehouses/new");
        var driver = browser.driver();
        driver.executeScript("window.sendings = 0; document.addEventListener('submit',"
                + " event => { if (!event.defaultPrevented) window.sendings++; event.preventDefault(); })");

        click(browser, "Simpan");
        until(browser, "document.querySelector('.sending').textContent.includes('Sedang dikirim')");
        driver.executeScript("document.querySelector('main form').requestSubmit()");
        assertThat(driver.executeScript("return window.sendings")).isEqualTo(1L);

        until(browser, "document.querySelector('.sending').textContent.includes('Tekan sekali lagi')");
        driver.executeScript("document.querySelector('main form').requestSubmit()");
        assertThat(driver.executeScript("return window.sendings")).isEqualTo(2L);
    }

    @Test
    void tellTheServerOfADateThatIsTypedInPart(Browser browser) {
        new Walker(browser).signIn("planner");
        browser.open(OfficeAtWork.OFFICE + "/schedules/new");

        var sent = browser.driver().executeScript("""
                const day = document.getElementsByName('firstDay')[0];
                Object.defineProperty(day, 'validity', { value: { badInput: true } });
                return new FormData(day.form).get('firstDay');""");

        assertThat(sent).isEqualTo("?");
    }

    @Test
    void showAPasswordWhileItIsTypedAndHideItWhenItIsSent(Browser browser) {
        browser.open("/sign-in");
        var driver = browser.driver();
        String type = "return document.getElementById('password').type";

        click(browser, "Tampilkan kata sandi");
        assertThat(driver.executeScript(type)).isEqualTo("text");
        click(browser, "Tampilkan kata sandi");
        assertThat(driver.executeScript(type)).isEqualTo("password");
    }

    /** Presses a button that leads to no other page. */
    private static void click(Browser browser, String words) {
        browser.driver()
                .findElement(By.xpath("//main//button[normalize-space()='%s']".formatted(words)))
                .click();
    }

    private static void until(Browser browser, String condition) {
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver -> browser.driver().executeScript("return Boolean(" + condition + ")"));
    }
}
