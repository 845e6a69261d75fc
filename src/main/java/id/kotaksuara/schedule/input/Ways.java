package id.kotaksuara.schedule.input;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Way;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Turns the minutes of a route into waves, by the clock of the wave that a consignment leaves with.
 *
 * <p>Vehicles of a leg are away from its beginning until they are back at it; the escort until it is back at the
 * warehouse. Nothing is added for unloading: the office knows its own waves.
 */
record Ways(DepartureCalendar calendar, Map<String, Set<LocalDate>> closed) {

    /** A leg that runs on some weekdays only is looked up beyond the last day, so that it never seems to run daily. */
    private static final int DAYS_BEYOND = 7;

    Way of(Route route) {
        int minutes = route.travelMinutes();
        return new Way(
                times().slotsUntilArrival(minutes),
                times().slotsUntilBack(2 * minutes),
                route.legs().stream().map(this::leg).toList(),
                closedDays(route),
                times().slotsUntilArrivalByWave(minutes),
                times().slotsUntilBackByWave(2 * minutes),
                route.described());
    }

    /** Those of the route, and those on which somebody has said that it is closed. */
    private Set<LocalDate> closedDays(Route route) {
        var days = new TreeSet<>(route.closedDays());
        days.addAll(closed.getOrDefault(route.districtCode(), Set.of()));
        return days;
    }

    private Leg leg(id.kotaksuara.logistics.route.RouteLeg leg) {
        int startMinutes = leg.startMinutes();
        int start = times().slotsUntilStart(startMinutes);
        int backMinutes = startMinutes + 2 * leg.travelMinutes();
        int busy = Math.max(1, times().slotsUntilBack(backMinutes) - start);
        var byWave = times().outByWave(startMinutes, backMinutes);
        return new Leg(leg.mode().name(), leg.vehicleTypeCodes(), start, busy, openDays(leg), byWave);
    }

    private Set<LocalDate> openDays(id.kotaksuara.logistics.route.RouteLeg leg) {
        return leg.runsDaily()
                ? Set.of()
                : IntStream.range(0, calendar.days().size() + DAYS_BEYOND)
                        .mapToObj(calendar.firstDay()::plusDays)
                        .filter(leg::runsOn)
                        .collect(toSet());
    }

    private WaveTimes times() {
        return calendar.waveTimes();
    }
}
