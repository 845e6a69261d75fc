package id.kotaksuara.planner.tours;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.planner.touring.Tour;
import id.kotaksuara.planner.touring.TourChecker;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourProblem;
import id.kotaksuara.planner.touring.TourRule;
import id.kotaksuara.planner.touring.TourStop;
import id.kotaksuara.planner.touring.TourVehicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A stop that no tour takes, and why, told by what the checker's rules say when it is tried.
 *
 * @param arguments those that its {@link Why} names
 */
public record LeftOut(TourStop stop, Why why, List<Object> arguments) {

    /** Beside each the arguments of its sentence. */
    public enum Why {
        /** No vehicle gets there. */
        NOT_REACHED,
        /** What goes there takes the room of {0} boxes, and its boxes alone more than the {1} of the largest vehicle there. */
        TOO_LARGE,
        /** Alone, before all others, it would be unloaded {0} minutes later than it must be. */
        TOO_FAR,
        /** Whoever gets there in time finds nobody who takes the boxes, or is not back the same day. */
        NOT_OPEN,
        /** With {0} escorts more there would be a tour. */
        NO_ESCORT,
        /** Beside the tours of the plan no vehicle that gets there has room and time for it. */
        NO_VEHICLE,
        /** There is room for it: plan again. */
        FORGOTTEN
    }

    public LeftOut {
        requireNonNull(stop, "stop");
        requireNonNull(why, "why");
        arguments = List.copyOf(arguments);
    }

    /** All that a valid plan leaves out, in the order of the problem. */
    public static List<LeftOut> of(TourProblem problem, TourPlan plan) {
        return problem.stops().stream()
                .filter(stop -> plan.tourOf(stop.id()).isEmpty())
                .map(stop -> of(problem, plan, stop))
                .toList();
    }

    private static LeftOut of(TourProblem problem, TourPlan plan, TourStop stop) {
        int place = problem.placeOf(stop.id()).orElseThrow();
        var reaching = problem.vehicles().stream()
                .filter(vehicle -> vehicle.count() > 0 && vehicle.ways().reaches(place))
                .toList();
        int largest = reaching.stream().mapToInt(TourVehicle::capacity).max().orElse(0);
        if (reaching.isEmpty()) {
            return new LeftOut(stop, Why.NOT_REACHED, List.of());
        }
        if (reaching.stream().noneMatch(vehicle -> vehicle.holds(List.of(stop)))) {
            return new LeftOut(stop, Why.TOO_LARGE, List.of(TourStop.wholeBoxes(stop.roomPercent()), largest));
        }
        return whyNoTour(problem, plan, stop);
    }

    private static LeftOut whyNoTour(TourProblem problem, TourPlan plan, TourStop stop) {
        var freed = without(problem, true);
        if (HardestFirstTours.bestPlace(freed, TourPlan.EMPTY, stop).isEmpty()) {
            return alone(freed, stop);
        }
        if (HardestFirstTours.bestPlace(problem, plan, stop).isPresent()) {
            return new LeftOut(stop, Why.FORGOTTEN, List.of());
        }
        boolean escort =
                HardestFirstTours.bestPlace(without(problem, false), plan, stop).isPresent();
        return new LeftOut(stop, escort ? Why.NO_ESCORT : Why.NO_VEHICLE, escort ? List.of(1) : List.of());
    }

    private static TourProblem without(TourProblem problem, boolean pins) {
        return new TourProblem(
                problem.name(),
                problem.hours(),
                problem.stops(),
                problem.vehicles(),
                OptionalInt.empty(),
                pins ? List.of() : problem.pins());
    }

    /** The one that is late by least tells by how much. */
    private static LeftOut alone(TourProblem problem, TourStop stop) {
        if (!stop.open().isEmpty() && stop.open().stream().allMatch(time -> time.from() > stop.latest())) {
            return new LeftOut(stop, Why.NOT_OPEN, List.of()); // whoever waits until it opens is not far, but late
        }
        var late = new ArrayList<Integer>();
        for (TourVehicle vehicle : problem.vehicles()) {
            IntStream.range(0, problem.hours().days())
                    .mapToObj(day -> late(problem, new Tour(vehicle.id(), 0, day, 0, List.of(stop.id()))))
                    .flatMap(Optional::stream)
                    .forEach(late::add);
        }
        return late.stream()
                .min(Integer::compare)
                .map(minutes -> new LeftOut(stop, Why.TOO_FAR, List.of(minutes)))
                .orElseGet(() -> new LeftOut(stop, Why.NOT_OPEN, List.of()));
    }

    /** By how much it is late where that is all that is wrong. */
    private static Optional<Integer> late(TourProblem problem, Tour tour) {
        var plan = TourPlan.timed(problem, List.of(tour));
        var breaches = TourChecker.check(problem, plan).breaches();
        boolean late = !breaches.isEmpty()
                && breaches.stream()
                        .allMatch(breach ->
                                breach.rule() == TourRule.TOO_LATE || breach.rule() == TourRule.BACK_AFTER_CLOSING);
        return late
                ? breaches.stream()
                        .filter(breach -> breach.rule() == TourRule.TOO_LATE)
                        .map(breach -> (Integer) breach.arguments().get(1))
                        .findFirst()
                : Optional.empty();
    }
}
