package id.kotaksuara.planner.planning;

import static id.kotaksuara.planner.planning.Problems.DEPOT;
import static id.kotaksuara.planner.planning.Problems.agreed;
import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.day;
import static id.kotaksuara.planner.planning.Problems.ofClass;
import static id.kotaksuara.planner.planning.Problems.problem;
import static id.kotaksuara.planner.planning.Problems.withOrigin;
import static id.kotaksuara.planner.planning.Problems.withVehicles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule about cutting kept at its boundary and broken by one. */
class CutRulesTests {

    private static final Consignment CUT = cut(2, new Part("v1", 30), new Part("v2", 40), new Part("v3", 20));

    @Test
    void aLoadNamesPartsOfItsConsignment() {
        kept(problem(CUT), load(0, "v1", "v2"));
        broken(problem(CUT), Breach.of(Rule.UNKNOWN_PART, "a", 0, 1L), load(0, "v1", "v9"));
    }

    @Test
    void aLoadOfACutConsignmentNamesItsPartsEvenWhereAllLeave() {
        kept(problem(CUT), load(0, "v1", "v2", "v3"));
        broken(problem(CUT), Breach.of(Rule.UNKNOWN_PART, "a", 0, 0L), load(0));
        broken(
                problem(consignment("a", 30)),
                Breach.of(Rule.UNKNOWN_PART, "a", 0, 1L),
                new Placement("a", 0, List.of("truck"), List.of("v1")));
    }

    @Test
    void aPartLeavesOnce() {
        kept(problem(CUT), load(0, "v1"), load(1, "v2"));
        broken(
                problem(CUT),
                Breach.of(Rule.PART_TWICE, "a", Breach.NO_SLOT, "v1", 2L),
                load(0, "v1"),
                load(1, "v1", "v2"));
    }

    @Test
    void aConsignmentHasOneLoadInAWave() {
        kept(problem(CUT), load(0, "v1", "v2"));
        broken(problem(CUT), Breach.of(Rule.LOAD_TWICE, "a", 0, 2L), load(0, "v1"), load(0, "v2"));
    }

    @Test
    void noMoreLoadsLeaveThanAreAllowed() {
        kept(problem(CUT), load(0, "v1"), load(1, "v2"));
        broken(
                problem(CUT),
                Breach.of(Rule.TOO_MANY_LOADS, "a", Breach.NO_SLOT, 2, 3),
                load(0, "v1"),
                load(1, "v2"),
                load(2, "v3"));
    }

    @Test
    void fourLoadsLeaveWhereTheOfficeSaysNothing() {
        var five = consignment("a", 5)
                .cut(Cutting.of(List.of(
                        new Part("v1", 1),
                        new Part("v2", 1),
                        new Part("v3", 1),
                        new Part("v4", 1),
                        new Part("v5", 1))));

        kept(problem(five), load(0, "v1"), load(1, "v2"), load(2, "v3"), load(3, "v4"));
        broken(
                problem(five),
                Breach.of(Rule.TOO_MANY_LOADS, "a", Breach.NO_SLOT, 4, 5),
                load(0, "v1"),
                load(1, "v2"),
                load(2, "v3"),
                load(3, "v4"),
                load(4, "v5"));
    }

    @Test
    void aPartKeepsItsOwnDay() {
        var pinned = problem(cut(2, new Part("v1", 30, day(1)), new Part("v2", 40)));

        kept(pinned, load(2, "v1"), load(0, "v2"));
        broken(pinned, Breach.of(Rule.PART_NOT_ON_PINNED_DAY, "a", 1, "v1", day(1), day(0)), load(1, "v1", "v2"));
    }

    @Test
    void aPartTravelsOnTheVehicleThatWasChosenForIt() {
        var both = new Leg("road", List.of("truck", "boat"), 0, 1, Set.of());
        var way = new Way(0, 1, List.of(both), Set.of());
        var chosen = problem(consignment("a", 1, way)
                .cut(new Cutting(List.of(new Part("v1", 30, null, List.of("boat")), new Part("v2", 40)), 2)));
        var byBoat = new Placement("a", 0, List.of("boat"), List.of("v1"));

        kept(chosen, byBoat, load(1, "v2"));
        broken(chosen, Breach.of(Rule.NOT_CHOSEN_VEHICLE, "a", 0, "v1", 1, "boat", "truck"), load(0, "v1"));
        assertThat(HardestFirstPlanner.plan(chosen).placementsOf("a"))
                .allMatch(load ->
                        !load.parts().contains("v1") || load.vehicleTypes().equals(List.of("boat")))
                .anyMatch(load -> load.parts().contains("v1"));
    }

    @Test
    void theDayOfAConsignmentBindsAllItsLoads() {
        var pinned = problem(agreed(CUT, dates -> dates.pinnedOn(day(1))));

        kept(pinned, load(2, "v1"), load(3, "v2"));
        broken(pinned, Breach.of(Rule.NOT_ON_PINNED_DAY, "a", 4, day(1), day(2)), load(3, "v1"), load(4, "v2"));
    }

    @Test
    void aPartWhosePinContradictsItsConsignmentsStays() {
        var torn = problem(
                agreed(cut(2, new Part("v1", 30, day(1)), new Part("v2", 40)), dates -> dates.pinnedOn(day(0))));

        var plan = HardestFirstPlanner.plan(torn);

        assertThat(PlanChecker.check(torn, plan).breaches()).isEmpty();
        assertThat(plan.placements()).singleElement().returns(List.of("v2"), Placement::parts);
    }

    @Test
    void nothingLeavesInAWaveThatIsOver() {
        var later = problem(CUT).from(2);

        kept(later, load(2, "v1"));
        broken(later, Breach.of(Rule.WAVE_OVER, "a", 1, later.waveOf(1), later.waveOf(2)), load(1, "v1"));
    }

    @Test
    void theFirstBoxesStandWhenTheFirstWaveIsThatIsLeft() {
        var depot = new Origin("depot", 100, 40, 10, 100, OptionalInt.empty());
        var later = withOrigin(depot, problem(CUT)).from(2);

        kept(later, load(2, "v2"), load(4, "v3"));
        broken(later, Breach.of(Rule.NOT_STANDING, "depot", 3, 10L, 20L), load(2, "v2"), load(3, "v3"));
    }

    @Test
    void whatIsStillAwayCarriesNothing() {
        var truck = new CarrierType("truck", 50, 2, List.of(new Away(1, 1)));
        var fleet = withVehicles(problem(CUT), truck, Problems.BOAT);

        kept(fleet, load(1, "v1", "v2"));
        broken(
                fleet,
                Breach.of(Rule.NO_VEHICLE, "truck", 0, 1L, 2L, List.of("a"), fleet.waveOf(1)),
                load(0, "v1", "v2"));
    }

    @Test
    void escortsThatAreStillAwayGuardNothing() {
        var depot = new Origin("depot", 100, 100, 50, 100, OptionalInt.of(1), List.of(new Away(2, 1)));
        var guarded = withOrigin(depot, problem(CUT));

        kept(guarded, load(2, "v1"));
        kept(guarded);
        broken(guarded, Breach.of(Rule.NO_ESCORT, "depot", 1, 0L, 1L, List.of("a"), guarded.waveOf(2)), load(1, "v1"));
    }

    @Test
    void everyLoadTakesItsOwnVehicles() {
        kept(problem(CUT, consignment("b", 50)), load(0, "v1", "v3"), new Placement("b", 0, List.of("truck")));
        assertThat(PlanChecker.check(
                                problem(CUT, consignment("b", 50)),
                                new Plan(List.of(load(0, "v2", "v3"), new Placement("b", 0, List.of("truck")))))
                        .breaches())
                .extracting(Breach::rule)
                .contains(Rule.NO_VEHICLE);
    }

    @Test
    void theBoxesOfAConsignmentAreThoseOfItsParts() {
        var wrong = new Consignment("a", "depot", "store", 91, 2, Problems.NEAR, Dates.FREE, CUT.cutting());

        assertThat(PlanChecker.troubles(problem(wrong)))
                .containsExactly(Breach.of(Rule.NONSENSE_NUMBER, "a", Breach.NO_SLOT));
        assertThat(PlanChecker.troubles(problem(CUT))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cutting.of(List.of(new Part("v1", 1), new Part("v1", 2))));
    }

    @Test
    void theLastLoadCountsForAHardDistrictAndEveryLoadForTheOthers() {
        var hard = agreed(ofClass(4, CUT), dates -> dates.preferring(day(1)));
        var problem = problem(hard, consignment("b", 10));

        assertThat(PlanChecker.score(problem, new Plan(List.of(load(1, "v1"), load(3, "v2", "v3")))))
                .isEqualTo(new PlanScore(0, 10, 3, 0, 10, 2, 1, 3, 30 + 3 * 60));
        assertThat(PlanChecker.score(problem, new Plan(List.of(load(1, "v1")))))
                .isEqualTo(new PlanScore(60, 70, 6, 0, 70, 1, 1, 1, 30));
    }

    @Test
    void loadsAreNoLevelWhereNothingIsCut() {
        var whole = problem(consignment("a", 30));

        assertThat(whole.levels()).hasSize(8).doesNotContain(Level.LOADS);
        assertThat(PlanChecker.score(whole, new Plan(List.of(new Placement("a", 0, List.of("truck")))))
                        .loads())
                .isZero();
        assertThat(problem(CUT).levels()).hasSize(9).containsSequence(Level.BOXES_LEFT, Level.LOADS, Level.WISH_DAYS);
    }

    @Test
    void movedPartsLeaveTheirEarlierLoad() {
        var plan = new Plan(List.of(load(0, "v1", "v2"), load(1, "v3")));

        assertThat(plan.with(load(2, "v2", "v3")).placements()).containsExactly(load(0, "v1"), load(2, "v2", "v3"));
        assertThat(plan.placementsOf("a")).hasSize(2);
    }

    @Test
    void aWarehouseIsNotAskedForMoreThanALoadAtOnce() {
        var depot = DEPOT.withStorageCapacity(40);
        var tight = withOrigin(new Origin("depot", 40, 40, 40, 40, OptionalInt.empty()), problem(CUT));

        kept(tight, load(0, "v2"), load(1, "v1"));
        assertThat(depot.storageCapacity()).isEqualTo(40);
        assertThat(PlanChecker.check(tight, new Plan(List.of(load(0, "v2", "v3"))))
                        .breaches())
                .extracting(Breach::rule)
                .contains(Rule.BIGGER_THAN_WAREHOUSE);
    }

    private static Consignment cut(int loads, Part... parts) {
        return consignment("a", 1).cut(new Cutting(Arrays.asList(parts), loads));
    }

    private static Placement load(int slot, String... parts) {
        return new Placement("a", slot, List.of("truck"), List.of(parts));
    }

    private static void kept(PlanningProblem problem, Placement... placements) {
        assertThat(PlanChecker.check(problem, new Plan(List.of(placements))).breaches())
                .isEmpty();
    }

    private static void broken(PlanningProblem problem, Breach breach, Placement... placements) {
        assertThat(PlanChecker.check(problem, new Plan(List.of(placements))).breaches())
                .containsExactly(breach);
    }
}
