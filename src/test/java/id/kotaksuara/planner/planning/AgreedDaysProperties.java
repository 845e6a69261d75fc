package id.kotaksuara.planner.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days for which more was agreed than can leave, tried on random small problems of which everything is known. */
class AgreedDaysProperties {

    private static final int PLENTY = 500;

    /** What is short on the agreed days. */
    private enum Short {
        ROOM,
        DOCK,
        VEHICLES,
        ESCORTS
    }

    @Property(tries = 1, seed = "400")
    void theRightOnesStayOfWhatIsAgreedBeyondTheRoom(@ForAll Random random) {
        assertLeavesNoMoreThanTheBest(Short.ROOM, random);
    }

    @Property(tries = 1, seed = "401")
    void theRightOnesStayOfWhatIsAgreedBeyondTheDock(@ForAll Random random) {
        assertLeavesNoMoreThanTheBest(Short.DOCK, random);
    }

    @Property(tries = 1, seed = "402")
    void theRightOnesStayOfWhatIsAgreedBeyondTheVehicles(@ForAll Random random) {
        assertLeavesNoMoreThanTheBest(Short.VEHICLES, random);
    }

    @Property(tries = 1, seed = "403")
    void theRightOnesStayOfWhatIsAgreedBeyondTheEscorts(@ForAll Random random) {
        assertLeavesNoMoreThanTheBest(Short.ESCORTS, random);
    }

    @ParameterizedTest
    @CsvSource({"3,396", "4,388"})
    void aDayAgreedBeyondItsRoomLeavesWhatIsProven(long seed, int agreed) {
        var problem = banjarWithADayAgreedBeyondItsRoom(new Random(seed));
        var plan = HardestFirstPlanner.plan(problem);
        long proven = Shortages.boxes(Shortages.of(problem));

        assertThat(problem.consignments().stream()
                        .filter(consignment -> consignment.dates().pinned() != null)
                        .mapToInt(Consignment::boxes)
                        .sum())
                .isEqualTo(agreed);
        assertThat(PlanChecker.check(problem, plan).breaches()).isEmpty();
        assertThat(PlanChecker.score(problem, plan).percentLeft()).isEqualTo(Scoring.percent(proven, problem.boxes()));
    }

    private static PlanningProblem banjarWithADayAgreedBeyondItsRoom(Random random) {
        var banjar = Instances.problem("banjar-one-wave");
        var shuffled = new ArrayList<>(banjar.consignments());
        Collections.shuffle(shuffled, random);
        var day = banjar.days().get(random.nextInt(banjar.days().size()));
        int wanted = 350 * (100 + random.nextInt(25)) / 100;
        var agreed = new HashSet<String>();
        int sum = 0;
        for (var consignment : shuffled) {
            if (sum < wanted) {
                agreed.add(consignment.id());
                sum += consignment.boxes();
            }
        }
        return banjar.with(banjar.consignments().stream()
                .map(it -> agreed.contains(it.id()) ? Problems.agreed(it, dates -> dates.pinnedOn(day)) : it)
                .toList());
    }

    /** Down to the percent that stays, on all of them. */
    private static void assertLeavesNoMoreThanTheBest(Short shortOf, Random random) {
        for (int i = 0; i < 20; i++) {
            var problem = problem(shortOf, random, i % 2 == 0);
            var best = PlanChecker.score(problem, BruteForce.plan(problem));
            var found = PlanChecker.check(problem, HardestFirstPlanner.plan(problem));

            assertThat(found.breaches()).isEmpty();
            assertThat(List.of(found.score().hardBoxesLeft(), found.score().percentLeft()))
                    .as("%s", problem)
                    .isEqualTo(List.of(best.hardBoxesLeft(), best.percentLeft()));
            assertThat(Shortages.boxes(Shortages.of(problem))).isLessThanOrEqualTo(best.boxesLeft());
        }
    }

    private static PlanningProblem problem(Short shortOf, Random random, boolean cut) {
        int room = shortOf == Short.ROOM ? 40 + random.nextInt(40) : PLENTY;
        int dock = shortOf == Short.DOCK ? 30 + random.nextInt(30) : PLENTY;
        var escorts = shortOf == Short.ESCORTS ? OptionalInt.of(1 + random.nextInt(2)) : OptionalInt.empty();
        int trucks = shortOf == Short.VEHICLES ? 2 + random.nextInt(2) : 30;
        var days = Problems.days(2);
        var consignments = IntStream.range(0, cut ? 3 : 6)
                .mapToObj(number -> consignment(number, random, cut))
                .toList();
        return new PlanningProblem(
                "agreed",
                days,
                1 + random.nextInt(2),
                List.of(new Origin("depot", room, room, room, dock, escorts)),
                List.of(new CarrierType("truck", 12, trucks)),
                List.of(Destination.unmeasured("store", "Store")),
                consignments);
    }

    private static Consignment consignment(int number, Random random, boolean cut) {
        var way = new Way(0, 1, List.of(new Leg("road", List.of("truck"), 0, 1, Set.of())), Set.of());
        var dates = random.nextInt(4) == 0 ? Dates.FREE : Dates.FREE.pinnedOn(Problems.day(random.nextInt(5) / 4));
        var whole = new Consignment(
                "c" + number, "depot", "store", 8 + random.nextInt(30), 1 + random.nextInt(4), way, dates);
        return cut
                ? whole.cut(new Cutting(
                        IntStream.range(0, 3)
                                .mapToObj(part -> new Part(whole.id() + "." + part, 4 + random.nextInt(12)))
                                .toList(),
                        2))
                : whole;
    }
}
