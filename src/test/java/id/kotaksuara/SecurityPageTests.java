package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the page about security says is held by a test is held by a test that is there. */
class SecurityPageTests {

    private static final int ASKED_AT_LEVELS_ONE_AND_TWO = 253;
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| (\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}) \\| (yes|\\*\\*no\\*\\*|n/a) \\| ([^|\n]+) \\| ([^|\n]*) ?\\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)(?:#(\\w+))?`");

    private static final Pattern COOKIE =
            Pattern.compile("(?:CookieName\\(|new Cookie(?:LocaleResolver)?\\(|COOKIE = )\"([\\w-]+)\"");
    private static final Pattern STORED = Pattern.compile("(?:Storage\\.setItem|caches\\.open)\\(('[^']+'|\\w+)");

    private static String page;
    private static List<MatchResult> rows;
    private static Map<String, String> tests;

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of("docs/security/asvs.md"));
        rows = ROW.matcher(page).results().toList();
        tests = SourceFiles.in(Path.of("src/test/java"), "Tests.java").entrySet().stream()
                .collect(Collectors.toMap(
                        file -> file.getKey().getFileName().toString().replace(".java", ""), Map.Entry::getValue));
    }

    @Test
    void everyTestThatItNamesIsThere() {
        assertThat(missing(page)).as("tests that are not there").isEmpty();
        assertThat(missing("`SecurityPageTests#noSuchTest`, `NoSuchTests`, `SecurityPageTests`"))
                .containsExactly("SecurityPageTests#noSuchTest", "NoSuchTests");
    }

    private static List<String> missing(String text) {
        var missing = new ArrayList<String>();
        TEST.matcher(text).results().forEach(named -> {
            String source = tests.get(named.group(1));
            boolean there = source != null && (named.group(2) == null || source.contains(" " + named.group(2) + "("));
            if (!there) {
                missing.add(named.group().replace("`", ""));
            }
        });
        return missing;
    }

    @Test
    void whatIsCalledKeptIsHeldBySomething() {
        var loose = rows.stream()
                .filter(row -> row.group(2).equals("yes"))
                .filter(row -> row.group(4).isBlank())
                .map(row -> row.group(1));

        assertThat(loose).isEmpty();
    }

    @Test
    void whatIsNotKeptSaysWhyAndWhatAnOfficeDoes() {
        var silent = rows.stream()
                .filter(row -> row.group(2).equals("**no**"))
                .filter(row -> !row.group(3).matches(".{20,}\\. An office: .{8,}"))
                .map(row -> row.group(1));

        assertThat(silent).isEmpty();
    }

    @Test
    void whateverFindSecBugsIsToldToLeaveOutHasAReason() throws IOException {
        String known = Files.readString(Path.of("src/test/spotbugs/known.xml"));
        var matches = Pattern.compile("(?s)<Match>(.*?)</Match>").matcher(known).results();

        assertThat(matches.map(match -> match.group(1))).hasSizeGreaterThan(20).allMatch(match -> match.strip()
                .matches("(?s)<!-- .{20,}? -->\\s*<Bug pattern=.*"));
    }

    @Test
    void everyNumberStandsOnceAndTheirCountsAreThoseSaidAbove() {
        assertThat(rows).extracting(row -> row.group(1)).doesNotHaveDuplicates().hasSize(ASKED_AT_LEVELS_ONE_AND_TWO);
        Map<String, Long> counts = rows.stream()
                .map(row -> row.group(2).replace("*", ""))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(page)
                .contains("asks " + rows.size() + " things")
                .contains("**%d kept, %d not, %d not applicable**"
                        .formatted(counts.get("yes"), counts.get("no"), counts.get("n/a")));
    }

    @Test
    void whatABrowserKeepsIsWhatThisPageSays() throws IOException {
        int begins = page.indexOf("### What a browser keeps");
        String section = page.substring(begins, page.indexOf("###", begins + 3));
        var said = Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                .matcher(section)
                .results()
                .map(row -> row.group(1));
        var kept = new ArrayList<String>();
        SourceFiles.in(Path.of("src/main/java"), ".java").values().forEach(source -> {
            COOKIE.matcher(source).results().map(found -> found.group(1)).forEach(kept::add);
        });
        SourceFiles.in(Path.of("src/main/resources"), ".js").values().forEach(script -> STORED.matcher(script)
                .results()
                .map(found -> literal(found.group(1), script))
                .forEach(kept::add));

        assertThat(said).containsExactlyInAnyOrderElementsOf(Set.copyOf(kept));
    }

    private static String literal(String written, String script) {
        return written.startsWith("'")
                ? written.replace("'", "")
                : Pattern.compile("\\b" + written + " = '([^']+)'")
                        .matcher(script)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1);
    }
}
