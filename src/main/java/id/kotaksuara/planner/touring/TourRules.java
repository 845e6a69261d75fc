package id.kotaksuara.planner.touring;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules about one tour or one stop, one function each; the name is the rule. */
final class TourRules {

    static final List<Function<TourReading, Stream<TourBreach>>> ALL = List.of(
            TourRules::everyStopIsKnown,
            TourRules::everyVehicleIsThere,
            TourRules::noStopIsVisitedTwice,
            TourRules::vehiclesGetWhereTheyGo,
            TourRules::noVehicleIsOverloaded,
            TourRules::vehiclesLeaveWithinTheHours,
            TourRules::vehiclesAreBackTheSameDay,
            TourRules::somebodyTakesTheBoxes,
            TourRules::noStopIsLate,
            TourRules::whatWasAgreedIsKept);

    private TourRules() {}

    static Stream<TourBreach> everyStopIsKnown(TourReading reading) {
        return reading.plan().tours().stream()
                .flatMap(tour -> tour.stops().stream())
                .filter(stop -> reading.problem().placeOf(stop).isEmpty())
                .map(stop -> TourBreach.of(TourRule.UNKNOWN_STOP, stop));
    }

    static Stream<TourBreach> everyVehicleIsThere(TourReading reading) {
        var problem = reading.problem();
        return reading.plan().tours().stream()
                .filter(tour -> tour.unit() < 0 || tour.unit() >= count(problem, tour))
                .map(tour ->
                        TourBreach.of(TourRule.UNKNOWN_VEHICLE, tour.vehicle(), count(problem, tour), tour.unit() + 1));
    }

    private static int count(TourProblem problem, Tour tour) {
        return problem.placeOfVehicle(tour.vehicle())
                .map(place -> problem.vehicles().get(place).count())
                .orElse(0);
    }

    static Stream<TourBreach> noStopIsVisitedTwice(TourReading reading) {
        Map<String, Long> visits = reading.plan().tours().stream()
                .flatMap(tour -> tour.stops().stream())
                .collect(groupingBy(identity(), TreeMap::new, counting()));
        return visits.entrySet().stream()
                .filter(stop -> stop.getValue() > 1)
                .map(stop -> TourBreach.of(TourRule.VISITED_TWICE, stop.getKey(), stop.getValue()));
    }

    static Stream<TourBreach> vehiclesGetWhereTheyGo(TourReading reading) {
        return reading.driven().stream().flatMap(tour -> {
            var ways = reading.vehicleOf(tour).ways();
            return tour.tour().stops().stream()
                    .filter(stop ->
                            !ways.reaches(reading.problem().placeOf(stop).orElseThrow()))
                    .map(stop -> TourBreach.of(
                            TourRule.NOT_REACHED, stop, tour.tour().vehicle()));
        });
    }

    static Stream<TourBreach> noVehicleIsOverloaded(TourReading reading) {
        return reading.driven().stream()
                .filter(tour -> !reading.vehicleOf(tour).holds(tour.stops()))
                .map(tour -> about(
                        tour,
                        TourRule.OVERLOADED,
                        reading.vehicleOf(tour).capacity(),
                        TourStop.wholeBoxes(tour.roomPercent())));
    }

    static Stream<TourBreach> vehiclesLeaveWithinTheHours(TourReading reading) {
        var hours = reading.problem().hours();
        return reading.driven().stream()
                .filter(tour -> {
                    int day = tour.tour().day();
                    return day < 0
                            || day >= hours.days()
                            || tour.taken(reading.problem()) < hours.opens(day)
                            || tour.tour().departs() > hours.closes(day);
                })
                .map(tour -> about(tour, TourRule.OUTSIDE_HOURS, tour.tour().day() + 1));
    }

    /** Only who goes nowhere but to stops for which a day is too short may be away overnight. */
    static Stream<TourBreach> vehiclesAreBackTheSameDay(TourReading reading) {
        return reading.driven().stream()
                .filter(tour -> tour.back() > mustBeBack(reading.problem(), tour))
                .map(tour ->
                        about(tour, TourRule.BACK_AFTER_CLOSING, tour.back() - mustBeBack(reading.problem(), tour)));
    }

    private static int mustBeBack(TourProblem problem, DrivenTour tour) {
        boolean days = tour.tour().stops().stream()
                .allMatch(stop ->
                        problem.takesDays(tour.place(), problem.placeOf(stop).orElseThrow()));
        return days
                ? problem.hours().horizon() * 2
                : problem.hours().closes(tour.tour().day());
    }

    static Stream<TourBreach> somebodyTakesTheBoxes(TourReading reading) {
        return reading.driven().stream()
                .flatMap(tour -> tour.visits().stream())
                .filter(visit -> !visit.open())
                .map(visit -> TourBreach.of(TourRule.CLOSED_THEN, visit.stop().id(), visit.arrives()));
    }

    static Stream<TourBreach> noStopIsLate(TourReading reading) {
        return reading.driven().stream()
                .flatMap(tour -> tour.visits().stream())
                .filter(visit -> visit.ends() > visit.stop().latest())
                .map(visit -> TourBreach.of(
                        TourRule.TOO_LATE,
                        visit.stop().id(),
                        visit.ends(),
                        visit.ends() - visit.stop().latest()));
    }

    static Stream<TourBreach> whatWasAgreedIsKept(TourReading reading) {
        return reading.problem().pins().stream()
                .filter(pin -> reading.plan()
                        .tourOf(pin.stop())
                        .filter(tour -> !pin.isKeptBy(tour))
                        .isPresent())
                .map(pin -> TourBreach.of(
                        TourRule.NOT_AS_PINNED, pin.stop(), pin.vehicle(), pin.unit() + 1, pin.day() + 1));
    }

    private static TourBreach about(DrivenTour tour, TourRule rule, Object... arguments) {
        var all = Stream.concat(Stream.of(tour.tour().vehicle()), Stream.of(arguments));
        return new TourBreach(rule, tour.tour().stops().get(0), all.toList());
    }
}
