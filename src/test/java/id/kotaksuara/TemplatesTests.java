package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the content security policy forbids, and what would let a name from the data become markup. */
class TemplatesTests {

    /** Papers with signatures that hand nothing over, each with what it is. */
    private static final Map<String, String> SIGNED_FOR_NOTHING = Map.ofEntries(
            Map.entry("goods/claim/letter.html", "a letter to whoever delivered"),
            Map.entry("delivery/dispatch/paper.html", "the waybill: it goes beside a hand-over record"),
            Map.entry("delivery/folder/letters.html", "who is sent with what"),
            Map.entry("delivery/folder/cover.html", "what lies in the folder"),
            Map.entry("road/tour/sheets.html", "a plan; the papers of the movement are signed at each door"),
            Map.entry("schedule/meeting/minutes.html", "what was said of a schedule"),
            Map.entry("schedule/handout/minutes-paper.html", "what was said of a schedule"),
            Map.entry("schedule/handout/schedule-paper.html", "a plan"),
            Map.entry("schedule/planb/paper.html", "a plan"),
            Map.entry("fragments/checks.html", "a vehicle that was looked at"));

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void keepTo(String rule, Pattern forbidden) {
        var found = SourceFiles.templates().entrySet().stream().flatMap(template -> forbidden
                .matcher(template.getValue())
                .results()
                .map(match -> template.getKey() + ": " + match.group().strip()));

        assertThat(found).as(rule).isEmpty();
    }

    /** Whoever signs for goods keeps a paper by which the journal can be held to what it said that day. */
    @Test
    void whatIsSignedForBearsTheHeadOfTheJournal() {
        var signed = SourceFiles.templates().entrySet().stream()
                .filter(template -> template.getValue().contains("class=\"signatures"))
                .filter(template -> !template.getValue().contains("fragments/journal :: printed("))
                .map(template -> template.getKey().toString().replaceAll(".*templates/", ""));

        assertThat(signed).containsExactlyInAnyOrderElementsOf(SIGNED_FOR_NOTHING.keySet());
    }

    static Stream<Arguments> keepTo() {
        return Stream.of(
                rule("styles stand in the theme, not in an attribute", "(?<=\\s)(?:th:)?style\\s*=[^>]{0,40}"),
                rule("styles stand in the theme, not in the page", "<style\\b[^>]*>"),
                rule("scripts are files", "<script\\b(?![^>]*\\bsrc=)[^>]*>"),
                rule("handlers are attached by scripts", "(?<=\\s)(?:th:|data-hx-)?on[a-z:-]+\\s*=[^>]{0,40}"),
                rule("links lead to pages", "javascript:[^>]{0,40}"),
                rule(
                        "addresses that are asked again get the prefix of the application, as links do",
                        "hx-(?:get|post)=(?!@\\{|\"@\\{|\\$\\{[\\w.]+} \\? @\\{)[^>]{0,40}"),
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
                rule("a line can be read without scrolling", "(?m)^.{201,}$"),
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
