package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A consignment made ready for search: where it may go, whatever else is planned, and the best such option first. */
final class Load {

    /** More ways to equip one consignment than offices weigh; the cheapest are kept. */
    static final int MOST_HAULS = 24;

    final Consignment consignment;
    final int origin;
    final int destination;
    final int boxes;
    final int difficulty;
    final Way way;
    final int legs;
    final List<Haul> hauls;
    /** One bit for each vehicle type that may carry it (types beyond the 64th share bits). */
    final long vehicleMask;

    final boolean[] stored;
    final int[] wishDays;
    /** {@code slot * hauls + haul}, best first. */
    final int[] options;
    /** The same, the earliest slots first, whatever was wished. */
    final int[] early;

    private final boolean[] goes;
    private final PlanningProblem problem;

    Load(PlanningProblem problem, Consignment consignment, Index index) {
        this.problem = problem;
        this.consignment = consignment;
        origin = index.origin(consignment.origin());
        destination = index.destination(consignment.destination());
        boxes = consignment.boxes();
        difficulty = consignment.difficultyClass();
        way = consignment.way();
        legs = way.legs().size();
        hauls = consignment.hasNonsense() ? List.of() : hauls(index);
        vehicleMask = vehicleMask();
        stored = new boolean[problem.slots()];
        wishDays = new int[problem.slots()];
        options = hauls.isEmpty() ? new int[0] : options(allowedSlots());
        goes = new boolean[problem.slots()];
        IntStream.of(options).forEach(option -> goes[slotOf(option)] = true);
        early = earliestFirst();
    }

    private long vehicleMask() {
        return hauls.stream()
                .flatMapToInt(haul -> IntStream.of(haul.types()))
                .mapToLong(type -> 1L << type)
                .reduce(0, (one, other) -> one | other);
    }

    private int[] earliestFirst() {
        return IntStream.of(options)
                .boxed()
                .sorted(Comparator.comparingInt(this::slotOf)) // keeps the order within a slot
                .mapToInt(Integer::intValue)
                .toArray();
    }

    boolean isHard() {
        return difficulty >= 3;
    }

    /** Whether a day was agreed for it: it goes then, or stays. */
    boolean isBound() {
        return consignment.dates().pinned() != null;
    }

    boolean goesIn(int slot) {
        return goes[slot];
    }

    int slotOf(int option) {
        return option / hauls.size();
    }

    int haulOf(int option) {
        return option % hauls.size();
    }

    /** How it is equipped in an option. */
    Haul haul(int option) {
        return hauls.get(haulOf(option));
    }

    private List<Haul> hauls(Index index) {
        var found = new ArrayList<int[]>();
        found.add(new int[0]);
        for (var leg : consignment.way().legs()) {
            var longer = new ArrayList<int[]>();
            for (var begun : found) {
                leg.vehicleTypes().stream()
                        .distinct()
                        .filter(type ->
                                problem.vehicles().get(index.vehicle(type)).carries(boxes))
                        .forEach(type -> longer.add(append(begun, index.vehicle(type))));
            }
            found = cheapest(longer);
        }
        return found.stream().map(this::equipped).toList();
    }

    private ArrayList<int[]> cheapest(List<int[]> hauls) {
        return new ArrayList<>(hauls.stream()
                .sorted(Comparator.comparingInt(types -> equipped(types).trips()))
                .limit(MOST_HAULS)
                .toList());
    }

    private Haul equipped(int[] types) {
        return new Haul(
                this,
                types,
                IntStream.of(types)
                        .map(type -> problem.vehicles().get(type).needed(boxes))
                        .toArray());
    }

    private static int[] append(int[] begun, int type) {
        return IntStream.concat(IntStream.of(begun), IntStream.of(type)).toArray();
    }

    private int[] allowedSlots() {
        var depot = problem.origins().get(origin);
        if (boxes > Math.min(depot.storageCapacity(), depot.dockPerWave())) {
            return new int[0];
        }
        return IntStream.range(0, problem.slots())
                .filter(slot -> consignment.way().arrival(slot) < problem.slots())
                .filter(this::isAllowed)
                .toArray();
    }

    private boolean isAllowed(int slot) {
        var pinned = consignment.dates().pinned();
        var arrival = problem.dayOf(consignment.way().arrival(slot));
        stored[slot] = problem.destinations().get(destination).holds(arrival);
        wishDays[slot] = (int) consignment.dates().wishDays(problem, arrival);
        return !problem.isClosed(slot)
                && (pinned == null || pinned.equals(problem.dayOf(slot)))
                && !consignment.dates().forbidEarly(arrival)
                && !consignment.dates().forbidLate(arrival)
                && isOpen(slot)
                && legsRun(slot);
    }

    private boolean isOpen(int slot) {
        var blocked = consignment.way().blockedDays();
        return blocked.isEmpty()
                || IntStream.rangeClosed(slot, consignment.way().arrival(slot))
                        .mapToObj(problem::dayOf)
                        .noneMatch(blocked::contains);
    }

    private boolean legsRun(int slot) {
        return consignment.way().legs().stream()
                .allMatch(leg -> leg.openDays().isEmpty()
                        || leg.opensOn(
                                problem.dayOf((int) Math.min(Integer.MAX_VALUE, (long) slot + leg.start(slot)))));
    }

    private int[] options(int[] slots) {
        var hard = Comparator.<Integer>comparingInt(option -> isHard() ? slotOf(option) : 0);
        return IntStream.of(slots)
                .flatMap(slot -> IntStream.range(0, hauls.size()).map(haul -> slot * hauls.size() + haul))
                .boxed()
                .sorted(hard.thenComparingInt(option -> wishDays[slotOf(option)])
                        .thenComparingInt(option -> hauls.get(haulOf(option)).trips())
                        .thenComparingInt(option -> option))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** One way to equip a load: a vehicle type for each leg, and how many of it. */
    record Haul(Load load, int[] types, int[] vehicles) {

        /** The names of its types as a placement has them. */
        List<String> typeIds(PlanningProblem problem) {
            return IntStream.of(types)
                    .mapToObj(type -> problem.vehicles().get(type).id())
                    .toList();
        }

        int trips() {
            int sum = 0;
            for (int number : vehicles) {
                sum += number;
            }
            return sum;
        }
    }
}
