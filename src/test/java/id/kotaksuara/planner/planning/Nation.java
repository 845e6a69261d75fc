package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Simulated: one planning problem for each of the 514 regencies and cities, as large together as the country's 7,277
 * districts and 435,000 polling stations with two boxes each; the same every time.
 */
public final class Nation {

    private static final int REGENCIES = 514;
    private static final int DISTRICTS = 7_277;
    private static final int BOXES_PER_DISTRICT = 2 * 435_000 / DISTRICTS;
    private static final int LARGEST_CUT = 150;

    private final Random random;

    private Nation(long seed) {
        random = new Random(seed);
    }

    public static List<PlanningProblem> problems() {
        return IntStream.range(0, REGENCIES)
                .mapToObj(number -> new Nation(number).regency(number))
                .toList();
    }

    private PlanningProblem regency(int number) {
        int average = DISTRICTS / REGENCIES;
        int districts = Math.max(3, (int) (average * (0.3 + 1.5 * random.nextDouble())));
        var consignments = new ArrayList<Consignment>();
        for (int district = 0; district < districts; district++) {
            consignments.addAll(district(district));
        }
        return new PlanningProblem(
                "regency-" + number,
                Problems.days(3 + random.nextInt(3)),
                2,
                List.of(warehouse(consignments)),
                List.of(
                        new CarrierType("truck", 110, 3 + consignments.size() / 4),
                        new CarrierType("pickup", 40, 2 + random.nextInt(6)),
                        new CarrierType("boat", 30, 2 + random.nextInt(5))),
                IntStream.range(0, districts).mapToObj(this::store).toList(),
                consignments);
    }

    private List<Consignment> district(int number) {
        int boxes = Math.max(10, (int) (BOXES_PER_DISTRICT * (0.2 + 1.6 * random.nextDouble())));
        int parts = (boxes + LARGEST_CUT - 1) / LARGEST_CUT;
        int difficulty = 1 + random.nextInt(8) / 2 % 4;
        var way = way(difficulty);
        var dates = random.nextInt(3) == 0 ? Dates.FREE.preferring(Problems.day(random.nextInt(3))) : Dates.FREE;
        return IntStream.range(0, parts)
                .mapToObj(part -> new Consignment(
                        number + "-" + part, "gudang", "store" + number, boxes / parts, difficulty, way, dates))
                .toList();
    }

    private Way way(int difficulty) {
        if (difficulty == 4 && random.nextBoolean()) {
            var road = new Leg("road", List.of("truck", "pickup"), 0, 1, Set.of());
            var river = new Leg("river", List.of("boat"), 1, 2, Set.of());
            return new Way(1 + random.nextInt(2), 3, List.of(road, river), Set.of());
        }
        int busy = difficulty >= 3 ? 2 : 1;
        var types = difficulty >= 3 ? List.of("pickup", "truck") : List.of("truck", "pickup");
        return new Way(difficulty / 3, busy, List.of(new Leg("road", types, 0, busy, Set.of())), Set.of());
    }

    private Destination store(int number) {
        var room = random.nextInt(4) == 0 ? OptionalInt.of(60 + random.nextInt(200)) : OptionalInt.empty();
        return new Destination("store" + number, "Simulated " + number, room, Problems.day(2));
    }

    private Origin warehouse(List<Consignment> consignments) {
        int boxes = consignments.stream().mapToInt(Consignment::boxes).sum();
        int capacity = Math.max(LARGEST_CUT, boxes / (4 + random.nextInt(4)));
        return new Origin("gudang", capacity, capacity, capacity * 4 / 5, capacity, OptionalInt.of(4 + boxes / 300));
    }
}
