package id.kotaksuara.schedule;

import id.kotaksuara.planning.Cure;
import id.kotaksuara.planning.Cures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Remembers what would let all boxes go for the latest plans, since finding it takes seconds; one is sought at a time. */
@Component
class CureBook {

    private static final int REMEMBERED = 32;

    private final Map<PlanState, List<Cure>> found = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PlanState, List<Cure>> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized List<Cure> of(PlanState state) {
        List<Cure> cures = found.get(state);
        if (cures == null) {
            cures = Cures.of(state.problem(), state.plan());
            found.put(state, cures);
        }
        return cures;
    }
}
