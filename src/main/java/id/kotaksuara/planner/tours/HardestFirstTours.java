package id.kotaksuara.planner.tours;

import id.kotaksuara.planner.touring.DrivenTour;
import id.kotaksuara.planner.touring.TourChecker;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourProblem;
import id.kotaksuara.planner.touring.TourStop;
import id.kotaksuara.planner.touring.TourVehicle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Builds tours one stop after the other, the hardest first, each where it costs least. Always the same for the same problem,
 * in milliseconds, on any machine; what finds no place is left out.
 */
public final class HardestFirstTours {

    private final TourProblem problem;
    private final List<List<UnitTours>> fleet = new ArrayList<>();

    private HardestFirstTours(TourProblem problem) {
        this.problem = problem;
        problem.vehicles().forEach(vehicle -> fleet.add(new ArrayList<>()));
    }

    public static TourPlan plan(TourProblem problem) {
        return plan(problem, TourPlan.EMPTY);
    }

    /** The same from tours that are already there and valid. */
    static TourPlan plan(TourProblem problem, TourPlan start) {
        if (!TourChecker.troubles(problem).isEmpty()) {
            return TourPlan.EMPTY;
        }
        var draft = new HardestFirstTours(problem);
        draft.begin(start);
        draft.order().filter(stop -> start.tourOf(stop.id()).isEmpty()).forEach(draft::place);
        return draft.plan();
    }

    /** Why a stop that a plan leaves out is not in it. */
    static Optional<UnitTours> bestPlace(TourProblem problem, TourPlan start, TourStop stop) {
        var draft = new HardestFirstTours(problem);
        draft.begin(start);
        return draft.best(stop);
    }

    private void begin(TourPlan start) {
        for (int place = 0; place < fleet.size(); place++) {
            var vehicle = problem.vehicles().get(place);
            int used = start.tours().stream()
                    .filter(tour -> tour.vehicle().equals(vehicle.id()))
                    .mapToInt(tour -> tour.unit() + 1)
                    .max()
                    .orElse(0);
            int begun = Math.min(vehicle.count(), Math.max(used, vehicle.away().size()));
            for (int unit = 0; unit < begun; unit++) {
                fleet.get(place).add(new UnitTours(problem, place, unit, ofUnit(start, vehicle, unit)));
            }
        }
    }

    private List<DrivenTour> ofUnit(TourPlan start, TourVehicle vehicle, int unit) {
        return start.tours().stream()
                .filter(tour -> tour.vehicle().equals(vehicle.id()) && tour.unit() == unit)
                .map(tour -> DrivenTour.of(problem, tour))
                .toList();
    }

    private Stream<TourStop> order() {
        Comparator<TourStop> agreed =
                Comparator.comparing(stop -> problem.pinOf(stop.id()).isEmpty());
        return problem.stops().stream()
                .sorted(agreed.thenComparing(Comparator.comparingInt(TourStop::difficultyClass)
                                .reversed())
                        .thenComparing(Comparator.comparingInt(this::nearest).reversed())
                        .thenComparing(TourStop::id));
    }

    /** Minutes to it by what gets there soonest; what nothing reaches comes last. */
    private int nearest(TourStop stop) {
        int place = problem.placeOf(stop.id()).orElseThrow();
        return problem.vehicles().stream()
                .filter(vehicle -> vehicle.ways().reaches(place))
                .mapToInt(vehicle -> vehicle.ways().minutes(0, place + 1))
                .min()
                .orElse(-1);
    }

    private void place(TourStop stop) {
        best(stop).ifPresent(this::take);
    }

    private void take(UnitTours tours) {
        var units = fleet.get(tours.place());
        while (units.size() <= tours.unit()) {
            units.add(UnitTours.idle(problem, tours.place(), units.size()));
        }
        units.set(tours.unit(), tours);
    }

    /** The first of the cheapest. */
    private Optional<UnitTours> best(TourStop stop) {
        int place = problem.placeOf(stop.id()).orElseThrow();
        return IntStream.range(0, fleet.size())
                .filter(type -> problem.vehicles().get(type).ways().reaches(place))
                .boxed()
                .flatMap(type -> units(type, stop))
                .flatMap(unit -> unit.with(stop).stream().map(after -> new Choice(after, after.cost() - unit.cost())))
                .filter(choice -> hasEscorts(choice.tours()))
                .min(Comparator.comparingLong(Choice::more))
                .map(Choice::tours);
    }

    /** What a stop costs more there. */
    private record Choice(UnitTours tours, long more) {}

    /** Those on tours already or on the road, and one that is not: the others that are not are as good. */
    private Stream<UnitTours> units(int type, TourStop stop) {
        var used = fleet.get(type);
        var agreed = problem.pinOf(stop.id());
        int next = agreed.map(pin -> Math.max(pin.unit(), used.size())).orElse(used.size());
        return next < problem.vehicles().get(type).count()
                ? Stream.concat(used.stream(), Stream.of(UnitTours.idle(problem, type, next)))
                : used.stream();
    }

    private boolean hasEscorts(UnitTours changed) {
        OptionalInt escorts = problem.escorts();
        if (escorts.isEmpty()) {
            return true;
        }
        var all = Stream.concat(
                        changed.tours().stream(),
                        fleet.stream()
                                .flatMap(List::stream)
                                .filter(unit -> unit.place() != changed.place() || unit.unit() != changed.unit())
                                .flatMap(unit -> unit.tours().stream()))
                .toList();
        return all.stream()
                .allMatch(tour -> all.stream()
                                .filter(other -> other.taken(problem) <= tour.taken(problem)
                                        && tour.taken(problem) < other.back())
                                .count()
                        <= escorts.getAsInt());
    }

    private TourPlan plan() {
        return new TourPlan(fleet.stream()
                .flatMap(List::stream)
                .flatMap(unit -> unit.tours().stream())
                .map(DrivenTour::tour)
                .toList());
    }
}
