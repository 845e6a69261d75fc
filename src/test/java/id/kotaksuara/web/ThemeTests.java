package id.kotaksuara.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What has to be seen in rain and sun stands out from what is behind it, at least 3 : 1 (WCAG 1.4.11). */
class ThemeTests {

    private static final double LEAST = 3;
    private static final double DARK = 0.04045;

    private static String theme() throws IOException {
        return Files.readString(Path.of("src/main/resources/static/theme.css"));
    }

    @Test
    void showsRadiosThatNobodyHasCheckedAndFieldsOnEveryGround() throws IOException {
        String border = one("\\.form-check-input \\{ border-color: (#\\w{6})");
        String field = one("\\.form-control, \\.form-select \\{ border-color: (#\\w{6})");

        assertThat(grounds()).allSatisfy(ground -> {
            assertThat(contrast(border, ground)).isGreaterThanOrEqualTo(LEAST);
            assertThat(contrast(field, ground)).isGreaterThanOrEqualTo(LEAST);
        });
    }

    @Test
    void showsWhereTheKeyboardIs() throws IOException {
        assertThat(one(":focus-visible, \\.btn:focus-visible[^{]*\\{ outline: 3px solid (var\\(--\\w+\\))"))
                .isEqualTo("var(--blue)");

        assertThat(grounds()).allSatisfy(ground -> assertThat(contrast(variable("blue"), ground))
                .isGreaterThanOrEqualTo(LEAST));
        assertThat(contrast(one("\\.top :focus-visible \\{ outline-color: (#\\w{6})"), variable("ink")))
                .isGreaterThanOrEqualTo(LEAST);
    }

    private static java.util.List<String> grounds() {
        return Stream.of("paper", "card").map(ThemeTests::variable).toList();
    }

    private static String variable(String name) {
        return one("--" + name + ": (#\\w{6})");
    }

    private static String one(String pattern) {
        try {
            var found = Pattern.compile(pattern).matcher(theme());
            assertThat(found.find()).as(pattern).isTrue();
            return found.group(1);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= DARK ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
