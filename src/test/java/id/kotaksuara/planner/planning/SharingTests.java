package id.kotaksuara.planner.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many vehicles leave the warehouse where every district may ride with every other one. For Kutai Kartanegara 29 is what
 * the volume alone asks for, and what is left when hard districts and wishes count for nothing; with those kept no plan
 * needs fewer than 30, as a mixed integer program has proven.
 */
class SharingTests {

    @ParameterizedTest(name = "{0}: {1} become {2}")
    @CsvSource({
        "banjar-one-wave, 30, 24", // 350 boxes a wave need four trucks for 110 each, and there are six waves
        "kukar, 39, 31",
        "musi-rawas, 18, 14"
    })
    void savesTripsOfTheFirstLeg(String name, int alone, int shared) {
        var problem = Instances.problem(name);
        var open = problem.sharing(everyPair(problem));
        var before = HardestFirstPlanner.plan(problem);
        var after = HardestFirstPlanner.plan(open);

        assertThat(PlanChecker.check(open, after).breaches()).isEmpty();
        assertThat(PlanChecker.score(open, after)).isLessThan(PlanChecker.score(problem, before));
        assertThat(firstLeg(problem, before)).isEqualTo(alone);
        assertThat(firstLeg(open, after)).isEqualTo(shared);
    }

    /** 30, 30 and 35 boxes fill two trucks for 50; no two of them save one. */
    @Test
    void letsThreeShareWhereTwoSaveNothing() {
        var boxes = Map.of("a", 30, "b", 30, "c", 35);
        var three = new PlanningProblem(
                "three",
                Problems.days(2),
                2,
                List.of(Problems.DEPOT),
                List.of(new CarrierType("truck", 50, 3)),
                boxes.keySet().stream()
                        .map(id -> Destination.unmeasured(id, id))
                        .toList(),
                boxes.entrySet().stream()
                        .map(it -> new Consignment(
                                it.getKey(), "depot", it.getKey(), it.getValue(), 2, Problems.NEAR, Dates.FREE))
                        .toList());
        var open = three.sharing(everyPair(three));

        assertThat(firstLeg(three, HardestFirstPlanner.plan(three))).isEqualTo(3);
        assertThat(firstLeg(open, HardestFirstPlanner.plan(open))).isEqualTo(2);
    }

    private static long firstLeg(PlanningProblem problem, Plan plan) {
        var reading = new Reading(problem, plan);
        return Trip.of(reading.departures()).stream()
                .mapToInt(trip -> trip.vehicles(reading))
                .sum();
    }

    private static Companions everyPair(PlanningProblem problem) {
        List<String> districts = problem.consignments().stream()
                .map(Consignment::destination)
                .distinct()
                .toList();
        return new Companions(IntStream.range(0, districts.size())
                .boxed()
                .flatMap(one -> districts.subList(one + 1, districts.size()).stream()
                        .map(other -> new Companions.Pair(districts.get(one), other)))
                .collect(Collectors.toSet()));
    }
}
