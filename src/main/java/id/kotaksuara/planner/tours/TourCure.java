package id.kotaksuara.planner.tours;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.planner.touring.TourChecker;
import id.kotaksuara.planner.touring.TourHours;
import id.kotaksuara.planner.touring.TourPin;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourProblem;
import id.kotaksuara.planner.touring.TourStop;
import id.kotaksuara.planner.touring.TourVehicle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What would help boxes that a plan leaves out: tried by planning again, so that it says how many would be there then.
 *
 * @param subject the kind of vehicle; empty where it is about none
 * @param boxes how many boxes more would be there in time
 */
public record TourCure(Kind kind, String subject, int boxes) {

    /** What is changed, one thing at a time. */
    public enum Kind {
        /** One vehicle more of that kind. */
        VEHICLE,
        /** The first tours leave a day earlier. */
        DAY,
        /** Two hours more in the evening, on each day but for what is due then already. */
        HOURS,
        /** One escort more. */
        ESCORT
    }

    private static final int TWO_HOURS = 120;

    public TourCure {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
    }

    /** The cures that help, the best first. */
    public static List<TourCure> of(TourProblem problem, TourPlan plan) {
        int left = left(problem, plan);
        return left == 0
                ? List.of()
                : tries(problem)
                        .map(each -> new TourCure(each.kind(), each.subject(), left - leftAtBest(each.problem(), plan)))
                        .filter(cure -> cure.boxes() > 0)
                        .sorted((one, other) -> other.boxes() - one.boxes())
                        .toList();
    }

    /** A problem with one thing changed. */
    private record Try(Kind kind, String subject, TourProblem problem) {}

    private static int left(TourProblem problem, TourPlan plan) {
        return TourChecker.check(problem, plan).score().boxesLeft();
    }

    /** Planned from the start, or beside what is planned already where that still holds. */
    private static int leftAtBest(TourProblem problem, TourPlan plan) {
        int anew = left(problem, HardestFirstTours.plan(problem));
        var kept = TourPlan.timed(problem, plan.tours());
        return TourChecker.check(problem, kept).isValid()
                ? Math.min(anew, left(problem, HardestFirstTours.plan(problem, kept)))
                : anew;
    }

    private static Stream<Try> tries(TourProblem problem) {
        var tries = new ArrayList<Try>();
        for (TourVehicle type : problem.vehicles()) {
            tries.add(new Try(Kind.VEHICLE, type.id(), withOneMore(problem, type)));
        }
        if (problem.hours().begun() == 0) {
            tries.add(new Try(Kind.DAY, "", aDayEarlier(problem)));
        }
        tries.add(new Try(Kind.HOURS, "", longerDays(problem)));
        if (problem.escorts().isPresent()) {
            var more = OptionalInt.of(problem.escorts().getAsInt() + 1);
            tries.add(new Try(Kind.ESCORT, "", changed(problem, problem.hours(), problem.stops(), more)));
        }
        return tries.stream();
    }

    private static TourProblem withOneMore(TourProblem problem, TourVehicle type) {
        var more = problem.vehicles().stream()
                .map(each -> each.equals(type) ? each.counting(each.count() + 1) : each)
                .toList();
        return new TourProblem(
                problem.name(), problem.hours(), problem.stops(), more, problem.escorts(), problem.pins());
    }

    private static TourProblem aDayEarlier(TourProblem problem) {
        int day = problem.hours().minutesADay();
        var hours = new TourHours(problem.hours().days() + 1, day);
        var stops = problem.stops().stream()
                .map(stop -> stop.at(openTheDayBefore(stop, day), stop.latest() + day))
                .toList();
        var pins = problem.pins().stream()
                .map(pin -> new TourPin(pin.stop(), pin.vehicle(), pin.unit(), pin.day() + 1))
                .toList();
        return new TourProblem(problem.name(), hours, stops, problem.vehicles(), problem.escorts(), pins);
    }

    /** As on its first day now, and then as on all days. */
    private static List<TourStop.OpenTime> openTheDayBefore(TourStop stop, int day) {
        var first = stop.open().stream().filter(time -> time.until() <= day);
        var later = stop.open().stream().map(time -> new TourStop.OpenTime(time.from() + day, time.until() + day));
        return Stream.concat(first, later).toList();
    }

    private static TourProblem longerDays(TourProblem problem) {
        int before = problem.hours().minutesADay();
        int now = before + TWO_HOURS;
        var stops = problem.stops().stream()
                .map(stop -> stop.at(
                        stop.open().stream()
                                .map(time -> new TourStop.OpenTime(
                                        moved(time.from(), before, now), moved(time.until(), before, now)))
                                .toList(),
                        moved(stop.latest(), before, now)))
                .toList();
        var hours =
                new TourHours(problem.hours().days(), now, moved(problem.hours().begun(), before, now));
        return changed(problem, hours, stops, problem.escorts());
    }

    /** The same minute of the same day, where days are longer. */
    private static int moved(int minute, int before, int now) {
        int day = Math.max(0, (minute - 1) / before);
        return minute + day * (now - before);
    }

    private static TourProblem changed(
            TourProblem problem, TourHours hours, List<TourStop> stops, OptionalInt escorts) {
        return new TourProblem(problem.name(), hours, stops, problem.vehicles(), escorts, problem.pins());
    }
}
