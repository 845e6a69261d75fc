package id.kotaksuara.planner.planning;

import static id.kotaksuara.planner.planning.Problems.DEPOT;
import static id.kotaksuara.planner.planning.Problems.agreed;
import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.day;
import static id.kotaksuara.planner.planning.Problems.problem;
import static id.kotaksuara.planner.planning.Problems.withDays;
import static id.kotaksuara.planner.planning.Problems.withOrigin;
import static id.kotaksuara.planner.planning.Problems.withStore;
import static id.kotaksuara.planner.planning.Problems.withVehicles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CuresTests {

    @Test
    void curesBanjarWithOneWave() {
        var banjar = Instances.problem("banjar-one-wave");

        var cures = Cures.of(banjar, HardestFirstPlanner.plan(banjar));

        assertThat(amount(cures, Lever.DAY_AFTER, "")).hasValue(1);
        assertThat(amount(cures, Lever.ROOM, "GUDANG")).hasValue(17);
        assertThat(amount(cures, Lever.WAVE_ON_A_DAY, "2024-11-20")).hasValue(1);
        assertThat(amount(cures, Lever.VEHICLES, "truk")).isEmpty();
        assertThat(amount(cures, Lever.ESCORTS, "GUDANG")).isEmpty();
        assertThat(cures).allMatch(Cure::proven);
        assertThat(Cures.untriedPairs(cures)).as("one lever alone is enough").isZero();
        assertThat(cures).filteredOn(Cure::helps).allMatch(CuresTests::isTrue);
    }

    @Test
    void provesThatLessRoomThanArithmeticAllowsIsTooLittleForBanjar() {
        var banjar = Instances.problem("banjar-one-wave");

        assertThat(Shortages.of(banjar.pulled(Lever.ROOM, "GUDANG", 16)))
                .singleElement()
                .extracting(Shortage::most, Shortage::due)
                .containsExactly(6 * 366L, 2_202L);
        assertThat(Shortages.of(banjar.pulled(Lever.ROOM, "GUDANG", 17))).isEmpty();
    }

    @Test
    void namesTheProblemThatFollowsFromItsLever() {
        var banjar = Instances.problem("banjar-one-wave");

        assertThat(Cures.of(banjar, HardestFirstPlanner.plan(banjar)))
                .filteredOn(Cure::helps)
                .isNotEmpty()
                .allSatisfy(cure -> assertThat(cure.problem())
                        .isEqualTo(banjar.pulled(
                                cure.lever(), cure.subject(), cure.amount().getAsInt())));
    }

    /** Of 40 boxes from one morning to the next 10 are ready by 13.00; where nobody knows the hour, it is taken for half. */
    @Test
    void asksTheClockWhatAWaveMoreBrings() {
        var depot = new Origin("depot", 100, 100, 100, 100, OptionalInt.empty());
        var loads = withVehicles(
                problem(consignment("a", 100), consignment("b", 40), consignment("c", 10), consignment("d", 10)),
                new CarrierType("truck", 50, 9),
                Problems.BOAT);
        var morning = withOrigin(depot.preparing(List.of(40)), withDays(2, 1, loads));
        var noon = withOrigin(depot.preparing(List.of(30, 10)), withDays(2, 2, loads))
                .with(new Closures(Set.of(), Set.of(new Wave(day(0), 2), new Wave(day(1), 2))));
        var plan = HardestFirstPlanner.plan(morning);

        var guessed = wave(Cures.of(morning, plan), 1);
        var known = wave(
                Cures.of(morning, plan, Oracle.NONE, new Cures.Known(Optional.of(noon), Cures.OtherDays.UNKNOWN)), 1);

        assertThat(guessed.helps()).isTrue();
        assertThat(known.helps()).isFalse();
        assertThat(known.proven()).isTrue();
        assertThat(known.before()).isEqualTo(20);
        assertThat(known.after()).isEqualTo(10);
        assertThat(known.problem().origins()).isEqualTo(noon.origins());
    }

    @Test
    void offersAWaveMoreOnDaysThatDoNotRunIt() {
        var wider = withDays(2, 2, problem(consignment("a", 300)))
                .with(new Closures(Set.of(), Set.of(new Wave(day(1), 2))));

        assertThat(Cures.of(wider, Plan.EMPTY))
                .filteredOn(cure -> cure.lever() == Lever.WAVE_ON_A_DAY)
                .extracting(Cure::subject)
                .containsExactly(day(1).toString());
        assertThat(Cures.of(wider, Plan.EMPTY, Oracle.NONE, new Cures.Known(Optional.empty(), Cures.OtherDays.UNKNOWN)))
                .as("no day has time for one")
                .isNotEmpty()
                .noneMatch(cure -> cure.lever() == Lever.WAVE_ON_A_DAY);
    }

    /** A day more would do, but on it nothing is as on the others. */
    @Test
    void asksTheFactsWhatOtherDaysBring() {
        var one = withDays(1, 1, problem(consignment("a", 60), consignment("b", 60)));
        var known = new Cures.Known(Optional.empty(), (before, after) -> Optional.of(one));

        assertThat(amount(Cures.of(one, Plan.EMPTY), Lever.DAY_AFTER, "")).hasValue(1);
        assertThat(amount(Cures.of(one, Plan.EMPTY, Oracle.NONE, known), Lever.DAY_AFTER, ""))
                .isEmpty();
    }

    private static Cure wave(List<Cure> cures, int on) {
        return cures.stream()
                .filter(cure -> cure.lever() == Lever.WAVE_ON_A_DAY)
                .filter(cure -> cure.subject().equals(day(on).toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsTheSmallestFleet() {
        var depot = new Origin("depot", 300, 300, 300, 300, OptionalInt.empty());
        var one = withDays(1, 1, withOrigin(depot, problem(consignment("a", 210))));

        assertThat(amount(Cures.of(one, Plan.EMPTY), Lever.VEHICLES, "truck")).hasValue(3);
        assertThat(amount(Cures.of(one, Plan.EMPTY), Lever.DAY_AFTER, "")).isEmpty();
    }

    /** Forty districts in one wave with one truck and one escort: 39 more of each, though that is more than a dozen or two. */
    @Test
    void callsNothingUselessOnlyBecauseItTakesMuch() {
        var depot = new Origin("depot", 1_000, 1_000, 1_000, 1_000, OptionalInt.empty());
        var forty = IntStream.range(0, 40)
                .mapToObj(number -> consignment("a" + number, 25))
                .toArray(Consignment[]::new);
        var trucks = withVehicles(
                withDays(1, 1, withOrigin(depot, problem(forty))), new CarrierType("truck", 25, 1), Problems.BOAT);
        var escorts = withVehicles(
                withDays(1, 1, withOrigin(depot.withEscorts(1), problem(forty))),
                new CarrierType("truck", 25, 40),
                Problems.BOAT);

        assertThat(amount(cures(trucks), Lever.VEHICLES, "truck")).hasValue(39);
        assertThat(amount(cures(escorts), Lever.ESCORTS, "depot")).hasValue(39);
    }

    /** Twelve loads, one wave a day, one truck: eleven days more are as many as nobody tries, and would do. */
    @Test
    void callsDaysMoreUselessOnlyWhereTheLongestScheduleIsShort() {
        var twelve = IntStream.range(0, 12)
                .mapToObj(number -> consignment("a" + number, 25))
                .toArray(Consignment[]::new);
        var depot = new Origin("depot", 1_000, 1_000, 1_000, 1_000, OptionalInt.empty());
        var one = withVehicles(
                withDays(1, 1, withOrigin(depot, problem(twelve))), new CarrierType("truck", 25, 1), Problems.BOAT);
        var stuck = withDays(1, 1, problem(consignment("a", 30)).pulled(Lever.VEHICLES, "truck", -100));

        assertThat(cures(one))
                .filteredOn(cure -> cure.lever() == Lever.DAY_AFTER)
                .extracting(Cure::helps, Cure::proven)
                .containsExactly(Tuple.tuple(false, false));
        assertThat(cures(stuck))
                .filteredOn(cure -> cure.lever() == Lever.DAY_AFTER)
                .extracting(Cure::helps, Cure::proven)
                .containsExactly(Tuple.tuple(false, true));
    }

    @Test
    void findsTheEscortTheDateAndTheStore() {
        var free = problem(consignment("a", 30), consignment("b", 30));
        var guarded = withDays(1, 1, withOrigin(DEPOT.withEscorts(1), free));
        var bound = problem(agreed(consignment("a", 30), dates -> dates.pinnedOn(day(9))));
        var full = withStore(new Destination("store", "Menteng", OptionalInt.of(40), day(4)), free);

        assertThat(amount(cures(guarded), Lever.ESCORTS, "depot")).hasValue(1);
        assertThat(amount(cures(bound), Lever.AGREED_DATE, "a")).hasValue(1);
        assertThat(amount(cures(full), Lever.STORE_RELEASE, "store")).hasValue(2);
    }

    @Test
    void offersNothingThatStillNeedsWhatIsMissing() {
        var noTruck = problem(consignment("a", 30)).pulled(Lever.VEHICLES, "truck", -100);
        var noEscort = withOrigin(DEPOT.withEscorts(0), problem(consignment("a", 30)));
        var contradicting =
                problem(agreed(consignment("a", 30), dates -> new Dates(day(3), day(1), null, null).pinnedOn(day(0))));

        assertThat(cures(noTruck))
                .filteredOn(Cure::helps)
                .extracting(Cure::lever)
                .containsOnly(Lever.VEHICLES);
        assertThat(cures(noEscort))
                .filteredOn(Cure::helps)
                .extracting(Cure::lever)
                .containsOnly(Lever.ESCORTS);
        assertThat(cures(contradicting))
                .filteredOn(Cure::helps)
                .extracting(Cure::lever)
                .containsOnly(Lever.AGREED_DATE);
        assertThat(cures(noTruck)).extracting(Cure::lever).doesNotContain(Lever.ASSEMBLED_IN_DISTRICT);
    }

    @Test
    void neverCallsAPairTheSmallest() {
        var two = withOrigin(DEPOT.withEscorts(0), problem(consignment("a", 30)).pulled(Lever.VEHICLES, "truck", -100));

        var together = cures(two).get(0);

        assertThat(together.helps()).isTrue();
        assertThat(together.beside()).isPresent();
        assertThat(together.proven()).isFalse();
    }

    /** A store that is released earlier costs an office less than one with more room. */
    @Test
    void offersTheCheapestPairOfThoseThatHelp() {
        var full = new Destination("store", "Menteng", OptionalInt.of(10), day(4));
        var two = withStore(full, problem(consignment("a", 30))).pulled(Lever.VEHICLES, "truck", -100);

        var together = cures(two).get(0);

        assertThat(List.of(together.lever(), together.beside().orElseThrow().lever()))
                .containsExactlyInAnyOrder(Lever.STORE_RELEASE, Lever.VEHICLES);
        assertThat(together.amount()).hasValue(together.change().amount());
        assertThat(isTrue(together)).isTrue();
    }

    /** Of many dates that help nothing the escorts and vehicles that do are not crowded out; what is not tried is counted. */
    @Test
    void findsThePairBesideMoreDatesThanAnybodyTries() {
        var pinned = IntStream.range(0, 14)
                .mapToObj(number -> agreed(consignment("a" + number, 5), dates -> dates.pinnedOn(day(0))))
                .toArray(Consignment[]::new);
        var stuck = withOrigin(DEPOT.withEscorts(0), problem(pinned).pulled(Lever.VEHICLES, "truck", -100));

        var found = cures(stuck);

        assertThat(found.get(0).helps()).isTrue();
        assertThat(List.of(
                        found.get(0).lever(),
                        found.get(0).beside().orElseThrow().lever()))
                .containsExactlyInAnyOrder(Lever.ESCORTS, Lever.VEHICLES);
        assertThat(isTrue(found.get(0))).isTrue();
        assertThat(Cures.untriedPairs(found)).isPositive();
    }

    @Test
    void hasNothingToCureWhereAllGo() {
        var one = problem(consignment("a", 10));

        assertThat(cures(one)).isEmpty();
        assertThat(cures(withDays(0, 2, one))).isEmpty();
    }

    @Test
    void offersNoLeverWherePlanningAgainIsEnough() {
        var fitting = problem(consignment("a", 30), consignment("b", 30));

        assertThat(Cures.of(fitting, Plan.EMPTY)).isEmpty();
        assertThat(Cures.leftAgain(fitting, Plan.EMPTY, Oracle.NONE)).isZero();
    }

    @Test
    void tellsWhatALeverBringsAgainstPlanningAgain() {
        var depot = new Origin("depot", 300, 300, 300, 300, OptionalInt.empty());
        var one = withDays(1, 1, withOrigin(depot, problem(consignment("a", 90), consignment("b", 120))));
        long again = PlanChecker.score(one, HardestFirstPlanner.plan(one)).boxesLeft();

        assertThat(again).isBetween(1L, 209L);
        assertThat(Cures.leftAgain(one, Plan.EMPTY, Oracle.NONE)).isEqualTo(again);
        assertThat(Cures.of(one, Plan.EMPTY)).isNotEmpty().allSatisfy(cure -> assertThat(cure.before())
                .isEqualTo(again));
    }

    private static List<Cure> cures(PlanningProblem problem) {
        return Cures.of(problem, HardestFirstPlanner.plan(problem));
    }

    private static OptionalInt amount(List<Cure> cures, Lever lever, String subject) {
        return cures.stream()
                .filter(cure -> cure.lever() == lever && cure.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    private static boolean isTrue(Cure cure) {
        var verdict = PlanChecker.check(cure.problem(), cure.plan());
        return verdict.isValid() && verdict.score().boxesLeft() == 0;
    }
}
