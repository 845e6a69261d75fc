package id.kotaksuara.planner.model;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.List;
import java.util.function.Predicate;

/** What each level counts, in the model's numbers. */
final class Aims {

    private final PlanningProblem problem;
    private final List<Model.Part> parts;
    private final IntVar percent;

    Aims(PlanningProblem problem, CpModel cp, List<Model.Part> parts) {
        this.problem = problem;
        this.parts = parts;
        percent = cp.newIntVar(0, 100, "");
        countPercent(cp);
    }

    /** What is to be made small at a level. */
    LinearExpr of(Level level) {
        return switch (level) {
            case HARD_BOXES_LEFT -> left(Consignment::isHard);
            case PERCENT_LEFT -> LinearExpr.term(percent, 1);
            case CLASS_4_SLOTS -> slots(4);
            case CLASS_3_SLOTS -> slots(3);
            case BOXES_LEFT -> left(consignment -> true);
            case LOADS -> LinearExpr.constant(0);
            case WISH_DAYS -> Model.sum(parts, part -> part.choice().wishDays(), 0);
            case VEHICLE_TRIPS -> Model.sum(parts, part -> part.choice().trips(), 0);
            case BOX_SLOTS -> Model.sum(parts, part -> (long) part.boxes() * part.slot(), 0);
        };
    }

    private LinearExpr left(Predicate<Consignment> counted) {
        long all = problem.consignments().stream()
                .filter(counted)
                .mapToLong(Consignment::boxes)
                .sum();
        return Model.sum(parts, part -> counted.test(part.kind().any()) ? -part.boxes() : 0, all);
    }

    private LinearExpr slots(int difficulty) {
        long all = problem.consignments().stream()
                .filter(consignment -> consignment.difficultyClass() == difficulty)
                .count();
        return Model.sum(
                parts,
                part -> part.kind().any().difficultyClass() == difficulty ? part.slot() - problem.slots() : 0,
                all * problem.slots());
    }

    private void countPercent(CpModel cp) {
        var all = LinearExpr.newBuilder();
        all.addTerm(left(consignment -> true), 100).addTerm(percent, -problem.boxes());
        cp.addLessOrEqual(all, 0);
    }
}
