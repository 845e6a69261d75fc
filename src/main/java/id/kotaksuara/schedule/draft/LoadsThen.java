package id.kotaksuara.schedule.draft;

import static java.util.Comparator.comparingInt;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.schedule.input.VillageLoad;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.LoadRows;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A schedule's loads if its villages had other boxes: each village goes where it goes now, and one that the schedule does
 * not know goes with the smallest load of its district.
 */
final class LoadsThen {

    private final Map<String, Integer> boxes = new HashMap<>();
    private final Map<String, Integer> unplanned = new TreeMap<>();

    LoadsThen(DistributionSchedule schedule, Map<String, Integer> villages) {
        var unknown = new TreeMap<>(villages);
        schedule.consignments().forEach(load -> {
            if (load.departed()) {
                boxes.put(LoadRows.plannedId(load), load.boxes());
                boxes.put(load.code(), load.boxes());
                load.villages().forEach(left -> unknown.merge(left.villageCode(), -left.boxes(), Integer::sum));
            }
        });
        schedule.consignments().stream().filter(load -> !load.departed()).forEach(load -> {
            boxes.put(load.code(), 0);
            load.villages().forEach(part -> boxes.merge(load.code(), then(part, unknown), Integer::sum));
        });
        unknown.values().removeIf(number -> number <= 0);
        unknown.forEach((village, number) -> add(schedule, RegionCode.at(RegionLevel.DISTRICT, village), number));
    }

    /** Of a village that is cut the parts keep what they have as long as there is so much; what is more is new. */
    private static int then(VillageLoad part, Map<String, Integer> unknown) {
        int all = Math.max(0, unknown.getOrDefault(part.villageCode(), 0));
        int taken = part.stations() == null ? all : Math.min(all, part.boxes());
        unknown.put(part.villageCode(), all - taken);
        return taken;
    }

    private void add(DistributionSchedule schedule, String district, int number) {
        schedule.ofDistrict(district).stream()
                .filter(load -> !load.departed())
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
