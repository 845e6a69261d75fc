package id.kotaksuara.schedule.input;

import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.List;

/** What a schedule has to answer: the problem as nobody has agreed anything about it, and what each consignment loads. */
public record Facts(PlanningProblem problem, List<SentLoad> loads) {

    public Facts {
        loads = List.copyOf(loads);
    }

    /** The same where nothing leaves before a slot any more. */
    public Facts from(int slot) {
        return new Facts(problem.from(slot), loads);
    }
}
