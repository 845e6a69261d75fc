package id.kotaksuara.schedule.whatif;

import id.kotaksuara.planner.exact.ExactOracle;
import id.kotaksuara.planner.exact.Limits;
import id.kotaksuara.planner.planning.Cure;
import id.kotaksuara.planner.planning.Cures;
import id.kotaksuara.planner.planning.Oracle;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Remembers what would let all boxes go for the latest plans, since finding it takes seconds; one is sought at a time. */
@Component
class CureBook {

    private static final int REMEMBERED = 32;

    /** A second a question: there are some dozen. */
    private static final Oracle PROVER = new ExactOracle(new Limits(Duration.ofSeconds(1), 1));

    private record Asked(PlanningProblem problem, Plan plan) {}

    private final Map<Asked, List<Cure>> found = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, List<Cure>> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized List<Cure> of(PlanningProblem problem, Plan plan) {
        var asked = new Asked(problem, plan);
        List<Cure> cures = found.get(asked);
        if (cures == null) {
            cures = Cures.of(problem, plan, PROVER);
            found.put(asked, cures);
        }
        return cures;
    }
}
