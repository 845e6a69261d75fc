package id.kotaksuara.goods.sorting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * How fast an office sorts, and when that ends.
 *
 * @param sorted sheets of closed lots
 * @param left sheets that are still to be sorted
 * @param days days on which lots were closed
 * @param teams teams that closed one
 * @param needed the day from which the plan needs them
 */
record SortingPace(long sorted, long left, int days, int teams, LocalDate today, LocalDate needed) {
    SortingPace {
        requireNonNull(today, "today");
        requireNonNull(needed, "needed");
    }

    /** There is something to reckon with. */
    public boolean known() {
        return sorted > 0 && days > 0 && teams > 0;
    }

    /** Sheets a day so far, rounded down. */
    public long perDay() {
        return sorted / days;
    }

    public LocalDate end() {
        return end(0);
    }

    public LocalDate endWithOneMore() {
        return end(1);
    }

    /** With so many teams more, each as fast as those so far. */
    private LocalDate end(int more) {
        long speed = sorted * (teams + more);
        return today.plusDays((left * days * teams + speed - 1) / speed);
    }

    public boolean late() {
        return end().isAfter(needed);
    }
}
