package id.kotaksuara.base.table;

import id.kotaksuara.base.problem.Busy;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Counts the long answers that lie in files by who fetches them: many that are fetched slowly would fill the disk for all. */
final class LongAnswers {

    static final int MOST = 4;

    private static final ConcurrentMap<String, Integer> BY_READER = new ConcurrentHashMap<>();

    private LongAnswers() {}

    /** Who fetches one more; null where it is nobody in particular. Whoever entered leaves. */
    static @Nullable String enter() {
        String reader = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? asked.getRequest().getRemoteUser()
                : null;
        if (reader != null && BY_READER.merge(reader, 1, Integer::sum) > MOST) {
            leave(reader);
            throw new Busy("table.busy", MOST);
        }
        return reader;
    }

    static void leave(@Nullable String reader) {
        if (reader != null) {
            BY_READER.computeIfPresent(reader, (same, count) -> count == 1 ? null : count - 1);
        }
    }
}
