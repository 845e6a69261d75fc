package id.kotaksuara.schedule.draft;

import static java.util.Comparator.comparingInt;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A schedule's loads if its villages had other boxes: each village goes where it goes now, and one that the schedule does
 * not know goes with the smallest load of its district.
 */
final class LoadsThen {

    private static final int DISTRICT_CODE_LENGTH = 8;

    private final Map<String, Integer> boxes = new HashMap<>();
    private final Map<String, Integer> unplanned = new TreeMap<>();

    LoadsThen(DistributionSchedule schedule, Map<String, Integer> villages) {
        var unknown = new TreeMap<>(villages);
        schedule.consignments().forEach(part -> {
            part.villages().forEach(village -> unknown.remove(village.villageCode()));
            boxes.put(
                    part.code(),
                    part.villages().stream()
                            .mapToInt(village -> villages.getOrDefault(village.villageCode(), 0))
                            .sum());
        });
        unknown.values().removeIf(number -> number == 0);
        unknown.forEach((village, number) -> add(schedule, village.substring(0, DISTRICT_CODE_LENGTH), number));
    }

    private void add(DistributionSchedule schedule, String district, int number) {
        schedule.ofDistrict(district).stream()
                .min(comparingInt(ScheduledConsignment::boxes))
                .ifPresentOrElse(
                        part -> boxes.merge(part.code(), number, Integer::sum),
                        () -> unplanned.merge(district, number, Integer::sum));
    }

    int boxes(String consignment) {
        return boxes.getOrDefault(consignment, 0);
    }

    /** Boxes of districts of which the schedule has no load at all. */
    Map<String, Integer> unplanned() {
        return unplanned;
    }

    PlanningProblem problem(PlanningProblem now) {
        return now.with(now.consignments().stream()
                .filter(part -> boxes(part.id()) > 0)
                .map(part -> new Consignment(
                        part.id(),
                        part.origin(),
                        part.destination(),
                        boxes(part.id()),
                        part.difficultyClass(),
                        part.way(),
                        part.dates()))
                .toList());
    }

    Plan plan(Plan now) {
        return new Plan(now.placements().stream()
                .filter(placement -> boxes(placement.consignment()) > 0)
                .toList());
    }
}
