package id.kotaksuara.schedule.board;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Explanations;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Reason;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** Why a plan leaves boxes behind, worked out once for as long as the plan stays what it is. */
@Component
public class LeftReasons {

    /** Each takes a few milliseconds; more than these are told on their cards. */
    private static final int MOST_EXPLAINED = 60;

    private static final int MOST_REMEMBERED = 32;

    private final ConcurrentLruCache<Asked, Map<String, List<Reason>>> known =
            new ConcurrentLruCache<>(MOST_REMEMBERED, LeftReasons::explain);

    /** What the reasons follow from, and nothing else. */
    private record Asked(PlanningProblem problem, Plan plan) {}

    /** What stands against each wave for the first consignments that are left, by their ids. */
    public Map<String, List<Reason>> of(PlanningProblem problem, Plan plan) {
        return known.get(new Asked(problem, plan));
    }

    private static Map<String, List<Reason>> explain(Asked asked) {
        return left(asked.problem(), asked.plan())
                .collect(toMap(
                        Consignment::id,
                        consignment -> Explanations.reasons(asked.problem(), asked.plan(), consignment.id())));
    }

    /** The consignments of which boxes are left, as many as are explained. */
    public static Stream<Consignment> left(PlanningProblem problem, Plan plan) {
        return problem.consignments().stream()
                .filter(consignment -> boxes(consignment, plan) > 0)
                .limit(MOST_EXPLAINED);
    }

    /** Boxes of a consignment that the plan leaves behind. */
    public static int boxes(Consignment consignment, Plan plan) {
        return consignment.boxes()
                - plan.placementsOf(consignment.id()).stream()
                        .mapToInt(consignment::boxesOf)
                        .sum();
    }
}
