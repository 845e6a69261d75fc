package id.kotaksuara.planner.tours;

import id.kotaksuara.planner.touring.Tour;
import id.kotaksuara.planner.touring.TourPin;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tours that a search may fill: so many of each vehicle on each day. What takes more than a day stays as it is, with the
 * days on which its vehicle is away; and there are as many vehicles as escorts at most, so that no search needs more.
 *
 * @param fixed tours that stay as they are
 */
record Slots(List<Slot> slots, List<Tour> fixed) {

    private static final int MOST = 400;

    /** One tour of one vehicle on one day; {@code trip} counts them from 0. */
    record Slot(int vehicle, int unit, int day, int trip) {

        /** From which minute its vehicle is loaded: on that day, and not while it is on the road already. */
        int opens(TourProblem problem) {
            int free = problem.vehicles().get(vehicle).freeFrom(unit);
            return Math.max(problem.hours().opens(day), free);
        }

        boolean follows(Slot other) {
            return vehicle == other.vehicle && unit == other.unit && day == other.day && trip == other.trip + 1;
        }
    }

    Slots {
        slots = List.copyOf(slots);
        fixed = List.copyOf(fixed);
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    static Slots of(TourProblem problem, TourPlan start) {
        var fixed =
                start.tours().stream().filter(tour -> takesDays(problem, tour)).toList();
        int escorts = problem.escorts().orElse(Integer.MAX_VALUE) - fixed.size();
        var slots = new ArrayList<Slot>();
        units(problem).stream()
                .filter(unit -> fixed.stream().noneMatch(tour -> unit.makes(problem, tour)))
                .sorted(Comparator.comparingLong((Unit unit) -> unit.tours(problem, start))
                        .reversed())
                .limit(Math.max(0, escorts))
                .sorted(Comparator.comparingInt(Unit::vehicle).thenComparingInt(Unit::unit))
                .forEach(unit -> add(problem, unit, slots));
        return new Slots(slots.size() > MOST ? slots.subList(0, MOST) : slots, fixed);
    }

    private record Unit(int vehicle, int unit) {

        boolean makes(TourProblem problem, Tour tour) {
            return tour.unit() == unit
                    && tour.vehicle().equals(problem.vehicles().get(vehicle).id());
        }

        long tours(TourProblem problem, TourPlan plan) {
            return plan.tours().stream().filter(tour -> makes(problem, tour)).count();
        }
    }

    private static List<Unit> units(TourProblem problem) {
        return IntStream.range(0, problem.vehicles().size())
                .boxed()
                .flatMap(type ->
                        IntStream.range(0, problem.vehicles().get(type).count()).mapToObj(unit -> new Unit(type, unit)))
                .toList();
    }

    private static boolean takesDays(TourProblem problem, Tour tour) {
        int vehicle = problem.placeOfVehicle(tour.vehicle()).orElseThrow();
        return tour.stops().stream()
                .allMatch(
                        stop -> problem.takesDays(vehicle, problem.placeOf(stop).orElseThrow()));
    }

    private static void add(TourProblem problem, Unit unit, List<Slot> slots) {
        for (int day = 0; day < problem.hours().days(); day++) {
            for (int trip = 0; trip < problem.vehicles().get(unit.vehicle()).toursADay(); trip++) {
                slots.add(new Slot(unit.vehicle(), unit.unit(), day, trip));
            }
        }
    }

    /** Slots whose vehicle gets to a stop and back in a day, by what was agreed. */
    long[] allowed(TourProblem problem, int stop) {
        String id = problem.stops().get(stop).id();
        var pin = problem.pinOf(id);
        boolean isFixed = fixed.stream().anyMatch(tour -> tour.stops().contains(id));
        return IntStream.range(0, slots.size())
                .filter(slot -> {
                    var it = slots.get(slot);
                    return !isFixed
                            && problem.vehicles().get(it.vehicle()).ways().reaches(stop)
                            && !problem.takesDays(it.vehicle(), stop)
                            && pin.filter(agreed -> !isAgreed(problem, it, agreed))
                                    .isEmpty();
                })
                .asLongStream()
                .toArray();
    }

    private static boolean isAgreed(TourProblem problem, Slot slot, TourPin pin) {
        return problem.vehicles().get(slot.vehicle()).id().equals(pin.vehicle())
                && slot.unit() == pin.unit()
                && slot.day() == pin.day();
    }
}
