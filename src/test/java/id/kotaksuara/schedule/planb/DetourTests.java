package id.kotaksuara.schedule.planb;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A warehouse with room for 100 boxes that is filled again every day, four days. */
class DetourTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 20);
    private static final String HARD = "63.03.17";

    @Test
    void movesNobodyButTheDistrictWhereThereIsRoom() {
        var problem = problem(4, hard(30), easy("A", 70), easy("B", 60));
        var plan = plan(at(HARD, 0), at("A", 0), at("B", 1));

        var planB = closedOn(problem, plan, 0);

        assertThat(slots(planB, HARD, "A", "B")).containsExactly(1, 0, 1);
    }

    @Test
    void movesOneOtherWhereOneSuffices() {
        var problem = problem(2, hard(30), easy("A", 60), easy("B", 40), easy("C", 60));

        var planB = closedOn(problem, plan(at(HARD, 0), at("A", 0), at("B", 1), at("C", 1)), 0);

        assertThat(slots(planB, HARD, "A", "B", "C")).containsExactly(1, 0, 0, 1);
    }

    @Test
    void movesAsManyAsItTakesForAllToLeave() {
        var problem = problem(2, hard(30), easy("A", 70), easy("B", 40), easy("C", 60));

        var planB = closedOn(problem, plan(at(HARD, 0), at("A", 0), at("B", 1), at("C", 1)), 0);

        assertThat(slots(planB, HARD, "A", "B", "C")).containsExactly(1, 1, 0, 0);
    }

    @Test
    void keepsPeopleWhereTheyAreEvenIfAllIsPlannedAgain() {
        var consignments = new ArrayList<Consignment>();
        var placements = new ArrayList<Placement>();
        consignments.add(hard(41));
        placements.add(at(HARD, 0));
        consignments.add(easy("A", 59));
        placements.add(at("A", 0));
        for (int day = 1; day < 4; day++) {
            for (int part = 0; part < 4; part++) {
                consignments.add(easy("D" + day + part, 25));
                placements.add(at("D" + day + part, day));
            }
        }
        var problem = problem(4, consignments.toArray(Consignment[]::new));
        var plan = new Plan(placements);

        var planB = closedOn(problem, plan, 0).plan();

        long stayed = placements.stream()
                .filter(placement -> planB.placements().contains(placement))
                .count();
        assertThat(planB.placementOf(HARD)).isPresent();
        assertThat(stayed).as("of 14").isEqualTo(8);
    }

    @Test
    void neverLeavesOnTheClosedDayEvenIfItWasAgreed() {
        var agreed = hard(30).with(Dates.FREE.pinnedOn(FIRST));
        var problem = problem(3, agreed, easy("A", 50));

        assertThat(slots(closedOn(problem, plan(at(HARD, 0), at("A", 0)), 0), HARD, "A"))
                .containsExactly(1, 0);
    }

    @Test
    void keepsWhatOthersAgreed() {
        var agreed = easy("B", 100).with(Dates.FREE.pinnedOn(FIRST.plusDays(1)));
        var problem = problem(3, hard(30), agreed);

        assertThat(slots(closedOn(problem, plan(at(HARD, 0), at("B", 1)), 0), HARD, "B"))
                .containsExactly(2, 1);
    }

    @Test
    void leavesWhatHasLeftAndDoesNotGoBackInTime() {
        var problem = problem(3, hard(30), easy("A", 20), easy("B", 100));
        var plan = plan(at("A", 0), at(HARD, 1), at("B", 2));

        var planB = closedOn(problem, plan, 1);

        assertThat(slots(planB, "A")).containsExactly(0);
        assertThat(slots(planB, HARD, "B")).as("B makes room on the closed day").containsExactly(2, 1);
    }

    @Test
    void leavesItBehindAfterTheLastDayAndMovesNobodyForNothing() {
        var problem = problem(2, hard(30), easy("A", 50), easy("B", 50));
        var plan = plan(at("A", 0), at("B", 1), at(HARD, 1));

        var planB = closedOn(problem, plan, 1);

        assertThat(planB.plan().placementOf(HARD)).isEmpty();
        assertThat(slots(planB, "A", "B")).containsExactly(0, 1);
    }

    @Test
    void isWorkedOutForEveryDayOfEveryHardDistrict() {
        var problem = problem(3, hard(30), part("63.03.17-2", 3), easy("A", 50));

        assertThat(Closure.of(problem, plan(at(HARD, 0), at("63.03.17-2", 2), at("A", 1))))
                .containsExactly(new Closure(HARD, FIRST), new Closure(HARD, FIRST.plusDays(2)));
    }

    @Property(tries = 150)
    void keepsEveryRuleAndStaysOffTheClosedWay(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 5, max = 60) Integer> boxes,
            @ForAll @Size(8) List<@IntRange(min = 1, max = 4) Integer> classes) {
        var problem = problem(
                4,
                IntStream.range(0, boxes.size())
                        .mapToObj(i -> consignment("D" + i, "D" + i, boxes.get(i), classes.get(i)))
                        .toArray(Consignment[]::new));
        var plan = HardestFirstPlanner.plan(problem);

        for (var closure : Closure.of(problem, plan)) {
            var planB = Detour.of(problem, plan, closure).plan();

            assertThat(PlanChecker.check(shut(problem, closure), planB).breaches())
                    .as("%s", closure)
                    .isEmpty();
            assertThat(planB).isEqualTo(Detour.of(problem, plan, closure).plan());
            for (var placement : plan.placements()) {
                if (problem.dayOf(placement.slot()).isBefore(closure.day())) {
                    assertThat(planB.placementOf(placement.consignment())).contains(placement);
                }
            }
        }
    }

    @Test
    void aFingerprintChangesWithEveryFactAndIsTheSameForTheSame() {
        var problem = problem(3, hard(30), easy("A", 50));
        var plan = plan(at(HARD, 0));
        var print = Fingerprint.of(problem, plan);

        assertThat(print).hasSize(64).isEqualTo(Fingerprint.of(problem(3, hard(30), easy("A", 50)), plan(at(HARD, 0))));
        assertThat(Set.of(
                        print,
                        Fingerprint.of(problem, plan(at(HARD, 1))),
                        Fingerprint.of(problem(3, hard(31), easy("A", 50)), plan),
                        Fingerprint.of(problem(4, hard(30), easy("A", 50)), plan),
                        Fingerprint.of(shut(problem, new Closure(HARD, FIRST)), plan)))
                .hasSize(5);
    }

    /** The same problem with nothing but the closed day. */
    private static PlanningProblem shut(PlanningProblem problem, Closure closure) {
        return problem.with(problem.consignments().stream()
                .map(it -> it.destination().equals(closure.district()) ? shut(it, closure.day()) : it)
                .toList());
    }

    private static Consignment shut(Consignment it, LocalDate day) {
        var blocked = new HashSet<>(it.way().blockedDays());
        blocked.add(day);
        return new Consignment(
                it.id(), it.origin(), it.destination(), it.boxes(), it.difficultyClass(), way(blocked), it.dates());
    }

    private static PlanB closedOn(PlanningProblem problem, Plan plan, int day) {
        return Detour.of(problem, plan, new Closure(HARD, FIRST.plusDays(day)));
    }

    private static List<Integer> slots(PlanB planB, String... ids) {
        return List.of(ids).stream()
                .map(id -> planB.plan().placementOf(id).map(Placement::slot).orElse(-1))
                .toList();
    }

    private static PlanningProblem problem(int days, Consignment... consignments) {
        var districts = new ArrayList<Destination>();
        List.of(consignments).stream()
                .map(Consignment::destination)
                .distinct()
                .forEach(id -> districts.add(Destination.unmeasured(id, id)));
        return new PlanningProblem(
                "Banjar",
                FIRST.datesUntil(FIRST.plusDays(days)).toList(),
                1,
                List.of(new Origin("GUDANG", 100, 100, 100, 100, OptionalInt.empty())),
                List.of(),
                districts,
                List.of(consignments));
    }

    private static Consignment hard(int boxes) {
        return consignment(HARD, HARD, boxes, 4);
    }

    private static Consignment part(String id, int boxes) {
        return consignment(id, HARD, boxes, 4);
    }

    private static Consignment easy(String id, int boxes) {
        return consignment(id, id, boxes, 1);
    }

    private static Consignment consignment(String id, String district, int boxes, int difficultyClass) {
        return new Consignment(id, "GUDANG", district, boxes, difficultyClass, way(Set.of()), Dates.FREE);
    }

    private static Way way(Set<LocalDate> blocked) {
        return new Way(0, 0, List.of(), blocked);
    }

    private static Plan plan(Placement... placements) {
        return new Plan(List.of(placements));
    }

    private static Placement at(String id, int slot) {
        return new Placement(id, slot, List.of());
    }
}
