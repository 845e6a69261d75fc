package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

@BrowserTest
class BrowserTestTests {

    @Test
    void looksAtThePageAsADeskAndAPhoneShowIt(Browser browser) throws Exception {
        browser.open("/sign-in").checkAccessibility();
        assertThat(browser.driver().findElements(By.name("password"))).hasSize(1);
        assertThat(widthOf(browser.screenshot("sign-in"))).isEqualTo(1280);

        browser.onAPhone().open("/sign-in").checkAccessibility();
        assertThat(widthOf(browser.screenshot("sign-in"))).isEqualTo(360);
    }

    @Test
    void namesWhatKeepsPeopleOut(Browser browser) {
        browser.driver()
                .get("data:text/html,<html lang=id><title>x</title><main><h1>x</h1><img src=/x.png></main></html>");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(browser::checkAccessibility)
                .withMessageContaining("image-alt")
                .withMessageContaining("/x.png");
    }

    @Test
    void findsTheOneThatIsWrongAmongManyAlikeAndLeavesThePageAsItWas(Browser browser) {
        browser.driver()
                .get("data:text/html,<html lang=id><title>x</title><main><h1>x</h1><ul>"
                        + "<li><a href=/>satu</a><li><a href=/>dua</a><li><a href=/>tiga</a><li><a href=/></a>"
                        + "<li><a href=/>lima</a></ul></main></html>");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(browser::checkAccessibility)
                .withMessageContaining("link-name");
        assertThat(browser.text()).containsSubsequence("satu", "dua", "tiga", "lima");
        assertThat(browser.driver().findElements(By.tagName("li"))).hasSize(5);
    }

    private static int widthOf(Path picture) throws Exception {
        return ImageIO.read(picture.toFile()).getWidth();
    }
}
