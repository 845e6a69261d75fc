package id.kotaksuara;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a piece of work costs its doer: clicks, fields and pages, and by the keystroke-level model the seconds of hand and
 * head (think 1.35, point 1.1, press 0.2, hand to the keys 0.4, a key 0.28; a page is waited for half a second).
 */
final class Effort {

    private static final double THINK = 1.35;
    private static final double POINT = 1.1;
    private static final double PRESS = 0.2;
    private static final double HOME = 0.4;
    private static final double KEY = 0.28;
    private static final double PAGE = 0.5;
    private static final int PASTED = 40;

    private int clicks;
    private int fields;
    private int pages;
    private double seconds;

    void click() {
        clicks++;
        seconds += THINK + POINT + PRESS;
    }

    /** What is longer than anybody types into a field is pasted: two keys. */
    void field(String value) {
        fields++;
        int keys = value.length() > PASTED ? 2 : value.length();
        seconds += THINK + POINT + PRESS + HOME + KEY * keys;
    }

    void page() {
        pages++;
        seconds += PAGE;
    }

    int clicks() {
        return clicks;
    }

    int fields() {
        return fields;
    }

    int pages() {
        return pages;
    }

    /** Clicks and fields together: what the goals of setting up are counted in. */
    int interactions() {
        return clicks + fields;
    }

    /** Kept where {@code bench/walk} reads it. */
    Effort tell(String work) {
        write(work, line(work));
        return this;
    }

    static void write(String work, String line) {
        try {
            var file =
                    Files.createDirectories(Path.of("target", "walk")).resolve(work.replaceAll("\\W+", "-") + ".txt");
            Files.writeString(file, line + "\n", StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String line(String work) {
        return String.format(
                Locale.ROOT,
                "%-48s %4d clicks %4d fields %4d pages %6.0f s by keystroke-level model",
                work,
                clicks,
                fields,
                pages,
                seconds);
    }
}
