package id.kotaksuara.road.tour;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.planner.stored.StoredTours;
import id.kotaksuara.planner.stored.StoredTours.StoredPin;
import id.kotaksuara.planner.stored.StoredTours.StoredTour;
import id.kotaksuara.planner.touring.Tour;
import id.kotaksuara.planner.touring.TourPin;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourProblem;
import id.kotaksuara.road.aboard.LeftLoads.Left;
import id.kotaksuara.road.input.LegDays;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.input.LegProblem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tours as they are kept: who takes what in which order; the times follow from what is known now.
 *
 * @param first the date of day 0 of its tours and pins; null where nobody has kept one
 * @param from when they were planned, which is when the first may be loaded; null where nobody has said
 * @param before boxes that had left for each stop then, and that they do not carry
 */
record KeptTours(
        @Nullable LocalDate first,
        List<Tour> tours,
        List<TourPin> pins,
        @Nullable LocalDateTime from,
        Map<String, Integer> before) {

    static final KeptTours NONE = new KeptTours(null, List.of(), List.of(), null, Map.of());

    KeptTours {
        tours = List.copyOf(tours);
        pins = List.copyOf(pins);
        before = Map.copyOf(before);
    }

    static KeptTours read(String json) {
        var kept = StoredTours.read(json);
        return new KeptTours(
                kept.first(),
                kept.tours().stream().map(StoredTour::tour).toList(),
                kept.pins().stream().map(StoredPin::pin).toList(),
                kept.from(),
                kept.before());
    }

    String write() {
        return new StoredTours(
                        StoredTours.NOW,
                        first,
                        tours.stream().map(StoredTour::of).toList(),
                        pins.stream().map(StoredPin::of).toList(),
                        from,
                        before)
                .write();
    }

    /** The same tours and pins on the same dates, counted from the first day of these; what lies on none of them is over. */
    KeptTours on(LegDays days) {
        int later = first == null ? 0 : (int) ChronoUnit.DAYS.between(days.first(), first);
        return new KeptTours(
                days.first(),
                tours.stream()
                        .filter(tour -> days.has(tour.day() + later))
                        .map(tour ->
                                new Tour(tour.vehicle(), tour.unit(), tour.day() + later, tour.departs(), tour.stops()))
                        .toList(),
                pins.stream()
                        .filter(pin -> days.has(pin.day() + later))
                        .map(pin -> new TourPin(pin.stop(), pin.vehicle(), pin.unit(), pin.day() + later))
                        .toList(),
                from,
                before);
    }

    /** The same, planned anew when so many boxes have left for each stop. */
    KeptTours plannedAt(LocalDateTime now, Map<String, Left> left) {
        var boxes = left.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, stop -> stop.getValue().boxes()));
        return new KeptTours(first, tours, pins, now, boxes);
    }

    /**
     * What these tours have to carry to a stop: not what had left when they were planned, unless it has come back since.
     *
     * @param left what has left for it now
     */
    LegLoad toGo(LegLoad load, Left left) {
        int had = Math.min(left.boxes(), before.getOrDefault(load.stop().code(), 0));
        return had == 0 ? load : load.load(Math.max(0, load.boxes() - had), !left.byTour());
    }

    /** What was left to do when they were planned. */
    LegProblem ahead(LegProblem leg) {
        return from == null ? leg : leg.from(from);
    }

    /** The plan of today's facts: villages and vehicles that are gone are in none of its tours. */
    TourPlan plan(TourProblem problem) {
        return TourPlan.timed(
                problem,
                tours.stream()
                        .filter(tour -> problem.placeOfVehicle(tour.vehicle()).isPresent())
                        .map(tour -> known(tour, problem))
                        .toList());
    }

    private static Tour known(Tour tour, TourProblem problem) {
        return rest(tour, stop -> problem.placeOf(stop).isPresent());
    }

    private static Tour rest(Tour tour, Predicate<String> stays) {
        var stops = tour.stops().stream().filter(stays).toList();
        return new Tour(tour.vehicle(), tour.unit(), tour.day(), tour.departs(), stops);
    }

    Optional<TourPin> pinOf(String stop) {
        return pins.stream().filter(pin -> pin.stop().equals(stop)).findFirst();
    }

    /** Whether one of its tours goes to a stop. */
    boolean goesTo(String stop) {
        return tours.stream().anyMatch(tour -> tour.stops().contains(stop));
    }

    /** The same without what has left, which nothing takes once more. */
    KeptTours without(Set<String> left) {
        return new KeptTours(
                first,
                tours.stream()
                        .map(tour -> rest(tour, stop -> !left.contains(stop)))
                        .toList(),
                pins.stream().filter(pin -> !left.contains(pin.stop())).toList(),
                from,
                before);
    }

    KeptTours with(TourPlan plan) {
        return new KeptTours(first, plan.tours(), pins, from, before);
    }

    /** The same with a stop pinned, in place of what was agreed about it before. */
    KeptTours pinned(TourPin pin) {
        return new KeptTours(
                first, tours, Stream.concat(others(pin.stop()), Stream.of(pin)).toList(), from, before);
    }

    KeptTours unpinned(String stop) {
        return new KeptTours(first, tours, others(stop).toList(), from, before);
    }

    private Stream<TourPin> others(String stop) {
        return pins.stream().filter(pin -> !pin.stop().equals(stop));
    }
}
