package id.kotaksuara.planner.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a consignment needs at the least of one thing that is lent, wherever it is placed.
 *
 * @param first the first slot in which it may leave
 * @param last the last such slot
 * @param unit boxes that leave together at the least
 * @param number how many it needs at once
 * @param start slots from the departure until they are taken
 * @param busy slots for which they are away
 */
record Demand(int first, int last, long boxes, long unit, double number, int start, int busy) {

    /** For things that are not lent, only the slots and the boxes matter. */
    static Demand of(Lump lump) {
        var load = lump.load();
        var slots = IntStream.of(load.options).map(load::slotOf).summaryStatistics();
        return new Demand(
                slots.getMin(), slots.getMax(), lump.boxes(), lump.cut() ? 1 : lump.boxes(), lump.boxes(), 0, 0);
    }

    static Optional<Demand> escorts(Lump lump, PlanningProblem problem) {
        return Optional.of(of(lump).lent(lump.escorts(problem), 0, lump.load().escortBusySlots))
                .filter(demand -> demand.busy > 0);
    }

    /** Vehicles of a type, where it cannot go without; nothing where only some ways to equip it were looked at. */
    static Optional<Demand> vehicles(Lump lump, int type, PlanningProblem problem) {
        var load = lump.load();
        if (load.hauls.size() >= Load.MOST_HAULS) {
            return Optional.empty();
        }
        var legs =
                load.hauls.stream().map(haul -> legs(lump, haul, type, problem)).toList();
        if (legs.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        var all = legs.stream().flatMap(List::stream).toList();
        int start = all.get(0).start();
        double fewest = all.stream().mapToDouble(Demand::number).min().orElse(0);
        return all.stream()
                .min(Comparator.comparingInt(Demand::busy))
                .map(demand -> demand.lent(fewest, start, demand.busy))
                .filter(demand -> demand.busy > 0 && demand.last + (long) start < problem.slots())
                .filter(demand -> all.stream().allMatch(other -> other.start == start));
    }

    private static List<Demand> legs(Lump lump, Load.Haul haul, int type, PlanningProblem problem) {
        var load = lump.load();
        return IntStream.range(0, load.legs)
                .filter(leg -> haul.types()[leg] == type)
                .mapToObj(
                        leg -> of(lump).lent(lump.vehicles(haul, leg, problem), load.legStart[leg], load.legBusy[leg]))
                .toList();
    }

    private Demand lent(double wanted, int from, int slots) {
        return new Demand(first, last, boxes, unit, wanted, from, slots);
    }

    boolean isWithin(int from, int until) {
        return first >= from && last <= until;
    }
}
