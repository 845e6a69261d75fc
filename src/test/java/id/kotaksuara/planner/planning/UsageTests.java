package id.kotaksuara.planner.planning;

import static id.kotaksuara.planner.planning.Problems.NEAR;
import static id.kotaksuara.planner.planning.Problems.byTruck;
import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.day;
import static id.kotaksuara.planner.planning.Problems.plan;
import static id.kotaksuara.planner.planning.Problems.problem;
import static id.kotaksuara.planner.planning.Problems.withStore;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.Tide.TideLevel;
import id.kotaksuara.planner.planning.Usage.Kind;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The numbers of the charts, held against the judge. */
class UsageTests {

    @Test
    void fillsAStoreFromArrivalUntilItIsReleased() {
        var store = new Destination("store", "Menteng", OptionalInt.of(60), day(2));
        var late = new Way(1, 1, NEAR.legs(), Set.of());
        var problem = withStore(store, problem(consignment("a", 40), consignment("b", 21, late), consignment("c", 5)));

        var usage = of(Kind.STORE, problem, plan(byTruck("a", 0), byTruck("b", 1), byTruck("c", 4)));

        assertThat(usage.taken()).containsExactly(40L, 40L, 61L, 61L, 0L, 0L);
        assertThat(usage.over(1)).isFalse();
        assertThat(usage.over(2)).isTrue();
    }

    @Test
    void countsAStoreThatNobodyMeasuredButNeverCallsItTight() {
        var problem = problem(consignment("a", 40));

        var usage = of(Kind.STORE, problem, plan(byTruck("a", 3)));

        assertThat(usage.taken()).containsExactly(0L, 0L, 0L, 40L, 40L, 40L);
        assertThat(usage.limit()).isEmpty();
        assertThat(usage.tight()).isFalse();
    }

    @Test
    void countsVehiclesAndConvoysUntilTheyAreBack() {
        var problem = problem(consignment("a", 60), consignment("b", 20));
        var plan = plan(byTruck("a", 1), byTruck("b", 2));

        assertThat(of(Kind.VEHICLE, problem, plan).taken()).containsExactly(0L, 2L, 1L, 0L, 0L, 0L);
        assertThat(of(Kind.ESCORT, problem, plan).taken()).containsExactly(0L, 1L, 1L, 0L, 0L, 0L);
    }

    @Test
    void isTightFromEightyPercent() {
        assertThat(new Usage(Kind.STORE, "store", OptionalInt.of(10), List.of(7L)).tight())
                .isFalse();
        assertThat(new Usage(Kind.STORE, "store", OptionalInt.of(10), List.of(8L)).tight())
                .isTrue();
    }

    /** A rule about a run of slots is broken in its first one. */
    @Property(tries = 500)
    void isOverExactlyWhereARuleIsBroken(@ForAll("problems") PlanningProblem problem, @ForAll Random random) {
        var plan = new Plan(problem.consignments().stream()
                .map(consignment -> RandomProblems.anywhere(problem, consignment, random))
                .toList());
        var broken = PlanChecker.check(problem, plan).breaches();

        assertThat(Usage.of(problem, plan).stream()
                        .flatMap(UsageTests::beginnings)
                        .collect(toSet()))
                .isEqualTo(places(broken, Set.of(Rule.NO_ESCORT, Rule.NO_VEHICLE)));
        assertThat(Usage.of(problem, plan).stream()
                        .filter(usage -> usage.kind() == Kind.STORE && usage.over())
                        .map(Usage::subject))
                .containsExactlyInAnyOrderElementsOf(broken.stream()
                        .filter(breach -> breach.rule() == Rule.STORE_FULL)
                        .map(Breach::subject)
                        .toList());
    }

    @Property(tries = 500)
    void loadsMoreThanStandsExactlyWhereARuleIsBroken(
            @ForAll("problems") PlanningProblem problem, @ForAll Random random) {
        var plan = new Plan(problem.consignments().stream()
                .map(consignment -> RandomProblems.anywhere(problem, consignment, random))
                .toList());
        var broken = PlanChecker.check(problem, plan).breaches();

        assertThat(Tide.of(problem, plan).stream()
                        .flatMap(tide -> IntStream.range(0, problem.slots())
                                .filter(slot -> tide.levels().get(slot).shipped()
                                        > tide.levels().get(slot).standing())
                                .mapToObj(slot -> tide.warehouse().id() + " " + slot))
                        .collect(toSet()))
                .isEqualTo(places(broken, Set.of(Rule.NOT_STANDING)));
    }

    @Provide
    Arbitrary<PlanningProblem> problems() {
        return Arbitraries.randomValue(random -> RandomProblems.problem(random, 12));
    }

    private static Stream<String> beginnings(Usage usage) {
        return IntStream.range(0, usage.taken().size())
                .filter(slot -> usage.kind() != Kind.STORE && usage.over(slot) && (slot == 0 || !usage.over(slot - 1)))
                .mapToObj(slot -> usage.subject() + " " + slot);
    }

    private static Set<String> places(List<Breach> breaches, Set<Rule> rules) {
        return breaches.stream()
                .filter(breach -> rules.contains(breach.rule()))
                .map(breach -> breach.subject() + " " + breach.slot())
                .collect(toSet());
    }

    private static Usage of(Kind kind, PlanningProblem problem, Plan plan) {
        return Usage.of(problem, plan).stream()
                .filter(usage -> usage.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noBoxIsMadeReadyThatDoesNotLeave() {
        var depot = new Origin("depot", 100, 60, 50, 100, OptionalInt.empty());
        var problem = Problems.withOrigin(
                depot, Problems.problem(Problems.consignment("a", 50), Problems.consignment("b", 40)));

        var levels = Tide.of(problem, Problems.plan(Problems.byTruck("a", 0), Problems.byTruck("b", 2)))
                .get(0)
                .levels();

        assertThat(levels).extracting(TideLevel::prepared).containsExactly(30L, 0L, 0L, 0L, 0L, 0L);
        assertThat(levels).extracting(TideLevel::standing).containsExactly(60L, 40L, 40L, 0L, 0L, 0L);
    }

    @Test
    void noBoxStandsThatThereIsNot() {
        var problem = Problems.problem(Problems.consignment("a", 40), Problems.consignment("b", 10));

        var levels =
                Tide.of(problem, Problems.plan(Problems.byTruck("a", 1))).get(0).levels();

        assertThat(levels).extracting(TideLevel::standing).containsExactly(50L, 50L, 10L, 10L, 10L, 10L);
        assertThat(levels).extracting(TideLevel::prepared).containsOnly(0L);
    }
}
