package id.kotaksuara.goods.sorting;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.goods.readiness.Pace;
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
        return pace().known();
    }

    private Pace pace() {
        return new Pace(sorted, left, days, (long) days * teams);
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
        return today.plusDays(pace().spansLeft(more));
    }

    public boolean late() {
        return end().isAfter(needed);
    }
}
