package id.kotaksuara.schedule.input;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a schedule has to answer: the problem as nobody has agreed anything about it, and what each consignment loads. */
public record Facts(PlanningProblem problem, List<SentLoad> loads) {

    public Facts {
        loads = List.copyOf(loads);
    }

    /** The same where nothing leaves before a slot any more. */
    public Facts from(int slot) {
        return new Facts(problem.from(slot), loads);
    }

    /** The problem with as many boxes standing before the first wave as in an earlier one: what has left stood there. */
    public PlanningProblem openedAs(PlanningProblem earlier) {
        Map<String, Origin> stood = earlier.origins().stream().collect(toMap(Origin::id, Function.identity()));
        return problem.withOrigins(problem.origins().stream()
                .map(origin -> openedAs(stood.getOrDefault(origin.id(), origin), origin))
                .toList());
    }

    private static Origin openedAs(Origin earlier, Origin origin) {
        return origin.openedWith(earlier.openingBoxes()).openingAtMost(earlier.wouldStand());
    }
}
