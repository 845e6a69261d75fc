package id.kotaksuara.road.tour;

import id.kotaksuara.planner.touring.Tour;
import id.kotaksuara.planner.touring.TourBreach;
import id.kotaksuara.planner.touring.TourRule;
import id.kotaksuara.planner.tours.LeftOut;
import id.kotaksuara.planner.tours.TourCure;
import id.kotaksuara.road.input.LegDays;
import id.kotaksuara.road.stop.StopCode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts names and times where the planner has codes and minutes.
 *
 * @param villages names by code
 * @param vehicles names by code
 * @param home whether these are tours home
 */
record TourWords(LegDays days, Map<String, String> villages, Map<String, String> vehicles, boolean home) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M");
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/M HH.mm");

    /** Rules with a minute among their arguments, and where. */
    private static final Map<TourRule, Integer> MINUTE = Map.of(
            TourRule.CLOSED_THEN, 0,
            TourRule.TOO_LATE, 0,
            TourRule.VEHICLE_AWAY, 1,
            TourRule.NO_ESCORT, 2);

    private static final Set<TourRule> WITHOUT_VEHICLE = Set.of(
            TourRule.UNKNOWN_VEHICLE,
            TourRule.VISITED_TWICE,
            TourRule.CLOSED_THEN,
            TourRule.TOO_LATE,
            TourRule.NO_ESCORT);

    TourWords {
        villages = Map.copyOf(villages);
        vehicles = Map.copyOf(vehicles);
    }

    /** The name of a stop; on the way home a number tells which part of a village it is. */
    String village(String code) {
        var stop = StopCode.read(code);
        String name = villages.getOrDefault(stop.village(), stop.village());
        return home && stop.ofStation() ? name + " (" + stop.station() + ")" : stop.name(name);
    }

    private boolean isStop(String subject) {
        return subject.matches(StopCode.PATTERN)
                && villages.containsKey(StopCode.read(subject).village());
    }

    String vehicle(String code) {
        return vehicles.getOrDefault(code, code);
    }

    /** A tour in a few words: the vehicle, which one, and when it leaves. */
    String tour(Tour tour) {
        return vehicle(tour.vehicle()) + " " + (tour.unit() + 1) + ", " + TIME.format(days.leavesAt(tour.departs()));
    }

    /** A vehicle on a day. */
    String place(String vehicle, int unit, int day) {
        return vehicle(vehicle) + " " + (unit + 1) + ", " + DAY.format(days.day(day));
    }

    Told told(TourBreach breach) {
        return new Told(
                breach.rule().name(),
                isStop(breach.subject()) ? breach.subject() : "",
                isStop(breach.subject()) ? village(breach.subject()) : vehicle(breach.subject()),
                said(breach, 0),
                said(breach, 1),
                said(breach, 2));
    }

    private @Nullable Object said(TourBreach breach, int at) {
        if (at >= breach.arguments().size()) {
            return null;
        }
        Object argument = breach.arguments().get(at);
        if (MINUTE.getOrDefault(breach.rule(), -1) == at) {
            return TIME.format(days.at((Integer) argument));
        }
        boolean vehicle = at == 0 && !WITHOUT_VEHICLE.contains(breach.rule());
        return vehicle ? vehicle(String.valueOf(argument)) : argument;
    }

    Told told(LeftOut left) {
        List<Object> arguments = left.arguments();
        return new Told(
                left.why().name(),
                left.stop().id(),
                village(left.stop().id()),
                arguments.isEmpty() ? null : arguments.get(0),
                arguments.size() < 2 ? null : arguments.get(1),
                null);
    }

    Told told(TourCure cure) {
        return new Told(cure.kind().name(), "", "", cure.boxes(), vehicle(cure.subject()), null);
    }
}
