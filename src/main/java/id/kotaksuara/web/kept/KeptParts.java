package id.kotaksuara.web.kept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The markup of parts that were asked for last, by what they show. */
final class KeptParts {

    private static final int MOST = 64;

    /** What the markup of a part follows from, and nothing else. */
    record Shown(
            String template,
            int line,
            Locale language,
            @Nullable Object year,
            List<@Nullable Object> values) {}

    private final Map<Shown, String> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Shown, String> eldest) {
            return size() > MOST;
        }
    };

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
            kept.put(shown, markup);
        }
    }
}
