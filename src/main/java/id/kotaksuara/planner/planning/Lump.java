package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Boxes of a consignment as a proof counts them: all of one that leaves whole; of one that is cut single boxes, of each
 * agreed day for themselves, since a proof must hold however the parts are put together.
 *
 * @param load where they may go; of one that is cut a single box of it
 * @param most boxes that can leave at once
 * @param together districts that may be on one vehicle with it, itself among them: it takes a part of one at the least
 */
record Lump(Load load, long boxes, boolean cut, long most, int together) {

    static List<Lump> all(PlanningProblem problem) {
        var index = new Index(problem);
        return problem.consignments().stream()
                .flatMap(consignment -> of(problem, consignment, index))
                .toList();
    }

    private static Stream<Lump> of(PlanningProblem problem, Consignment consignment, Index index) {
        if (!consignment.isCut()) {
            return Stream.of(new Lump(
                    new Load(problem, consignment, index),
                    consignment.boxes(),
                    false,
                    consignment.boxes(),
                    problem.shares().together(consignment.destination())));
        }
        var boxesByDay = new TreeMap<LocalDate, Integer>(Comparator.nullsFirst(Comparator.naturalOrder()));
        consignment.cutting().parts().forEach(part -> boxesByDay.merge(part.pinned(), part.boxes(), Integer::sum));
        return boxesByDay.entrySet().stream()
                .map(day -> of(problem, single(consignment, day.getKey()), day.getValue(), index));
    }

    private static Lump of(PlanningProblem problem, Consignment single, long boxes, Index index) {
        var load = new Load(problem, single, index);
        var origin = problem.origins().get(load.origin);
        long fleet = load.hauls.stream()
                .mapToLong(haul -> IntStream.of(haul.types())
                        .mapToObj(problem.vehicles()::get)
                        .mapToLong(type -> (long) type.boxes() * type.count())
                        .min()
                        .orElse(boxes))
                .max()
                .orElse(0);
        long held = Math.min(origin.storageCapacity(), origin.dockPerWave());
        long most = Math.max(1, Math.min(boxes, Math.min(fleet, held)));
        return new Lump(load, boxes, true, most, problem.shares().together(single.destination()));
    }

    /** Where two agreed days contradict each other there is no load at all, and so no box of one. */
    private static Consignment single(Consignment consignment, LocalDate day) {
        var dates = consignment.dates();
        boolean torn = day != null && dates.pinned() != null && !dates.pinned().equals(day)
                || consignment.cutting().maxLoads() <= 0;
        return consignment.uncut().withBoxes(torn ? 0 : 1).with(day == null ? dates : dates.pinnedOn(day));
    }

    boolean isStuck() {
        return load.options.length == 0;
    }

    /** Convoys that it takes at the least. */
    double convoys() {
        return (cut ? (double) boxes / most : 1) / together;
    }

    /** Escorts that it takes at the least: of each vehicle where they go with vehicles. */
    double escorts(PlanningProblem problem) {
        var origin = problem.origins().get(load.origin);
        if (origin.escortsPerVehicle() == 0) {
            return convoys();
        }
        boolean all = load.legs > 0 && load.hauls.size() < Load.MOST_HAULS;
        double vehicles = load.hauls.stream()
                .filter(haul -> all)
                .mapToDouble(haul -> vehicles(haul, 0, problem))
                .min()
                .orElse(convoys());
        return origin.escortsPerVehicle() * vehicles;
    }

    /** Vehicles that it takes on a leg at the least; of one that others share its boxes alone. */
    double vehicles(Load.Haul haul, int leg, PlanningProblem problem) {
        return cut || leg == 0 && together > 1
                ? (double) boxes / problem.vehicles().get(haul.types()[leg]).boxes()
                : haul.vehicles()[leg];
    }
}
