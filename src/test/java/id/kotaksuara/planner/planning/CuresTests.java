package id.kotaksuara.planner.planning;

import static id.kotaksuara.planner.planning.Problems.DEPOT;
import static id.kotaksuara.planner.planning.Problems.agreed;
import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.day;
import static id.kotaksuara.planner.planning.Problems.problem;
import static id.kotaksuara.planner.planning.Problems.withDays;
import static id.kotaksuara.planner.planning.Problems.withOrigin;
import static id.kotaksuara.planner.planning.Problems.withStore;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
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

    @Test
    void findsTheSmallestFleet() {
        var depot = new Origin("depot", 300, 300, 300, 300, OptionalInt.empty());
        var one = withDays(1, 1, withOrigin(depot, problem(consignment("a", 210))));

        assertThat(amount(Cures.of(one, Plan.EMPTY), Lever.VEHICLES, "truck")).hasValue(3);
        assertThat(amount(Cures.of(one, Plan.EMPTY), Lever.DAY_AFTER, "")).isEmpty();
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

    @Test
    void hasNothingToCureWhereAllGo() {
        var one = problem(consignment("a", 10));

        assertThat(cures(one)).isEmpty();
        assertThat(cures(withDays(0, 2, one))).isEmpty();
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
