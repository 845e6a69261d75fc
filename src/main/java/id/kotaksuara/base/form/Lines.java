package id.kotaksuara.base.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names or numbers that are typed one below the other. */
public final class Lines {

    private Lines() {}

    /** What stands in the lines; an empty line is none. */
    public static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The same text with one more line, unless it is there. */
    public static String with(@Nullable String more, @Nullable String text) {
        String known = text == null ? "" : text;
        String one = Typed.orEmpty(more);
        boolean there = one.isEmpty() || of(known).contains(one);
        return there ? known : known.isBlank() ? one : known.stripTrailing() + "\n" + one;
    }
}
