package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody at a browser who has no mouse: tabs, types, presses Enter. */
final class Keyboard {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_TABS = 400;

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Tabs on until the focus is at a place. */
    Keyboard tabTo(String place) {
        for (int tabs = 0; tabs < MOST_TABS && !is(place); tabs++) {
            type("", Keys.TAB);
        }
        assertThat(is(place)).as("%s on %s", place, browser.path()).isTrue();
        return this;
    }

    /** Tabs to a button or a link by its words and presses Enter, which leads to another page. */
    Keyboard press(String words) {
        tabTo("document.activeElement.matches('main a, main button')"
                + " && document.activeElement.textContent.trim().replace(/\\s+/g, ' ') === '" + words + "'");
        browser.driver().executeScript("document.documentElement.dataset.left = 'yes'");
        type("", Keys.ENTER);
        until("!document.documentElement.dataset.left && document.readyState === 'complete'");
        return this;
    }

    /** Tabs to the field of that name and types into it. */
    Keyboard fill(String field, String words) {
        tabTo("document.activeElement.name === '" + field + "'");
        new Actions(browser.driver()).sendKeys(words).perform();
        return this;
    }

    /** Chooses one of some radio buttons by arrow keys, or ticks a box. */
    Keyboard choose(String field, String value) {
        tabTo("document.activeElement.name === '" + field + "'");
        String there =
                "document.activeElement.name === '" + field + "' && document.activeElement.value === '" + value + "'";
        for (int arrows = 0; arrows < MOST_TABS && !is(there); arrows++) {
            type("", Keys.ARROW_DOWN);
        }
        if (!is("document.activeElement.checked")) {
            type("", Keys.SPACE);
        }
        assertThat(is(there + " && document.activeElement.checked")).as(value).isTrue();
        return this;
    }

    /** Wherever the focus is. */
    Keyboard type(String words, Keys key) {
        new Actions(browser.driver()).sendKeys(words).sendKeys(key).perform();
        return this;
    }

    boolean is(String condition) {
        return Boolean.TRUE.equals(browser.driver().executeScript("return Boolean(" + condition + ")"));
    }

    Keyboard until(String condition) {
        new WebDriverWait(browser.driver(), PATIENCE)
                .ignoring(WebDriverException.class)
                .until(driver -> is(condition));
        return this;
    }
}
