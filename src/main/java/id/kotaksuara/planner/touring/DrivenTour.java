package id.kotaksuara.planner.touring;

import java.util.ArrayList;
import java.util.List;

/**
 * A tour as it is driven, minute by minute.
 *
 * @param place of its vehicle in the problem's list
 * @param visits its stops in order
 * @param back at the store
 * @param roadMinutes without waiting and unloading
 */
public record DrivenTour(Tour tour, int place, List<Visit> visits, int back, int roadMinutes) {

    public DrivenTour {
        visits = List.copyOf(visits);
    }

    /**
     * One stop of it.
     *
     * @param begins unloading; as arrived where nobody takes the boxes any more
     */
    public record Visit(TourStop stop, int arrives, int begins, int ends, boolean open) {}

    /** Reads a tour all whose stops and vehicle are known; a way that does not exist takes no time, another rule tells it. */
    public static DrivenTour of(TourProblem problem, Tour tour) {
        int place = problem.placeOfVehicle(tour.vehicle()).orElseThrow();
        var ways = problem.vehicles().get(place).ways();
        var visits = new ArrayList<Visit>();
        int now = tour.departs();
        int road = 0;
        int at = 0;
        for (String id : tour.stops()) {
            int stop = problem.placeOf(id).orElseThrow();
            int way = Math.max(0, ways.minutes(at, stop + 1));
            visits.add(visit(problem.stops().get(stop), now + way));
            now = visits.get(visits.size() - 1).ends();
            road += way;
            at = stop + 1;
        }
        int home = Math.max(0, ways.minutes(at, 0));
        return new DrivenTour(tour, place, visits, now + home, road + home);
    }

    /** The tours of one vehicle in this order, each as early as it is back and loaded, and not to wait at its first stop. */
    public static List<DrivenTour> inTurn(TourProblem problem, List<Tour> tours) {
        return TourClock.driven(problem, tours);
    }

    private static Visit visit(TourStop stop, int arrives) {
        int begins = stop.beginsAt(arrives);
        int from = begins < 0 ? arrives : begins;
        return new Visit(stop, arrives, from, from + stop.unloadingMinutes(), begins >= 0);
    }

    public int boxes() {
        return visits.stream().mapToInt(visit -> visit.stop().boxes()).sum();
    }

    public List<TourStop> stops() {
        return visits.stream().map(Visit::stop).toList();
    }

    /** The room that its boxes and what travels beside them take, in hundredths of a box. */
    public int roomPercent() {
        return visits.stream().mapToInt(visit -> visit.stop().roomPercent()).sum();
    }

    /** When loading begins. */
    public int taken(TourProblem problem) {
        return tour.departs() - problem.vehicles().get(place).loadingMinutes();
    }
}
