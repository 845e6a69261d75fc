package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Problems as they come: tight, contradictory, with everything that an office may enter. */
public final class RandomProblems {

    private static final List<String> TYPES = List.of("truck", "pickup", "boat");

    private final Random random;
    private final List<LocalDate> days;
    private final int slots;

    private RandomProblems(Random random, int days, int waves) {
        this.random = random;
        this.days = Problems.days(days);
        slots = days * waves;
    }

    /** Up to so many consignments and six slots. */
    public static PlanningProblem problem(Random random, int mostConsignments) {
        int days = 1 + random.nextInt(3);
        int waves = 1 + random.nextInt(2);
        var make = new RandomProblems(random, days, waves);
        int origins = 1 + random.nextInt(2);
        int stores = 1 + random.nextInt(3);
        return new PlanningProblem(
                "random",
                make.days,
                waves,
                IntStream.range(0, origins).mapToObj(make::origin).toList(),
                TYPES.stream().map(make::vehicle).toList(),
                IntStream.range(0, stores).mapToObj(make::store).toList(),
                IntStream.range(0, random.nextInt(mostConsignments + 1))
                        .mapToObj(number -> make.consignment(number, origins, stores))
                        .toList(),
                make.closures(waves));
    }

    /** The same with consignments that may be cut, waves that are over, and vehicles and escorts that are still away. */
    public static PlanningProblem cut(Random random, int mostConsignments, int mostParts) {
        var known = problem(random, mostConsignments);
        var make = new RandomProblems(random, known.days().size(), known.wavesPerDay());
        return known.withVehicles(known.vehicles().stream()
                        .map(type -> new CarrierType(type.id(), type.boxes(), type.count(), make.away()))
                        .toList())
                .withOrigins(known.origins().stream()
                        .map(origin -> origin.withAway(make.away())
                                .escorting(make.seldom() ? 1 + random.nextInt(2) : 0)
                                .preparing(make.work(known.wavesPerDay())))
                        .toList())
                .with(known.consignments().stream()
                        .map(consignment -> make.cut(consignment, mostParts))
                        .toList())
                .from(make.seldom() ? random.nextInt(make.slots) : 0);
    }

    /** Small districts that may share vehicles, of which there are few, as there are of escorts. */
    public static PlanningProblem sharing(Random random, int mostConsignments, int mostParts) {
        int days = 1 + random.nextInt(2);
        int waves = 1 + random.nextInt(2);
        var make = new RandomProblems(random, days, waves);
        int count = 2 + random.nextInt(mostConsignments - 1);
        var escorts = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(2));
        var depot = new Origin("depot0", 200, 200, 20 + random.nextInt(100), 40 + random.nextInt(100), escorts)
                .escorting(make.seldom() ? 1 : 0)
                .withAway(make.away());
        return new PlanningProblem(
                        "sharing",
                        make.days,
                        waves,
                        List.of(depot),
                        TYPES.stream()
                                .map(id -> new CarrierType(
                                        id, 20 + 10 * random.nextInt(3), 1 + random.nextInt(2), make.away()))
                                .toList(),
                        IntStream.range(0, count)
                                .mapToObj(number -> Destination.unmeasured("store" + number, "Store " + number))
                                .toList(),
                        IntStream.range(0, count)
                                .mapToObj(number -> make.small(number, mostParts))
                                .toList(),
                        Closures.NONE)
                .sharing(make.pairs(count));
    }

    /** The same in which vehicles and escorts are out otherwise in each wave of a day. */
    public static PlanningProblem byTheClock(PlanningProblem known, Random random) {
        int waves = known.wavesPerDay();
        return known.with(known.consignments().stream()
                .map(consignment -> consignment.with(byTheClock(consignment.way(), waves, random)))
                .toList());
    }

    private static Way byTheClock(Way way, int waves, Random random) {
        var escorts =
                IntStream.range(0, waves).mapToObj(wave -> random.nextInt(3)).toList();
        return new Way(
                way.travelSlots(),
                way.escortBusySlots(),
                way.legs().stream().map(leg -> byTheClock(leg, waves, random)).toList(),
                way.blockedDays(),
                way.travelByWave(),
                escorts,
                way.known());
    }

    private static Leg byTheClock(Leg leg, int waves, Random random) {
        var out = IntStream.range(0, waves)
                .mapToObj(wave -> new Leg.Out(leg.startSlot() + random.nextInt(2), 1 + random.nextInt(3)))
                .toList();
        return new Leg(leg.mode(), leg.vehicleTypes(), leg.startSlot(), leg.busySlots(), leg.openDays(), out);
    }

    private Companions pairs(int count) {
        var pairs = new HashSet<Companions.Pair>();
        for (int one = 0; one < count; one++) {
            for (int other = 0; other <= one; other++) { // one with itself too, which is none
                if (random.nextInt(4) > 0) {
                    pairs.add(new Companions.Pair("store" + one, "store" + other));
                }
            }
        }
        return new Companions(pairs);
    }

    private Consignment small(int number, int mostParts) {
        var legs = new ArrayList<Leg>();
        legs.add(new Leg("road", seldom() ? types() : List.of("truck"), 0, random.nextInt(3), Set.of()));
        if (seldom()) {
            legs.add(new Leg("river", List.of("boat"), random.nextInt(2), 1, Set.of()));
        }
        var way = new Way(random.nextInt(2), random.nextInt(3), legs, seldom() ? Set.of(day()) : Set.of());
        var dates = new Dates(null, seldomDay(), seldomDay(), seldom() ? seldomDay() : null);
        int store = number > 0 && seldom() ? number - 1 : number; // some stores get two consignments
        var known = new Consignment(
                "c" + number, "depot0", "store" + store, 5 + random.nextInt(25), 1 + random.nextInt(4), way, dates);
        var parts = IntStream.rangeClosed(1, 1 + random.nextInt(mostParts))
                .mapToObj(part -> new Part(
                        known.id() + "." + part, 1 + random.nextInt(20), null, seldom() ? chosen() : List.of()))
                .toList();
        return seldom() ? known : known.cut(new Cutting(parts, 1 + random.nextInt(2)));
    }

    private List<String> chosen() {
        return List.of(TYPES.get(random.nextInt(3)), random.nextBoolean() ? "" : TYPES.get(random.nextInt(3)));
    }

    /** By the clock, where every wave of a day has its own. */
    private List<Integer> work(int waves) {
        return seldom()
                ? IntStream.range(0, waves).mapToObj(wave -> random.nextInt(60)).toList()
                : List.of();
    }

    private List<Away> away() {
        return seldom() ? List.of(new Away(random.nextInt(slots + 1), random.nextInt(3))) : List.of();
    }

    private Consignment cut(Consignment known, int mostParts) {
        if (seldom()) {
            return known;
        }
        var parts = IntStream.rangeClosed(1, 1 + random.nextInt(mostParts))
                .mapToObj(number -> new Part(
                        known.id() + "." + number,
                        1 + random.nextInt(40),
                        seldom() && seldom() ? day() : null,
                        seldom() ? chosen() : List.of()))
                .toList();
        return known.cut(new Cutting(parts, seldom() ? 1 : 1 + random.nextInt(3)));
    }

    /** Six slots, one warehouse, and many consignments that nearly all could go. */
    public static PlanningProblem large(Random random, int consignments) {
        var make = new RandomProblems(random, 3, 2);
        int perWave = 5 * consignments;
        return new PlanningProblem(
                "large",
                make.days,
                2,
                List.of(new Origin("depot0", perWave, perWave, perWave, perWave, OptionalInt.empty())),
                TYPES.stream().map(id -> new CarrierType(id, 20, consignments)).toList(),
                List.of(Destination.unmeasured("store0", "Store")),
                IntStream.range(0, consignments)
                        .mapToObj(number -> make.consignment(number, 1, 1))
                        .toList());
    }

    private Closures closures(int waves) {
        return new Closures(
                seldom() ? Set.of(day()) : Set.of(),
                seldom() ? Set.of(new Wave(day(), 1 + random.nextInt(waves))) : Set.of());
    }

    /** A warehouse that is never full, and more days than any election has. */
    public static PlanningProblem lasting(Random random, int consignments, int days) {
        var make = new RandomProblems(random, days, 1);
        return new PlanningProblem(
                "lasting",
                make.days,
                1,
                List.of(new Origin("depot0", 150, 100, 37, 120, OptionalInt.of(3))),
                TYPES.stream().map(id -> new CarrierType(id, 40, 4)).toList(),
                List.of(make.store(0)),
                IntStream.range(0, consignments)
                        .mapToObj(number -> make.consignment(number, 1, 1))
                        .toList());
    }

    private Origin origin(int number) {
        int capacity = 40 + random.nextInt(80);
        return new Origin(
                        "depot" + number,
                        capacity,
                        random.nextInt(capacity + 1),
                        random.nextInt(capacity + 20),
                        30 + random.nextInt(capacity),
                        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(4)))
                .escorting(seldom() ? 1 + random.nextInt(2) : 0);
    }

    private CarrierType vehicle(String id) {
        return new CarrierType(id, 10 + 10 * random.nextInt(5), random.nextInt(5));
    }

    private Destination store(int number) {
        var room = seldom() ? OptionalInt.of(random.nextInt(80)) : OptionalInt.empty();
        return new Destination("store" + number, "Store " + number, room, seldom() ? null : day());
    }

    private Consignment consignment(int number, int origins, int stores) {
        return new Consignment(
                "c" + number,
                "depot" + random.nextInt(origins),
                "store" + random.nextInt(stores),
                1 + random.nextInt(60),
                1 + random.nextInt(4),
                way(),
                new Dates(
                        seldomDay(), seldomDay(), random.nextBoolean() ? day() : null, seldom() ? seldomDay() : null));
    }

    private Way way() {
        var legs = new ArrayList<Leg>();
        int start = 0;
        for (int leg = random.nextInt(5) / 2; leg >= 0; leg--) {
            int busy = random.nextInt(4);
            legs.add(new Leg("road", types(), start, busy, seldom() ? Set.of(day()) : Set.of()));
            start += random.nextInt(2);
        }
        return new Way(random.nextInt(3), random.nextInt(3), legs, seldom() ? Set.of(day()) : Set.of());
    }

    private List<String> types() {
        int first = random.nextInt(3);
        return random.nextBoolean() ? List.of(TYPES.get(first)) : List.of(TYPES.get(first), TYPES.get((first + 1) % 3));
    }

    private LocalDate day() {
        return days.get(random.nextInt(days.size()));
    }

    private LocalDate seldomDay() {
        return seldom() ? day() : null;
    }

    private boolean seldom() {
        return random.nextInt(5) == 0;
    }

    Placement anywhere(Consignment consignment) {
        var types = consignment.way().legs().stream()
                .map(leg ->
                        leg.vehicleTypes().get(random.nextInt(leg.vehicleTypes().size())))
                .toList();
        return new Placement(consignment.id(), random.nextInt(slots), types);
    }

    static Placement anywhere(PlanningProblem problem, Consignment consignment, Random random) {
        return new RandomProblems(random, problem.days().size(), problem.wavesPerDay()).anywhere(consignment);
    }
}
