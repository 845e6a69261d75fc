package id.kotaksuara.planner.touring;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;

/**
 * A kind of vehicle, boat, animal or column of porters at the district's store.
 *
 * @param capacity boxes that one carries
 * @param count how many there are
 * @param loadingMinutes before each tour
 * @param toursADay how many tours one makes in a day at most
 * @param costOfATour minutes on the road that it is worth to do without a tour
 * @param ways how long it takes from place to place
 * @param away until which minute each of the first ones is on the road already; the others are there
 */
public record TourVehicle(
        String id,
        int capacity,
        int count,
        int loadingMinutes,
        int toursADay,
        int costOfATour,
        Ways ways,
        List<Integer> away) {

    public TourVehicle {
        requireNonNull(id, "id");
        requireNonNull(ways, "ways");
        away = List.copyOf(away);
    }

    /** A kind of which all are there. */
    public TourVehicle(
            String id, int capacity, int count, int loadingMinutes, int toursADay, int costOfATour, Ways ways) {
        this(id, capacity, count, loadingMinutes, toursADay, costOfATour, ways, List.of());
    }

    /** The same kind, and so many of it. */
    public TourVehicle counting(int others) {
        return new TourVehicle(id, capacity, others, loadingMinutes, toursADay, costOfATour, ways, away);
    }

    /** The same kind where other ways are open. */
    public TourVehicle over(Ways others) {
        return new TourVehicle(id, capacity, count, loadingMinutes, toursADay, costOfATour, others, away);
    }

    /** The same kind while some are on the road already. */
    public TourVehicle away(List<Integer> until) {
        return new TourVehicle(id, capacity, count, loadingMinutes, toursADay, costOfATour, ways, until);
    }

    /** From which minute one of them is there. */
    public int freeFrom(int unit) {
        return unit >= 0 && unit < away.size() ? away.get(unit) : 0;
    }

    /** Whether the boxes of these stops and what travels beside them fit on it. */
    public boolean holds(List<TourStop> stops) {
        return stops.stream().mapToLong(this::roomOf).sum() <= roomPercent();
    }

    /**
     * The room that a stop takes on it, in hundredths of a box: the whole vehicle where only the boxes fit and not all that
     * travels beside them, because no stop can be split and boxes go first.
     */
    public long roomOf(TourStop stop) {
        boolean boxesAlone = stop.boxes() <= capacity && stop.roomPercent() > roomPercent();
        return boxesAlone ? roomPercent() : stop.roomPercent();
    }

    /** Its room in hundredths of a box. */
    public long roomPercent() {
        return (long) capacity * TourStop.A_BOX;
    }

    boolean hasNonsense() {
        return capacity < 1 || count < 0 || loadingMinutes < 0 || toursADay < 1 || costOfATour < 0;
    }

    /** Minutes from place to place by one kind of vehicle: place 0 is the store, place i the stop before i + 1. */
    public static final class Ways {

        /** No way: it cannot get there. */
        public static final int NONE = -1;

        private final int[][] minutes;

        public Ways(int[][] minutes) {
            this.minutes = new int[minutes.length][];
            for (int from = 0; from < minutes.length; from++) {
                this.minutes[from] = minutes[from].clone();
            }
        }

        public int minutes(int from, int to) {
            return minutes[from][to];
        }

        /** Whether it gets to a stop and back. */
        public boolean reaches(int stop) {
            return minutes[0][stop + 1] != NONE && minutes[stop + 1][0] != NONE;
        }

        int places() {
            return minutes.length;
        }

        /** All its minutes, the same for the same ways. */
        @Override
        public String toString() {
            return Arrays.deepToString(minutes);
        }
    }
}
