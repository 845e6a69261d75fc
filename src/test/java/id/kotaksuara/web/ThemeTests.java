package id.kotaksuara.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn can be seen, also in rain and sun: the colours of the theme measured against what is behind them. */
class ThemeTests {

    /** What WCAG 2.2 asks of outlines and borders by which something is known (1.4.11), and of words (1.4.3). */
    private static final double OF_SHAPES = 3;

    private static final double OF_WORDS = 4.5;

    private static final String CSS = css();
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{3,6}\\b|var\\(--[\\w-]+\\)");
    private static final Pattern NAMED = Pattern.compile("(--[\\w-]+): *(#[0-9a-f]{3,6})");
    private static final Map<String, String> COLOURS = NAMED.matcher(CSS)
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (first, again) -> first));

    /** Behind pages, cards and menus. */
    private static final List<String> BACKGROUNDS = List.of("var(--paper)", "var(--card)");

    @Test
    void outlinesOfTheFocusAreSeen() {
        var outlines = declarations(".*:focus.*", "outline(-color)?|border-color");

        assertThat(outlines).hasSizeGreaterThanOrEqualTo(4).allSatisfy(drawn -> assertThat(behind(drawn))
                .allSatisfy(behind -> assertThat(contrast(drawn.colour(), behind))
                        .as("%s on %s", drawn, behind)
                        .isGreaterThanOrEqualTo(OF_SHAPES)));
    }

    @Test
    void boxesToTickAndFieldsToFillAreSeen() {
        var borders = declarations(".*form-(check-input|control|select).*", "border(-color)?");

        assertThat(borders).extracting(Drawn::selector).anyMatch(it -> it.contains("form-check-input"));
        assertThat(borders).hasSizeGreaterThanOrEqualTo(4).allSatisfy(drawn -> assertThat(behind(drawn))
                .allSatisfy(behind -> assertThat(contrast(drawn.colour(), behind))
                        .as("%s on %s", drawn, behind)
                        .isGreaterThanOrEqualTo(OF_SHAPES)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--ink", "--ink-2", "--red", "--amber", "--green", "--blue"})
    void wordsAreReadOnPaperAndOnCards(String colour) {
        assertThat(BACKGROUNDS).allSatisfy(behind -> assertThat(contrast("var(" + colour + ")", behind))
                .isGreaterThanOrEqualTo(OF_WORDS));
    }

    @Test
    void contrastIsMeasuredAsWcagSays() {
        assertThat(contrast("#000", "#ffffff")).isEqualTo(21.0);
        assertThat(contrast("#767676", "#fff")).isBetween(4.5, 4.6);
        assertThat(contrast("#c9d6ea", "#fff")).as("a colour that is too pale").isLessThan(OF_SHAPES);
    }

    /** Inside the head of the page it is dark; a menu that opens there is a card again. */
    private static List<String> behind(Drawn drawn) {
        return drawn.selector().contains(".top") && !drawn.selector().contains(".menu")
                ? List.of("var(--ink)")
                : BACKGROUNDS;
    }

    private static List<Drawn> declarations(String selectors, String properties) {
        var property = Pattern.compile("(?:^|;)\\s*(?:" + properties + "):\\s*([^;]+)");
        return RULE.matcher(CSS)
                .results()
                .filter(rule -> rule.group(1).strip().matches(selectors))
                .flatMap(rule -> property.matcher(rule.group(2))
                        .results()
                        .flatMap(found ->
                                COLOUR.matcher(found.group(found.groupCount())).results())
                        .map(found -> new Drawn(rule.group(1).strip(), found.group())))
                .toList();
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        String hex = hex(colour);
        List<Double> shares = IntStream.of(1, 3, 5)
                .mapToDouble(at -> Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0)
                .map(share -> share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4))
                .boxed()
                .toList();
        return 0.2126 * shares.get(0) + 0.7152 * shares.get(1) + 0.0722 * shares.get(2);
    }

    private static String hex(String colour) {
        String plain =
                colour.startsWith("var") ? COLOURS.get(colour.substring("var(".length(), colour.length() - 1)) : colour;
        assertThat(plain).as(colour).isNotNull();
        return plain.length() == "#fff".length()
                ? "#"
                        + Stream.of(plain.substring(1).split(""))
                                .map(digit -> digit + digit)
                                .collect(Collectors.joining())
                : plain;
    }

    private static String css() {
        try {
            return Files.readString(Path.of("src/main/resources/static/theme.css"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A colour and what it is drawn around. */
    private record Drawn(String selector, String colour) {}
}
