package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A page with nothing but signatures could be put behind anything: papers hold them together with the end of their text. */
class SignedPapersTests {

    private static final String SIGNATURES = "<section class=\"signatures";

    @Test
    void holdTheirSignaturesTogetherWithTheEndOfTheirText() {
        var papers = SourceFiles.templates().entrySet().stream()
                .filter(template -> template.getValue().contains("paper :: opening"))
                .filter(template -> template.getValue().contains(SIGNATURES))
                .toList();

        assertThat(papers).hasSizeGreaterThanOrEqualTo(10).allSatisfy(template -> {
            String text = template.getValue();
            String before = text.substring(0, text.indexOf(SIGNATURES));
            assertThat(before.substring(Math.max(0, before.lastIndexOf("<div class=\"end\">"))))
                    .as(template.getKey().toString())
                    .startsWith("<div class=\"end\">")
                    .doesNotContain("</div>\n  </div>");
        });
    }

    /** Where the signatures stand in the list itself, and where a block of its own holds them. */
    @Test
    void letNothingBreakBeforeTheSignatures() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/static/paper.css")))
                .contains(".end, .signing, .signatures { break-before: avoid; }", ".end { break-inside: avoid; }");
    }
}
