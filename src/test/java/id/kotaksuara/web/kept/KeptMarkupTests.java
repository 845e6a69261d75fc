package id.kotaksuara.web.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** A part is made once for what it shows, and anew for anything else. */
class KeptMarkupTests {

    private static final String PAGE = "<main><p kept:of=\"shown, made\" th:text=\"|${made.once()} ${shown}|\">x</p>"
            + "<b th:text=\"${other}\">y</b></main>";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Made made = new Made();

    KeptMarkupTests() {
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new KeptMarkup());
    }

    /** Counts how often it was asked. */
    public static final class Made {

        private int times;

        public String once() {
            times++;
            return "shows";
        }
    }

    private String page(String template, Locale language, String shown, String other) {
        return engine.process(
                template, new Context(language, Map.of("shown", shown, "other", other, "made", made, "year", 2024)));
    }

    @Test
    void isMadeOnceForTheSameValues() {
        assertThat(page(PAGE, Locale.ENGLISH, "a", "1")).isEqualTo("<main><p>shows a</p><b>1</b></main>");
        assertThat(page(PAGE, Locale.ENGLISH, "a", "2")).isEqualTo("<main><p>shows a</p><b>2</b></main>");
        assertThat(made.times).isOne();
    }

    @Test
    void isMadeAnewForAnotherValue() {
        page(PAGE, Locale.ENGLISH, "a", "1");

        assertThat(page(PAGE, Locale.ENGLISH, "b", "1")).isEqualTo("<main><p>shows b</p><b>1</b></main>");
        assertThat(made.times).isEqualTo(2);
    }

    @Test
    void isMadeAnewInAnotherLanguage() {
        page(PAGE, Locale.ENGLISH, "a", "1");
        page(PAGE, Locale.forLanguageTag("id"), "a", "1");

        assertThat(made.times).isEqualTo(2);
    }

    @Test
    void staysTextWhereItShowsText() {
        assertThat(page(PAGE, Locale.ENGLISH, "<i>", "1")).contains("shows &lt;i&gt;");
        assertThat(page(PAGE, Locale.ENGLISH, "<i>", "1")).contains("shows &lt;i&gt;");
    }

    @Test
    void readsNoExpressionInWhatPeopleWrote() {
        var written = "[[${6 * 7}]] [(${6 * 7})]";

        assertThat(page(PAGE, Locale.ENGLISH, written, "1")).contains("shows " + written);
        assertThat(page(PAGE, Locale.ENGLISH, written, "1")).contains("shows " + written);
    }

    @Test
    void seesNothingThatItDoesNotName() {
        var forgetful = "<main><p kept:of=\"shown\" th:text=\"${other}\">x</p><b th:text=\"${other}\">y</b></main>";

        assertThat(page(forgetful, Locale.ENGLISH, "a", "1")).isEqualTo("<main><p></p><b>1</b></main>");
    }

    @Test
    void holdsNoFormThatBearsTheTokenOfOnePerson() {
        var form = "<main><p kept:of=\"shown\"><input type=\"hidden\" name=\"_csrf\" value=\"secret\"></p></main>";

        assertThatThrownBy(() -> page(form, Locale.ENGLISH, "a", "1"))
                .hasRootCauseMessage("a part that is kept holds a form that is sent");
    }
}
