package id.kotaksuara.web.kept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
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

    private final Map<Shown, String> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Shown, String> eldest) {
            return size() > MOST;
        }
    };

    /** Two that ask at the same time for what nobody has made yet both make it. */
    String of(Shown shown, Supplier<String> made) {
        String markup = find(shown);
        if (markup == null) {
            markup = made.get();
            keep(shown, markup);
        }
        return markup;
    }

    private @Nullable String find(Shown shown) {
        synchronized (known) {
            return known.get(shown);
        }
    }

    private void keep(Shown shown, String markup) {
        synchronized (known) {
            known.put(shown, markup);
        }
    }
}
