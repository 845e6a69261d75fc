package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the content security policy forbids, and what would let a name from the data become markup. */
class TemplatesTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void keepTo(String rule, Pattern forbidden) {
        var found = SourceFiles.templates().entrySet().stream().flatMap(template -> forbidden
                .matcher(template.getValue())
                .results()
                .map(match -> template.getKey() + ": " + match.group().strip()));

        assertThat(found).as(rule).isEmpty();
    }

    static Stream<Arguments> keepTo() {
        return Stream.of(
                rule("styles stand in the theme, not in an attribute", "(?<=\\s)(?:th:)?style\\s*=[^>]{0,40}"),
                rule("styles stand in the theme, not in the page", "<style\\b[^>]*>"),
                rule("scripts are files", "<script\\b(?![^>]*\\bsrc=)[^>]*>"),
                rule("handlers are attached by scripts", "(?<=\\s)(?:th:|data-hx-)?on[a-z:-]+\\s*=[^>]{0,40}"),
                rule("links lead to pages", "javascript:[^>]{0,40}"),
                rule(
                        "a replaced element is not asked for its condition: put the condition around it",
                        "<[a-z][\\w:]*" + among("th:replace") + among("th:(?:if|unless|each)") + "[^>]{0,40}"),
                rule(
                        "what a form lacks is told by our summary, never by the browser",
                        "<form\\b(?=[^>]*method=\"post\")(?![^>]*\\snovalidate)[^>]*>"
                                + "|<(?:input|select|textarea)\\b[^>]*\\s(?:required|pattern|min|max|minlength|maxlength)(?=[\\s=>])"),
                rule("numbers are text that we read: browsers drop what they cannot", "type=\"number\""),
                rule("attributes of htmx are data, as HTML wants it", "(?<![\\w-])hx-[a-z-]+="),
                rule("a form says where it goes", "action=\"(?:@\\{''})?\""),
                rule("data is text, never markup", "th:utext\\s*=[^>]{0,40}|\\[\\([^\\]]{0,40}"));
    }

    /** Looks ahead for this attribute in the tag that has just begun. */
    private static String among(String attribute) {
        return "(?=(?:\\s+[\\w:-]+(?:=\"[^\"]*\")?)*\\s+" + attribute + "=)";
    }

    private static Arguments rule(String rule, String forbidden) {
        return Arguments.of(rule, Pattern.compile(forbidden));
    }
}
