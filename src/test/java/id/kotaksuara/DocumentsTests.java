package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README and docs point to exists, and the map in the README shows every room. */
class DocumentsTests {

    private static final Path DECISIONS = Path.of("docs/decisions");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern EXCUSED = Pattern.compile("id\\\\\\.kotaksuara(?:\\\\\\.\\w+)*");
    private static final Pattern ROOM = Pattern.compile("(?m)^\\| *`([a-z]+(?:\\.[a-z]+)?)` *\\|");

    @Test
    void everyLinkLeadsSomewhere() {
        var dead = documents().stream().flatMap(document -> LINK.matcher(read(document))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches() && !leadsSomewhere(document, link))
                .map(link -> document + ": " + link));

        assertThat(documents()).contains(Path.of("README.md"), Path.of("CONTRIBUTING.md"));
        assertThat(dead).as("links to nothing").isEmpty();
    }

    /** A class that moved would otherwise be excused no longer, and nobody would know why the build is red. */
    @Test
    void classesThatAreExcusedFromAFindingAreThere() {
        var excused = EXCUSED.matcher(read(Path.of("src/test/spotbugs/known.xml")))
                .results()
                .map(name -> "src/main/java/" + name.group().replace("\\.", "/"))
                .toList();

        assertThat(excused)
                .hasSizeGreaterThan(5)
                .allMatch(name -> Files.exists(Path.of(name)) || Files.exists(Path.of(name + ".java")));
    }

    @Test
    void aLinkToNothingIsFound() {
        var readme = Path.of("README.md");

        assertThat(leadsSomewhere(readme, "docs/glossary.md#planning-and-moving"))
                .isTrue();
        assertThat(leadsSomewhere(readme, "docs/glossary.md#no-such-heading")).isFalse();
        assertThat(leadsSomewhere(readme, "docs/no-such-page.md")).isFalse();
    }

    private static boolean leadsSomewhere(Path document, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
        return Files.exists(target)
                && (parts.length == 1 || headings(read(target)).anyMatch(parts[1]::equals));
    }

    private static Stream<String> headings(String text) {
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", ""))
                .map(heading -> heading.replace(' ', '-'));
    }

    @Test
    void everyDecisionCarriesItsNumberAndSaysWhatWasWeighed() {
        var pages = SourceFiles.in(DECISIONS, ".md");
        var faults = new ArrayList<String>();
        pages.forEach((page, text) -> {
            var number = page.toString().replaceFirst("^0*(\\d+)-.*", "$1");
            if (!text.startsWith("# " + number + ". ")) {
                faults.add(page + " does not begin with its number");
            }
            Stream.of("**Decided.**", "**Why.**", "**Weighed.**", "**What it costs.**")
                    .filter(part -> !text.contains(part))
                    .forEach(part -> faults.add(page + " lacks " + part));
        });

        assertThat(faults).isEmpty();
        assertThat(pages.keySet().stream().map(page -> page.toString().substring(0, 4)))
                .as("numbers of decisions")
                .doesNotHaveDuplicates();
    }

    @Test
    void theMapShowsEveryRoomAndNoOther() {
        var onTheMap = ROOM.matcher(read(Path.of("README.md")))
                .results()
                .map(room -> room.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(onTheMap).as("rooms in the README's table").isEqualTo(rooms());
    }

    private static TreeSet<String> rooms() {
        var house = SourceFiles.JAVA.resolve("id/kotaksuara");
        return SourceFiles.in(house, ".java").keySet().stream()
                .filter(file -> file.getNameCount() > 1)
                .map(file ->
                        file.getParent().toString().replace(file.getFileSystem().getSeparator(), "."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> documents() {
        try (var top = Files.list(Path.of(""));
                var docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
