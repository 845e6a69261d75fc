package id.kotaksuara.web.kept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The markup of parts that were asked for last, by what they show: few large ones or many small ones. */
final class KeptParts {

    private static final int MOST = 1_000;
    private static final int CHARACTERS = 8_000_000;

    /** What the markup of a part follows from, and nothing else. */
    record Shown(
            String template,
            int line,
            Locale language,
            @Nullable Object year,
            List<@Nullable Object> values) {}

    private final Map<Shown, String> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int characters;

    /** The markup that was made of this before; null where none is kept. */
    @Nullable
    String known(Shown shown) {
        synchronized (kept) {
            return kept.get(shown);
        }
    }

    /** Two that ask at the same time for what nobody has made yet both make it, and the later one is kept. */
    void keep(Shown shown, String markup) {
        synchronized (kept) {
            String before = kept.put(shown, markup);
            characters += markup.length() - (before == null ? 0 : before.length());
            var eldest = kept.entrySet().iterator();
            while (kept.size() > MOST || characters > CHARACTERS) {
                characters -= eldest.next().getValue().length();
                eldest.remove();
            }
        }
    }
}
