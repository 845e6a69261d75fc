package id.kotaksuara.planner.planning;

import java.time.LocalDate;

/** What people agreed about one consignment; null where nothing was. Only {@code pinned} is a day of departure. */
public record Dates(LocalDate earliestArrival, LocalDate latestArrival, LocalDate preferredArrival, LocalDate pinned) {

    public static final Dates FREE = new Dates(null, null, null, null);

    public Dates preferring(LocalDate arrival) {
        return new Dates(earliestArrival, latestArrival, arrival, pinned);
    }

    public Dates pinnedOn(LocalDate departure) {
        return new Dates(earliestArrival, latestArrival, preferredArrival, departure);
    }

    Dates onlyPreferring() {
        return FREE.preferring(preferredArrival);
    }

    boolean bind() {
        return earliestArrival != null || latestArrival != null || pinned != null;
    }

    /** How many days an arrival lies beside the one that was wished. */
    long wishDays(PlanningProblem problem, LocalDate arrival) {
        return preferredArrival == null
                ? 0
                : Math.abs((long) problem.indexOf(arrival) - problem.indexOf(preferredArrival));
    }

    boolean forbidEarly(LocalDate arrival) {
        return earliestArrival != null && arrival.isBefore(earliestArrival);
    }

    public boolean forbidLate(LocalDate arrival) {
        return latestArrival != null && arrival.isAfter(latestArrival);
    }
}
