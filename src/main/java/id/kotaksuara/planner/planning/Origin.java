package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A warehouse (gudang) as the planner sees it: boxes that stand, are made ready and are loaded, and its escorts.
 *
 * @param escorts that can be out at the same time; empty where nobody counts them
 * @param escortsPerVehicle how many go with each vehicle that leaves; 0 where one goes with each convoy
 * @param preparedPerWave most boxes made ready between two waves, whichever
 * @param preparedByWave the same before each wave of a day, by the clock, where that is known; otherwise none
 * @param wouldStand boxes that would stand at the beginning were there room for all of them; empty where as many would as
 *     there were room for
 */
public record Origin(
        String id,
        int storageCapacity,
        int openingBoxes,
        int preparedPerWave,
        int dockPerWave,
        OptionalInt escorts,
        List<Away> away,
        Integer escortsPerVehicle,
        List<Integer> preparedByWave,
        OptionalInt wouldStand) {

    public Origin {
        requireNonNull(id, "id");
        requireNonNull(escorts, "escorts");
        away = away == null ? List.of() : List.copyOf(away); // as kept before there were any
        escortsPerVehicle = escortsPerVehicle == null ? 0 : escortsPerVehicle; // as kept before it was asked
        preparedByWave =
                preparedByWave == null ? List.of() : List.copyOf(preparedByWave); // as kept before it was asked
        wouldStand = wouldStand == null ? OptionalInt.empty() : wouldStand; // as kept before it was asked
    }

    public Origin(
            String id,
            int storageCapacity,
            int openingBoxes,
            int preparedPerWave,
            int dockPerWave,
            OptionalInt escorts,
            List<Away> away) {
        this(
                id,
                storageCapacity,
                openingBoxes,
                preparedPerWave,
                dockPerWave,
                escorts,
                away,
                0,
                List.of(),
                OptionalInt.empty());
    }

    public Origin(
            String id,
            int storageCapacity,
            int openingBoxes,
            int preparedPerWave,
            int dockPerWave,
            OptionalInt escorts) {
        this(id, storageCapacity, openingBoxes, preparedPerWave, dockPerWave, escorts, List.of());
    }

    /** Escorts that are not still out in a slot; as many as anybody wants where they are not counted. */
    public int availableEscorts(int slot) {
        return escorts.isPresent() ? Math.max(0, escorts.getAsInt() - Away.in(slot, away)) : Integer.MAX_VALUE;
    }

    /** Escorts that a load needs which leaves on so many vehicles. */
    public int escortsFor(int vehicles) {
        return escortsPerVehicle == 0 ? 1 : escortsPerVehicle * Math.max(1, vehicles);
    }

    /** The same with so many boxes at the beginning, when nothing is away. */
    public Origin openedWith(int boxes) {
        return withWork(storageCapacity, boxes, preparedPerWave, dockPerWave)
                .withAway(List.of())
                .openingAtMost(OptionalInt.empty());
    }

    /** The same at whose beginning, with more room, no more boxes stand than so many. */
    public Origin openingAtMost(OptionalInt boxes) {
        return new Origin(
                id,
                storageCapacity,
                openingBoxes,
                preparedPerWave,
                dockPerWave,
                escorts,
                away,
                escortsPerVehicle,
                preparedByWave,
                boxes);
    }

    /** Whether what is made ready in a wave fills all the room there is, and would fill more. */
    public boolean fillsInAWave() {
        return !preparesByTheClock() && preparedPerWave >= storageCapacity;
    }

    /** The same with so many escorts for each vehicle. */
    public Origin escorting(int perVehicle) {
        return with(escorts, away, perVehicle, preparedByWave);
    }

    /** The same that makes so many boxes ready before each wave of a day. */
    public Origin preparing(List<Integer> byWave) {
        return with(escorts, away, escortsPerVehicle, byWave);
    }

    public Origin withAway(List<Away> others) {
        return with(escorts, others, escortsPerVehicle, preparedByWave);
    }

    private Origin withWork(int room, int opening, int prepared, int dock) {
        return new Origin(
                id, room, opening, prepared, dock, escorts, away, escortsPerVehicle, preparedByWave, wouldStand);
    }

    private Origin with(OptionalInt count, List<Away> out, int perVehicle, List<Integer> byWave) {
        return new Origin(
                id,
                storageCapacity,
                openingBoxes,
                preparedPerWave,
                dockPerWave,
                count,
                out,
                perVehicle,
                byWave,
                wouldStand);
    }

    /** Whether the clock decides how many boxes are made ready before a wave. */
    public boolean preparesByTheClock() {
        return !preparedByWave.isEmpty();
    }

    void requireEvery(int waves) {
        if (preparesByTheClock() && preparedByWave.size() != waves) {
            throw new IllegalArgumentException("work of " + id + " for other than " + waves + " waves");
        }
    }

    /** Boxes that stand before the first wave; never more than there is room for. */
    int firstStanding() {
        return Math.min(openingBoxes, storageCapacity);
    }

    /** Boxes that stand one wave later when as much as fits is made ready in between, at most so many. */
    long standingAfter(long standing, long shipped, int prepared) {
        return Math.min(storageCapacity, Math.max(0, standing - shipped) + prepared);
    }

    /** Boxes that can be made ready where so many stand already. */
    long preparedAfter(long standing, int most) {
        return Math.max(0, Math.min(most, storageCapacity - standing));
    }

    boolean hasNonsense() {
        return storageCapacity < 0
                || openingBoxes < 0
                || preparedPerWave < 0
                || dockPerWave < 0
                || escorts.orElse(0) < 0
                || escortsPerVehicle < 0
                || preparedByWave.stream().anyMatch(boxes -> boxes < 0)
                || away.stream().anyMatch(Away::hasNonsense);
    }

    Origin withStorageCapacity(int capacity) {
        return withWork(capacity, openingBoxes, preparedPerWave, dockPerWave);
    }

    /**
     * With room for more; what was as large as the room (the first fill, a wave's work, the dock) grows with it, but no boxes
     * stand at the beginning that are not there.
     */
    Origin withMoreRoom(int boxes) {
        int room = Math.max(0, storageCapacity + boxes);
        return withWork(
                room,
                wouldStand.isPresent() ? Math.min(room, wouldStand.getAsInt()) : grown(openingBoxes, boxes),
                grown(preparedPerWave, boxes),
                grown(dockPerWave, boxes));
    }

    private int grown(int number, int boxes) {
        return number >= storageCapacity ? Math.max(0, number + boxes) : number;
    }

    /** Where nobody needs an escort, more of them change nothing. */
    Origin withMoreEscorts(int more) {
        return escorts.isPresent() ? withEscorts(Math.max(0, escorts.getAsInt() + more)) : this;
    }

    Origin withEscorts(int count) {
        return with(OptionalInt.of(count), away, escortsPerVehicle, preparedByWave);
    }

    /** Most boxes that leave in a span of slots: what stood at the first or was made ready since, and can be loaded. */
    public long mostLeaving(PlanningProblem problem, int from, int until) {
        long first = from == problem.firstSlot() ? Math.min(openingBoxes, storageCapacity) : storageCapacity;
        long prepared = IntStream.rangeClosed(from + 1, until)
                .mapToLong(slot -> problem.prepared(this, slot))
                .sum();
        long loaded = (until - from + 1L) * Math.min(dockPerWave, storageCapacity);
        return Math.max(0, Math.min(first + prepared, loaded));
    }
}
