package id.kotaksuara.planner.planning;

import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutPlannerTests {

    @Test
    void breaksNoRuleAndLeavesNoMoreThanTheBestKnownOfNineInTen() {
        var problems = Instances.cutting();

        long asGood = problems.entrySet().stream()
                .filter(entry -> {
                    var verdict = PlanChecker.check(entry.getValue(), HardestFirstPlanner.plan(entry.getValue()));
                    var known = Instances.knownCut(entry.getKey());
                    assertThat(verdict.breaches()).as(entry.getKey()).isEmpty();
                    return verdict.score().hardBoxesLeft() <= known.hardBoxesLeft()
                            && verdict.score().percentLeft() <= known.percentLeft();
                })
                .count();

        assertThat(problems).hasSize(12);
        assertThat(asGood).isGreaterThanOrEqualTo(11);
    }

    @Test
    void cutByVillageBanjarLeavesWhatArithmeticSays() {
        var banjar = Instances.cutting().get("banjar-simulated");

        assertThat(PlanChecker.score(banjar, HardestFirstPlanner.plan(banjar)).boxesLeft())
                .isEqualTo(Shortages.boxes(Shortages.of(banjar)))
                .isEqualTo(102);
    }

    @Test
    void givesTheSamePlanTwiceAndReadsItAgain(@TempDir Path folder) {
        var problem = Instances.cutting().get("51.04");
        var plan = HardestFirstPlanner.plan(problem);

        PlanJson.write("51.04", plan, folder.resolve("plan.json"));

        assertThat(HardestFirstPlanner.plan(problem)).isEqualTo(plan);
        assertThat(PlanJson.plan(folder.resolve("plan.json"))).isEqualTo(plan);
    }

    @Test
    void triesWhatIsLeftOfAConsignmentInEveryWave() {
        var cut = consignment("a", 1)
                .cut(new Cutting(List.of(new Part("v1", 30), new Part("v2", 40), new Part("v3", 20)), 2));
        var some = new Plan(List.of(new Placement("a", 2, List.of("truck"), List.of("v1"))));

        var move = Move.of(problem(cut), some, "a", 2);

        assertThat(move.isValid()).isTrue();
        assertThat(move.plan().placements())
                .singleElement()
                .extracting(Placement::parts)
                .isEqualTo(List.of("v2", "v3", "v1"));
        assertThat(Explanations.reasons(problem(cut), some, "a"))
                .hasSize(6)
                .allMatch(reason -> reason instanceof Reason.Possible);
    }

    @Test
    void noProofSpeaksOfWholeConsignmentsWhereTheyMayBeCut() {
        var cut = consignment("a", 1).cut(Cutting.of(List.of(new Part("v1", 80), new Part("v2", 80))));

        assertThat(Shortages.of(problem(cut))).isEmpty();
        assertThat(Shortages.of(problem(consignment("a", 160))))
                .singleElement()
                .returns(Shortage.Kind.NO_WAVE, Shortage::kind);
    }
}
