package id.kotaksuara.schedule.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.Breach;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Instances;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Price;
import id.kotaksuara.planner.planning.Rule;
import id.kotaksuara.planner.planning.Wave;
import id.kotaksuara.planner.planning.Way;
import id.kotaksuara.planner.words.PlanChanges.Change;
import id.kotaksuara.planner.words.PlanChanges.Kind;
import id.kotaksuara.planner.words.PlanChanges.LevelChange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three days with a wave each and one truck for 50 boxes: whoever moves takes the truck from another. */
class ConsequenceTests {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 20);

    @Test
    void movesAsFewAsItCanAndNamesThemAndTheLevels() {
        var problem = problem(consignment("a", 40, 0), consignment("b", 30, 0), consignment("c", 20, 0));
        var plan = HardestFirstPlanner.plan(problem);
        assertThat(plan.placementOf("a").orElseThrow().slot()).isZero();

        var follows = Consequence.of(
                problem, plan, Binding.departing("a", List.of(), DAY.plusDays(2)), Price.Prover.ARITHMETIC);

        var then = follows.plan().orElseThrow();
        assertThat(then.placementOf("a").orElseThrow().slot()).isEqualTo(2);
        assertThat(follows.shifts()).containsExactly(new Change("c", 2, 20, wave(2), wave(0), Kind.EARLIER));
        assertThat(follows.levels()).containsExactly(new LevelChange(Level.BOX_SLOTS, 70, 110, true));
        assertThat(follows.free()).isFalse();
        assertThat(PlanChecker.check(problem, then).isValid()).isTrue();
    }

    @Test
    void isFreeWhereNobodyElseNotices() {
        var problem = problem(consignment("a", 40, 0).with(Dates.FREE.preferring(DAY.plusDays(1))));
        var plan = HardestFirstPlanner.plan(problem.with(List.of(consignment("a", 40, 0))));

        var follows = Consequence.of(
                problem, plan, Binding.arriving(problem, "store", DAY.plusDays(1)), Price.Prover.ARITHMETIC);

        assertThat(follows.shifts()).isEmpty();
        assertThat(follows.levels()).contains(new LevelChange(Level.WISH_DAYS, 1, 0, true));
        assertThat(follows.plan().orElseThrow().placementOf("a").orElseThrow().slot())
                .isEqualTo(1);
    }

    @Test
    void tellsTheRuleWhereTheDayCannotBe() {
        var far = consignment("a", 40, 1);
        var problem = problem(far);
        var plan = HardestFirstPlanner.plan(problem);

        var follows = Consequence.of(
                problem, plan, Binding.departing("a", List.of(), DAY.plusDays(2)), Price.Prover.ARITHMETIC);

        assertThat(follows.possible()).isFalse();
        assertThat(follows.proven()).isTrue();
        assertThat(follows.against()).extracting(Breach::rule).containsExactly(Rule.AFTER_DEADLINE);
    }

    @Test
    void knowsThatNoWaveArrivesOnSomeDays() {
        var problem = problem(consignment("a", 40, 1));

        var follows = Consequence.of(
                problem,
                HardestFirstPlanner.plan(problem),
                Binding.arriving(problem, "store", DAY),
                Price.Prover.ARITHMETIC);

        assertThat(follows.possible()).isFalse();
        assertThat(follows.against()).isEmpty();
    }

    @Test
    void letsAPinGiveWayAndSaysWhoThenHasNoDay() {
        var pinned = consignment("a", 40, 0).with(Dates.FREE.pinnedOn(DAY));
        var problem = problem(pinned, consignment("b", 30, 0).with(Dates.FREE.pinnedOn(DAY.plusDays(1))));
        var plan = HardestFirstPlanner.plan(problem);

        assertThat(Consequence.of(
                                problem,
                                plan,
                                Binding.departing("a", List.of(), DAY.plusDays(2)),
                                Price.Prover.ARITHMETIC)
                        .possible())
                .isTrue();
        var onTheOther = Consequence.of(
                problem, plan, Binding.departing("a", List.of(), DAY.plusDays(1)), Price.Prover.ARITHMETIC);
        assertThat(onTheOther.displaced()).isEqualTo(30);
        assertThat(onTheOther.shifts()).containsExactly(new Change("b", 2, 30, wave(1), Optional.empty(), Kind.LEFT));
    }

    @Test
    void asksNoMoreOfBanjarThanTheDayCosts() {
        var banjar = Instances.problem("banjar-one-wave");
        var plan = HardestFirstPlanner.plan(banjar);

        assertThat(price(banjar, plan, "63.03.13", 22).displaced()).isZero(); // Beruntung Baru
        assertThat(price(banjar, plan, "63.03.14", 24).displaced()).isZero(); // Martapura Barat
        assertThat(price(banjar, plan, "63.03.19", 25).displaced()).isZero(); // Tatah Makmur
        var oneMoves = price(banjar, plan, "63.03.13", 21);
        assertThat(oneMoves.displaced()).isZero();
        assertThat(oneMoves.shifts()).hasSize(1);
        assertThat(oneMoves.fewest()).isTrue();
    }

    @Test
    void saysWhereNothingProvesThatFewerCannotBeLeft() {
        var banjar = Instances.problem("banjar-one-wave");

        var most = price(banjar, HardestFirstPlanner.plan(banjar), "63.03.08", 25);

        assertThat(most.displaced()).isPositive();
        assertThat(most.proven()).isFalse();
    }

    private static Consequence price(PlanningProblem problem, Plan plan, String id, int day) {
        return Consequence.of(
                problem, plan, Binding.departing(id, List.of(), LocalDate.of(2024, 11, day)), Price.Prover.ARITHMETIC);
    }

    private static Optional<Wave> wave(int day) {
        return Optional.of(new Wave(DAY.plusDays(day), 1));
    }

    private static PlanningProblem problem(Consignment... consignments) {
        return new PlanningProblem(
                "small",
                List.of(DAY, DAY.plusDays(1), DAY.plusDays(2)),
                1,
                List.of(new Origin("depot", 100, 100, 100, 100, OptionalInt.empty())),
                List.of(new CarrierType("truck", 50, 1)),
                List.of(Destination.unmeasured("store", "Menteng")),
                Arrays.asList(consignments));
    }

    private static Consignment consignment(String id, int boxes, int travelSlots) {
        var road = new Leg("ROAD", List.of("truck"), 0, 1, Set.of());
        return new Consignment(
                id, "depot", "store", boxes, 2, new Way(travelSlots, 1, List.of(road), Set.of()), Dates.FREE);
    }
}
