package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the checker of markup says, so that its silence about our pages means something. */
class MarkupTests {

    private static final String PAGE =
            "<!DOCTYPE html>\n<html lang=\"id\"><head><title>TPS</title></head>\n<body><main>%s</main></body></html>";

    private final Markup markup = new Markup();

    @Test
    void findsNothingOnAPageThatIsRight() {
        assertThat(markup.errors(PAGE.formatted("<h1 id=\"a\">TPS</h1><p data-hx-get=\"/a\">Satu</p>")))
                .isEmpty();
    }

    @Test
    void findsAnEmptyActionAnUnknownAttributeAndTwoOfOneId() {
        assertThat(markup.errors(PAGE.formatted("<form action=\"\"></form>")))
                .singleElement()
                .asString()
                .startsWith("line 3:")
                .contains("action");
        assertThat(markup.errors(PAGE.formatted("<p hx-get=\"/a\">Satu</p>"))).hasSize(1);
        assertThat(markup.errors(PAGE.formatted("<p id=\"a\">1</p><p id=\"a\">2</p>")))
                .anyMatch(error -> error.contains("Duplicate ID"));
    }

    @Test
    void findsALabelOfNoFieldAndATableThatDoesNotAddUp() {
        assertThat(markup.errors(PAGE.formatted("<label for=\"b\">Desa</label>")))
                .hasSize(1);
        assertThat(markup.errors(PAGE.formatted("<table><tr><td colspan=\"2\">1</td></tr></table>")))
                .hasSize(1);
    }
}
