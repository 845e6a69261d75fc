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

/** Takes out of a last leg what closed ways make impossible. */
record GapsOfWays(List<ClosedWay> closed, LegDays days, ZoneId zone) {

    /** A stop that nobody gets to while its way is closed to all. */
    TourStop cut(TourStop stop) {
        var open = stop.open().isEmpty() ? List.of(new OpenTime(0, never())) : stop.open();
        boolean changed = false;
        for (ClosedWay way : closed) {
            if (way.mode() == null && way.concerns(stop.id())) {
                open = without(open, minute(way.since()), way.until() == null ? never() : minute(way.until()));
                changed = true;
            }
        }
        return changed
                ? new TourStop(
                        stop.id(), stop.boxes(), stop.unloadingMinutes(), stop.difficultyClass(), open, stop.latest())
                : stop;
    }

    private List<OpenTime> without(List<OpenTime> open, int from, int until) {
        var left = new ArrayList<OpenTime>();
        for (OpenTime time : open) {
            if (time.from() < Math.min(from, time.until())) {
                left.add(new OpenTime(time.from(), Math.min(from, time.until())));
            }
            if (time.until() > Math.max(until, time.from())) {
                left.add(new OpenTime(Math.max(until, time.from()), time.until()));
            }
        }
        return left.isEmpty() ? List.of(new OpenTime(never(), never())) : left;
    }

    /** A vehicle that does not get to stops to which its mode is closed. */
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
        return new TourVehicle(
                vehicle.id(),
                vehicle.capacity(),
                vehicle.count(),
                vehicle.loadingMinutes(),
                vehicle.toursADay(),
                vehicle.costOfATour(),
                new Ways(minutes));
    }

    private boolean isClosed(int place, TransportMode mode, List<TourStop> stops) {
        return place > 0
                && closed.stream()
                        .anyMatch(way -> way.mode() == mode
                                && way.concerns(stops.get(place - 1).id()));
    }

    private int minute(Instant at) {
        return Math.min(never(), days.minuteAt(LocalDateTime.ofInstant(at, zone)));
    }

    private int never() {
        return days.hours().horizon() * 2;
    }
}
