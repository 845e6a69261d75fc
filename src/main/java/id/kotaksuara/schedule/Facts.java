package id.kotaksuara.schedule;

import id.kotaksuara.planning.PlanningProblem;
import java.util.List;

/** What a schedule has to answer: the problem as nobody has agreed anything about it, and what each consignment loads. */
record Facts(PlanningProblem problem, List<Load> loads) {

    Facts {
        loads = List.copyOf(loads);
    }
}
