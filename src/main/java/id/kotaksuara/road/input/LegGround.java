package id.kotaksuara.road.input;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.planner.touring.TourVehicle.Ways;
import id.kotaksuara.road.leg.GroundPoint;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.leg.LegStop;
import id.kotaksuara.road.leg.LegVehicle;
import id.kotaksuara.road.leg.LegWay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How long each vehicle takes from place to place: as somebody measured it; otherwise along a straight line that is
 * lengthened as its mode demands; otherwise over the store, which is never too short.
 */
final class LegGround {

    /** Ways are longer than straight lines: by how many tenths each mode's count. */
    static final Map<TransportMode, Integer> TENTHS = Map.of(
            TransportMode.ROAD, 14,
            TransportMode.RIVER, 16,
            TransportMode.SEA, 12,
            TransportMode.AIR, 11,
            TransportMode.PORTER, 15,
            TransportMode.ANIMAL, 15);

    private static final int MINUTES_AN_HOUR = 60;

    private final LastLeg facts;
    private final List<LegStop> stops;
    private final Map<String, Integer> measured = new HashMap<>();

    /** @param stops those that something goes to, in order */
    LegGround(LastLeg facts, List<LegStop> stops) {
        this.facts = facts;
        this.stops = stops;
        for (LegStop stop : facts.stops()) {
            if (stop.minutes() != null) {
                measured.put(key("", stop.code(), stop.mode()), stop.minutes());
            }
        }
        for (LegWay way : facts.ways()) {
            measured.put(key(way.one() == null ? "" : way.one(), way.other(), way.mode()), way.minutes());
        }
    }

    private static String key(String one, String other, TransportMode mode) {
        return one.compareTo(other) < 0 ? one + ">" + other + mode : other + ">" + one + mode;
    }

    /** Minutes by one kind of vehicle; place 0 is the store. */
    Ways ways(LegVehicle vehicle) {
        int places = stops.size() + 1;
        var minutes = new int[places][places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                minutes[from][to] = from == to ? 0 : minutes(vehicle, from, to);
            }
        }
        return new Ways(minutes);
    }

    private int minutes(LegVehicle vehicle, int from, int to) {
        if (from > 0 && !reaches(vehicle, from) || to > 0 && !reaches(vehicle, to)) {
            return Ways.NONE;
        }
        var known = measured.get(key(code(from), code(to), vehicle.mode()));
        if (known != null) {
            return known;
        }
        var line = straight(vehicle, from, to);
        if (line.isPresent()) {
            return line.getAsInt();
        }
        return from == 0 || to == 0 ? Ways.NONE : minutes(vehicle, 0, from) + minutes(vehicle, 0, to);
    }

    /** How many boxes the largest vehicle carries that gets to a place; nothing where none does. */
    int largest(int place) {
        return facts.vehicles().stream()
                .filter(vehicle -> vehicle.count() > 0 && reaches(vehicle, place))
                .mapToInt(LegVehicle::boxes)
                .max()
                .orElse(0);
    }

    private String code(int place) {
        return place == 0 ? "" : stops.get(place - 1).code();
    }

    /** By its mode, or by another one for which somebody has measured the way from the store. */
    private boolean reaches(LegVehicle vehicle, int place) {
        var stop = stops.get(place - 1);
        boolean known = measured.containsKey(key("", stop.code(), vehicle.mode()));
        return known
                || stop.mode() == vehicle.mode() && straight(vehicle, 0, place).isPresent();
    }

    private OptionalInt straight(LegVehicle vehicle, int from, int to) {
        var one = point(from);
        var other = point(to);
        if (one.isEmpty() || other.isEmpty()) {
            return OptionalInt.empty();
        }
        double km = one.get().kmTo(other.get()) * TENTHS.get(vehicle.mode()) / 10;
        return OptionalInt.of((int) Math.ceil(km * MINUTES_AN_HOUR / vehicle.kmh()));
    }

    private Optional<GroundPoint> point(int place) {
        return place == 0 ? facts.terms().store() : stops.get(place - 1).point();
    }

    /** Whether nobody has said how long it takes to a stop, and it cannot be reckoned either. */
    boolean isUnknown(LegStop stop) {
        boolean line = stop.point().isPresent() && facts.terms().store().isPresent();
        return !line
                && Stream.of(TransportMode.values())
                        .noneMatch(mode -> measured.containsKey(key("", stop.code(), mode)));
    }

    /** Those whose time is reckoned along a straight line. */
    Map<String, Boolean> reckoned() {
        return stops.stream()
                .collect(toMap(
                        LegStop::code,
                        stop -> !measured.containsKey(key("", stop.code(), stop.mode())) && !isUnknown(stop)));
    }
}
