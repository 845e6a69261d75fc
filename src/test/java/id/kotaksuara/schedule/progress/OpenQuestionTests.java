package id.kotaksuara.schedule.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Companions;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ten boxes fit into the warehouse, four are made ready a wave; one truck needs three waves there and back. */
class OpenQuestionTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 20);
    private static final Way WAY = new Way(1, 3, List.of(new Leg("ROAD", List.of("TRUK"), 0, 3, Set.of())), Set.of());

    private static final PlanningProblem PROBLEM = new PlanningProblem(
            "63.03",
            List.of(FIRST, FIRST.plusDays(1), FIRST.plusDays(2), FIRST.plusDays(3)),
            1,
            List.of(new Origin("GUDANG", 10, 10, 4, 10, OptionalInt.of(2))),
            List.of(new CarrierType("TRUK", 8, 2)),
            List.of(new Destination("63.03.17", "Paramasan", OptionalInt.of(20), null)),
            List.of(boxes("far", 8), boxes("near", 8), boxes("last", 4)));

    private static final Plan PLAN = new Plan(List.of(leaves("far", 0), leaves("near", 1), leaves("last", 2)));

    private static Consignment boxes(String id, int boxes) {
        return new Consignment(id, "GUDANG", "63.03.17", boxes, 3, WAY, Dates.FREE);
    }

    private static Placement leaves(String id, int slot) {
        return new Placement(id, slot, List.of("TRUK"));
    }

    @Test
    void isTheProblemItselfBeforeTheFirstWave() {
        var open = new OpenQuestion(PROBLEM, PLAN, 0, Set.of());

        assertThat(open.problem()).isEqualTo(PROBLEM);
        assertThat(open.plan()).isEqualTo(PLAN);
        assertThat(open.overdue()).isEmpty();
    }

    @Test
    void noLongerAsksForWhatHasLeftButCountsIt() {
        var open = new OpenQuestion(PROBLEM, PLAN, 1, Set.of("far"));

        assertThat(open.problem().consignments()).extracting(Consignment::id).containsExactly("near", "last");
        assertThat(open.whole().boxes()).isEqualTo(20);
        assertThat(open.drawn()).isEqualTo(PLAN);
        assertThat(open.overdue()).isEmpty();
    }

    /** Ten stood and four were made ready, for which there was no room. */
    @Test
    void letsNoMoreStandInALargerRoomThanWereMadeReady() {
        var full = new OpenQuestion(PROBLEM, PLAN, 1, Set.of()).problem();
        var left = new OpenQuestion(PROBLEM, PLAN, 1, Set.of("far")).problem();

        assertThat(standingWithMoreRoom(full, 3)).isEqualTo(13);
        assertThat(standingWithMoreRoom(full, 9)).isEqualTo(14);
        assertThat(standingWithMoreRoom(left, 9)).isEqualTo(10 - 8 + 4);
    }

    private static int standingWithMoreRoom(PlanningProblem problem, int boxes) {
        return problem.pulled(Lever.ROOM, "GUDANG", boxes).origins().get(0).openingBoxes();
    }

    @Test
    void keepsTakenWhatTheDepartedLoadTakes() {
        var open = new OpenQuestion(PROBLEM, PLAN, 1, Set.of("far")).problem();

        assertThat(open.vehicles().get(0).available(1)).isOne();
        assertThat(open.vehicles().get(0).available(3)).isEqualTo(2);
        assertThat(open.origins().get(0).availableEscorts(2)).isOne();
        assertThat(open.destinations().get(0).storageCapacity()).hasValue(12);
        assertThat(open.origins().get(0).openingBoxes()).isEqualTo(10 - 8 + 4);
    }

    @Test
    void remembersEscortsOfVehiclesAndTheHoursOfWork() {
        var depot = new Origin("GUDANG", 10, 10, 4, 10, OptionalInt.of(12));
        var known = PROBLEM.withOrigins(List.of(depot.escorting(6).preparing(List.of(1))));

        var open = new OpenQuestion(known, PLAN, 1, Set.of("far"))
                .problem()
                .origins()
                .get(0);

        assertThat(open.escortsPerVehicle()).isEqualTo(6);
        assertThat(open.availableEscorts(2)).isEqualTo(6);
        assertThat(open.preparedByWave()).containsExactly(1);
        assertThat(open.openingBoxes()).isEqualTo(10 - 8 + 1);
    }

    @Test
    void hasNoWaveForWhatShouldHaveLeftAndHasNot() {
        var open = new OpenQuestion(PROBLEM, PLAN, 2, Set.of("near"));

        assertThat(open.overdue()).singleElement().satisfies(late -> {
            assertThat(late.consignment().id()).isEqualTo("far");
            assertThat(late.boxes()).isEqualTo(8);
            assertThat(late.slot()).isZero();
        });
        assertThat(open.plan()).isEqualTo(new Plan(List.of(leaves("last", 2))));
        assertThat(PlanChecker.score(open.problem(), open.plan()).boxesLeft()).isEqualTo(8);
        assertThat(PlanChecker.check(open.problem(), open.plan()).breaches()).isEmpty();
    }

    @Test
    void asksForNothingOnceAllHasLeft() {
        var open = new OpenQuestion(PROBLEM, PLAN, 4, Set.of("far", "near", "last"));

        assertThat(open.problem().boxes()).isZero();
        assertThat(PlanChecker.check(open.problem(), open.plan()).breaches()).isEmpty();
        assertThat(open.drawn()).isEqualTo(PLAN);
    }

    @Test
    void countsAVehicleThatDepartedLoadsShareOnce() {
        var problem = shared();
        var plan = new Plan(List.of(leaves("one", 0), leaves("two", 0).riding("one"), leaves("three", 2)));

        var both = new OpenQuestion(problem, plan, 1, Set.of("one", "two")).problem();
        assertThat(both.vehicles().get(0).available(1)).isOne();
        assertThat(both.origins().get(0).availableEscorts(1)).isOne();
        assertThat(both.shares()).isEqualTo(problem.shares());

        var leadAlone = new OpenQuestion(problem, plan, 0, Set.of("one"));
        assertThat(leadAlone.problem().vehicles().get(0).available(1)).isOne();
        assertThat(leadAlone.plan().placements()).noneMatch(Placement::rides);
    }

    private static PlanningProblem shared() {
        return new PlanningProblem(
                        "63.03",
                        PROBLEM.days(),
                        1,
                        PROBLEM.origins(),
                        PROBLEM.vehicles(),
                        List.of(
                                new Destination("A", "A", OptionalInt.empty(), null),
                                new Destination("B", "B", OptionalInt.empty(), null)),
                        List.of(to("A", "one", 3), to("B", "two", 4), to("A", "three", 8)))
                .sharing(new Companions(Set.of(new Companions.Pair("A", "B"))));
    }

    private static Consignment to(String district, String id, int boxes) {
        return new Consignment(id, "GUDANG", district, boxes, 3, WAY, Dates.FREE);
    }
}
