package id.kotaksuara.road.input;

import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.planner.touring.TourStop;
import id.kotaksuara.planner.touring.TourStop.OpenTime;
import id.kotaksuara.planner.touring.TourVehicle;
import id.kotaksuara.planner.touring.TourVehicle.Ways;
import id.kotaksuara.road.blockage.ClosedWay;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes out of a last leg what closed ways make impossible. While a way is closed to all that get to a stop, nobody unloads
 * there; where it is closed to some, the others go instead.
 *
 * @param modes by which vehicles get to each stop
 */
record ClosedStops(List<ClosedWay> closed, LegDays days, ZoneId zone, Map<String, Set<TransportMode>> modes) {

    ClosedStops {
        modes = Map.copyOf(modes);
    }

    /** A stop that nobody gets to while its way is closed to all. */
    TourStop cut(TourStop stop) {
        var open = stop.open().isEmpty() ? List.of(new OpenTime(0, never())) : stop.open();
        boolean changed = false;
        for (ClosedWay way : closed) {
            if (way.concerns(stop.id()) && toAll(way, stop)) {
                open = without(open, minute(way.since()), until(way));
                changed = true;
            }
        }
        return changed ? stop.at(open, stop.latest()) : stop;
    }

    private boolean toAll(ClosedWay way, TourStop stop) {
        return way.mode() == null || modes.getOrDefault(stop.id(), Set.of()).equals(Set.of(way.mode()));
    }

    private static List<OpenTime> cutOut(OpenTime time, int from, int until) {
        var left = new ArrayList<OpenTime>();
        if (time.from() < Math.min(from, time.until())) {
            left.add(new OpenTime(time.from(), Math.min(from, time.until())));
        }
        if (time.until() > Math.max(until, time.from())) {
            left.add(new OpenTime(Math.max(until, time.from()), time.until()));
        }
        return left;
    }

    private List<OpenTime> without(List<OpenTime> open, int from, int until) {
        var left = open.stream()
                .flatMap(time -> cutOut(time, from, until).stream())
                .toList();
        return left.isEmpty() ? List.of(new OpenTime(never(), never())) : left;
    }

    /** A vehicle that does not get to stops to which its mode is closed and another one is not. */
    TourVehicle cut(TourVehicle vehicle, TransportMode mode, List<TourStop> stops) {
        if (closed.stream().noneMatch(way -> way.mode() == mode)) {
            return vehicle;
        }
        int places = stops.size() + 1;
        var minutes = new int[places][places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                boolean shut = isClosed(from, mode, stops) || isClosed(to, mode, stops);
                minutes[from][to] =
                        shut && from != to ? Ways.NONE : vehicle.ways().minutes(from, to);
            }
        }
        return vehicle.over(new Ways(minutes));
    }

    private boolean isClosed(int place, TransportMode mode, List<TourStop> stops) {
        return place > 0 && closed.stream().anyMatch(way -> way.mode() == mode && shuts(way, stops.get(place - 1)));
    }

    /** During the days of the leg, to some of those that get there. */
    private boolean shuts(ClosedWay way, TourStop stop) {
        return way.concerns(stop.id()) && !toAll(way, stop) && until(way) > 0 && minute(way.since()) < never() / 2;
    }

    private int until(ClosedWay way) {
        return way.until() == null ? never() : minute(way.until());
    }

    private int minute(Instant at) {
        return Math.min(never(), days.minuteAt(LocalDateTime.ofInstant(at, zone)));
    }

    private int never() {
        return days.hours().horizon() * 2;
    }
}
