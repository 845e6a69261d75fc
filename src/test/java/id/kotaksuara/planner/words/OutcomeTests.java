package id.kotaksuara.planner.words;

import static id.kotaksuara.planner.planning.Problems.DEPOT;
import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.problem;
import static id.kotaksuara.planner.planning.Problems.withDays;
import static id.kotaksuara.planner.planning.Problems.withOrigin;
import static id.kotaksuara.planner.planning.Problems.withVehicles;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.base.words.CountedWords;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Problems;
import id.kotaksuara.planner.planning.Shortage;
import id.kotaksuara.planner.planning.Shortages;
import id.kotaksuara.planner.planning.Way;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said beside the verdict is so, and no more is called proven than is. */
class OutcomeTests {

    /**
     * One wave, room for 60, one truck for two loads of 30, and two boats for two of 20: the truck alone proves 30 to stay, the
     * room 40, and 50 do. That is no matter of stations that stay whole, nor of who goes first.
     */
    @Test
    void namesNoCauseOfWhatNoShortageProves() {
        var river = new Way(0, 1, List.of(new Leg("river", List.of("boat"), 0, 1, Set.of())), Set.of());
        var loads = problem(
                consignment("a", 30), consignment("b", 30), consignment("c", 20, river), consignment("d", 20, river));
        var rooms = withOrigin(new Origin("depot", 60, 60, 0, 100, OptionalInt.empty()), loads);
        var one = withVehicles(withDays(1, 1, rooms), new CarrierType("truck", 50, 1), Problems.BOAT);

        var said = outcome(one, HardestFirstPlanner.plan(one));

        assertThat(Shortages.boxes(Shortages.of(one))).isEqualTo(40);
        assertThat(said.kind()).isEqualTo(Outcome.Kind.SHORT);
        assertThat(said.answer())
                .isEqualTo("No: 50 boxes are left behind by 20 November; at least 40 cannot leave in any order.");
        assertThat(said.proof())
                .endsWith("The other 10 boxes are left behind by this plan; that no plan leaves fewer is not proven.");
    }

    /** Six districts that no vehicle serves: the proof is of all their boxes, and says that four of six causes are named. */
    @Test
    void saysHowManyCausesItDoesNotName() {
        var nowhere = new Way(0, 1, List.of(new Leg("air", List.of("plane"), 0, 1, Set.of())), Set.of());
        var six = IntStream.range(0, 6)
                .mapToObj(number -> new Consignment("a" + number, "depot", "s" + number, 10, 2, nowhere, Dates.FREE))
                .toList();
        var stores = IntStream.range(0, 6)
                .mapToObj(number -> Destination.unmeasured("s" + number, "Menteng " + number))
                .toList();
        var none = new PlanningProblem(
                "none", Problems.days(3), 2, List.of(DEPOT), List.of(new CarrierType("plane", 0, 1)), stores, six);

        var said = outcome(none, Plan.EMPTY);

        assertThat(Shortages.of(none))
                .extracting(Shortage::kind)
                .containsOnly(Shortage.Kind.NO_WAVE)
                .hasSize(6);
        assertThat(said.answer()).startsWith("No: 60 boxes cannot leave");
        assertThat(said.proof()).contains("Other shortages proven too: 2.").endsWith("This is proven.");
    }

    /** One truck is agreed upon by two on the second day; on the others it goes for a third. */
    @Test
    void namesTheDaysOnWhichVehiclesAreShort() {
        var second = Dates.FREE.pinnedOn(Problems.day(1));
        var pinned = withVehicles(
                withDays(
                        3,
                        1,
                        problem(
                                consignment("a", 30).with(second),
                                consignment("b", 30).with(second),
                                consignment("c", 30))),
                new CarrierType("truck", 50, 1),
                Problems.BOAT);

        assertThat(outcome(pinned, HardestFirstPlanner.plan(pinned)).proof())
                .contains(
                        "For what must leave on 21 November, truck can be used at most 1 time; needed: at least 2, even when full every time.");
    }

    /** What leaves on the last day arrives on it; the store never passes on. */
    @Test
    void saysOfAStoreWhatWouldArriveAndNotByWhen() {
        var store = Problems.withStore(
                new Destination("store", "Menteng", OptionalInt.of(40), null),
                problem(consignment("a", 30), consignment("b", 30)));

        assertThat(outcome(store, HardestFirstPlanner.plan(store)).proof())
                .contains("The PPK store of store still has room for 40 boxes before it is released;"
                        + " 60 would arrive before that in whatever wave they leave.");
    }

    private static Outcome outcome(PlanningProblem problem, Plan plan) {
        var words = new PlannerWords(
                new CountedWords("messages/schedule/draft"),
                Locale.ENGLISH,
                problem,
                new Names(Map.of(), Map.of(), Map.of()));
        return Outcome.of(words, plan, PlanChecker.check(problem, plan));
    }
}
