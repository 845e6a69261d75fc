package id.kotaksuara.schedule.grading;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cutting;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.RandomProblems;
import id.kotaksuara.schedule.officeplan.OfficePlan;
import id.kotaksuara.schedule.officeplan.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An office whose own schedule is the planner's gets the planner's numbers, of small offices of every kind. */
class SameNumbersTests {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aScheduleIsWorthAsMuchWhoeverMadeIt(long seed) {
        var problem = office(new Random(seed));
        var plan = HardestFirstPlanner.plan(problem);

        var cuts = problem.consignments().stream()
                .map(consignment -> GradingCut.of(consignment, shares(consignment, plan)))
                .toList();
        var asked = problem.with(cuts.stream().map(GradingCut::consignment).toList());
        var graded = OfficePlan.of(
                asked, cuts.stream().flatMap(cut -> cut.loads().stream()).toList());

        assertThat(PlanChecker.check(asked, graded).breaches()).isEmpty();
        assertThat(PlanChecker.score(asked, graded)).isEqualTo(PlanChecker.score(problem, plan));
    }

    /** Parts without days and vehicles of their own: a file has no place for them. */
    private static PlanningProblem office(Random random) {
        var known = RandomProblems.cut(random, 6, 4);
        return known.with(
                known.consignments().stream().map(SameNumbersTests::inParts).toList());
    }

    private static Consignment inParts(Consignment known) {
        var parts = known.isCut()
                ? known.cutting().parts().stream()
                        .map(part -> new Part(part.id(), part.boxes()))
                        .toList()
                : List.of(new Part(known.id() + ".0", known.boxes()));
        return known.cut(new Cutting(parts, known.isCut() ? known.cutting().maxLoads() : 1));
    }

    /** What the rows of a file say: how many boxes leave in which wave on what, and of the rest nothing. */
    private static List<Share> shares(Consignment consignment, Plan plan) {
        var shares = new ArrayList<Share>();
        int left = consignment.boxes();
        for (var load : inOrder(plan.placementsOf(consignment.id()))) {
            shares.add(new Share(List.of(load.slot()), consignment.boxesOf(load), load.vehicleTypes()));
            left -= consignment.boxesOf(load);
        }
        if (left > 0) {
            shares.add(new Share(List.of(), left, List.of()));
        }
        return shares;
    }

    private static List<Placement> inOrder(List<Placement> loads) {
        return loads.stream().sorted(Comparator.comparingInt(Placement::slot)).toList();
    }
}
