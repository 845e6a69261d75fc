package id.kotaksuara.schedule;

import id.kotaksuara.planning.PlanningProblem;
import java.util.List;

/** What a schedule has to answer: the problem as nobody has agreed anything about it, and what each consignment loads. */
public record Facts(PlanningProblem problem, List<Load> loads) {

    public Facts {
        loads = List.copyOf(loads);
    }
}
