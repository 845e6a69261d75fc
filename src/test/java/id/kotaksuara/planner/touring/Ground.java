package id.kotaksuara.planner.touring;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/** Small districts for tests: stops on a plane, one kind of truck or several. */
public final class Ground {

    public static final TourHours TWO_DAYS = new TourHours(2, 600);

    private Ground() {}

    public static TourStop stop(String id, int boxes, int latest) {
        return new TourStop(id, boxes, 10, 1, List.of(), latest);
    }

    public static TourStop hard(String id, int boxes, int latest) {
        return new TourStop(id, boxes, 10, 4, List.of(), latest);
    }

    /** From the store to stop i it is so many minutes, and between stops as long as over the store. */
    public static TourVehicle.Ways over(int... fromStore) {
        var minutes = new int[fromStore.length + 1][fromStore.length + 1];
        for (int from = 0; from <= fromStore.length; from++) {
            for (int to = 0; to <= fromStore.length; to++) {
                minutes[from][to] = from == to ? 0 : leg(from, fromStore) + leg(to, fromStore);
            }
        }
        return new TourVehicle.Ways(minutes);
    }

    private static int leg(int place, int... fromStore) {
        return place == 0 ? 0 : fromStore[place - 1];
    }

    public static TourVehicle truck(int capacity, int count, TourVehicle.Ways ways) {
        return new TourVehicle("TRUK", capacity, count, 15, 3, 30, ways);
    }

    public static TourProblem problem(List<TourStop> stops, TourVehicle... vehicles) {
        return new TourProblem("test", TWO_DAYS, stops, List.of(vehicles), OptionalInt.empty(), List.of());
    }

    public static TourProblem withEscorts(int escorts, List<TourStop> stops, TourVehicle... vehicles) {
        return new TourProblem("test", TWO_DAYS, stops, List.of(vehicles), OptionalInt.of(escorts), List.of());
    }

    public static TourProblem withPin(TourPin pin, List<TourStop> stops, TourVehicle... vehicles) {
        return new TourProblem("test", TWO_DAYS, stops, List.of(vehicles), OptionalInt.empty(), List.of(pin));
    }

    /** A district by chance: trucks for all stops, boats for every fifth alone, some hard, some with hours. */
    public static TourProblem district(long seed, int stops) {
        var random = new Random(seed);
        var places = new ArrayList<int[]>();
        places.add(new int[] {0, 0});
        var all = new ArrayList<TourStop>();
        for (int i = 0; i < stops; i++) {
            places.add(new int[] {random.nextInt(121) - 60, random.nextInt(121) - 60});
            List<TourStop.OpenTime> open = random.nextInt(3) == 0
                    ? List.of(new TourStop.OpenTime(60, 480), new TourStop.OpenTime(660, 1080))
                    : List.of();
            all.add(new TourStop(
                    "S%02d".formatted(i),
                    2 + random.nextInt(12),
                    10,
                    1 + random.nextInt(4),
                    open,
                    700 + random.nextInt(500)));
        }
        var road = new TourVehicle("TRUK", 40, 4, 20, 3, 30, ways(places, false));
        var river = new TourVehicle("PERAHU", 15, 3, 20, 3, 30, ways(places, true));
        return new TourProblem(
                "district " + seed,
                TWO_DAYS,
                all,
                List.of(road, river),
                random.nextBoolean() ? OptionalInt.of(3) : OptionalInt.empty(),
                List.of());
    }

    private static TourVehicle.Ways ways(List<int[]> places, boolean boat) {
        int size = places.size();
        var minutes = new int[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                minutes[from][to] = isOff(from, boat) || isOff(to, boat)
                        ? TourVehicle.Ways.NONE
                        : minutes(places.get(from), places.get(to), boat);
            }
        }
        return new TourVehicle.Ways(minutes);
    }

    private static boolean isOff(int place, boolean boat) {
        return place > 0 && (place % 5 == 0) != boat;
    }

    private static int minutes(int[] one, int[] other, boolean boat) {
        return (int) Math.ceil(Math.hypot(one[0] - other[0], one[1] - other[1]) * (boat ? 3 : 1.5));
    }
}
