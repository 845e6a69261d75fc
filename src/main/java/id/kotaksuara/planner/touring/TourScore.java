package id.kotaksuara.planner.touring;

/**
 * How good a plan is: first as few boxes as can be left out, then what it costs: minutes on the road, tours, and each minute
 * that what is hard waits for its boxes.
 */
public record TourScore(int boxesLeft, int stopsLeft, long cost, int tours, int roadMinutes) {

    static TourScore of(TourReading reading) {
        var problem = reading.problem();
        var left = problem.stops().stream()
                .filter(stop -> reading.plan().tourOf(stop.id()).isEmpty())
                .toList();
        int road = reading.driven().stream().mapToInt(DrivenTour::roadMinutes).sum();
        long cost = road;
        for (DrivenTour tour : reading.driven()) {
            cost += reading.vehicleOf(tour).costOfATour();
            for (DrivenTour.Visit visit : tour.visits()) {
                cost += (long) visit.stop().weight() * visit.begins();
            }
        }
        return new TourScore(
                left.stream().mapToInt(TourStop::boxes).sum(),
                left.size(),
                cost,
                reading.driven().size(),
                road);
    }

    public boolean betterThan(TourScore other) {
        if (boxesLeft != other.boxesLeft) {
            return boxesLeft < other.boxesLeft;
        }
        return stopsLeft != other.stopsLeft ? stopsLeft < other.stopsLeft : cost < other.cost;
    }
}
