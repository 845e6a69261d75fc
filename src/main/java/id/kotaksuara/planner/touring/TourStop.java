package id.kotaksuara.planner.touring;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A village or station to which boxes go at once.
 *
 * @param roomPercent room on a vehicle that they and what travels beside them take, in hundredths of a box
 * @param unloadingMinutes what it takes to unload there
 * @param difficultyClass 1 easy to 4 hardest
 * @param open when somebody takes the boxes, in order; nothing means always
 * @param latest by when they must be unloaded, the margin its class asks already taken off
 */
public record TourStop(
        String id,
        int boxes,
        int roomPercent,
        int unloadingMinutes,
        int difficultyClass,
        List<OpenTime> open,
        int latest) {

    /** The room of one box alone. */
    static final int A_BOX = 100;

    /** What each minute counts that a stop of a class waits for its boxes: what is hard is sent first. */
    private static final int[] WEIGHT = {0, 0, 0, 1, 2};

    public TourStop {
        requireNonNull(id, "id");
        open = List.copyOf(open);
    }

    /** One to which nothing goes but boxes. */
    public TourStop(String id, int boxes, int unloadingMinutes, int difficultyClass, List<OpenTime> open, int latest) {
        this(id, boxes, boxes * A_BOX, unloadingMinutes, difficultyClass, open, latest);
    }

    /** The same, open and due at other times. */
    public TourStop at(List<OpenTime> others, int due) {
        return new TourStop(id, boxes, roomPercent, unloadingMinutes, difficultyClass, others, due);
    }

    /** The room of so many hundredths in whole boxes, rounded up. */
    public static int wholeBoxes(int roomPercent) {
        return (roomPercent + A_BOX - 1) / A_BOX;
    }

    /** Minutes between which unloading may begin. */
    public record OpenTime(int from, int until) {}

    public int weight() {
        return WEIGHT[Math.max(0, Math.min(difficultyClass, WEIGHT.length - 1))];
    }

    /** When unloading begins for who is there at that minute, or -1 where nobody takes the boxes any more. */
    int beginsAt(int arrival) {
        if (open.isEmpty()) {
            return arrival;
        }
        return open.stream()
                .filter(time -> time.until() >= arrival)
                .mapToInt(time -> Math.max(time.from(), arrival))
                .findFirst()
                .orElse(-1);
    }

    boolean hasNonsense() {
        return boxes < 1
                || roomPercent < 0
                || unloadingMinutes < 0
                || open.stream().anyMatch(time -> time.from() > time.until());
    }
}
