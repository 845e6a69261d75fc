package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The phone of a PPK chair behind a gate: signs in, opens what it has seen, answers, sends. */
final class ChairPhone {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SEND = "form[data-arrival] button.btn-primary";

    private final Browser browser;
    private final Gate gate;
    private final String deliveries;

    ChairPhone(Browser browser, Gate gate, String deliveries) {
        this.browser = browser.onAPhone();
        this.gate = gate;
        this.deliveries = deliveries;
    }

    void open(String page) {
        browser.driver().get(gate.address() + deliveries + page);
    }

    void signIn() {
        browser.driver().get(gate.address() + "/sign-in");
        browser.fill("username", "ppk.chair").fill("password", Walker.PASSWORD);
        click("main form button.btn-primary");
        until("location.pathname !== '/sign-in'");
    }

    /** The list has been seen, and with it the pages of a shipment. */
    void prepares(String number) {
        open("");
        String page = deliveries + "/" + number;
        until("navigator.serviceWorker && navigator.serviceWorker.controller !== null");
        for (String kept : List.of("", "/arrival", "/check?ahead=yes", "/check?at=difference")) {
            await("return caches.match('" + page + kept + "').then(Boolean)");
        }
    }

    void answer(int colli) {
        browser.fill("colli", String.valueOf(colli));
        if (!browser.driver().findElements(By.name("seals")).isEmpty()) {
            browser.driver().executeScript("document.getElementById('seals-INTACT').click()");
        }
        click(SEND);
    }

    void sendsAll() {
        until("document.getElementById('kept') && JSON.parse(localStorage.getItem('kept') || '[]').length === 0");
    }

    void click(String button) {
        browser.driver().findElement(By.cssSelector(button)).click();
    }

    void sees(String... words) {
        try {
            new WebDriverWait(browser.driver(), PATIENCE).until(any -> List.of(words).stream()
                    .allMatch(word -> browser.text().contains(word)));
        } catch (TimeoutException unseen) {
            assertThat(browser.text()).contains(words);
        }
    }

    void until(String condition) {
        new WebDriverWait(browser.driver(), PATIENCE)
                .withMessage(
                        () -> "no " + condition + " at " + browser.driver().getCurrentUrl() + ": " + browser.text())
                .until(any -> browser.driver().executeScript("return " + condition));
    }

    Object asks(String promise) {
        return browser.driver().executeScript(promise);
    }

    private void await(String promise) {
        new WebDriverWait(browser.driver(), PATIENCE).until(any -> asks(promise));
    }
}
