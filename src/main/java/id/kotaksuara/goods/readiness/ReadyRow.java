package id.kotaksuara.goods.readiness;

import static java.util.Comparator.naturalOrder;

import id.kotaksuara.goods.ledger.NeededGoods;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ready one kind of goods is.
 *
 * @param in pieces that have come in, good or damaged
 * @param good pieces in stock or sent already
 * @param ready those of them that can go into the boxes; ballots once they are sorted and folded
 * @param coming what is on its way
 */
record ReadyRow(NeededGoods goods, long in, long good, long ready, Coming coming) {

    /**
     * What is on its way.
     *
     * @param ordered pieces ordered in all
     * @param claimed pieces claimed and not replaced yet
     * @param arrivals those of both of which somebody has said when they come
     * @param span when they come in time
     */
    record Coming(long ordered, long claimed, List<ExpectedGoods> arrivals, Span span) {
        Coming {
            arrivals = List.copyOf(arrivals);
        }

        long inTime() {
            return arrivals.stream()
                    .filter(arrival -> span.holds(arrival.day()))
                    .mapToLong(ExpectedGoods::pieces)
                    .sum();
        }
    }

    public long lacking() {
        return Math.max(0, goods.needed() - good);
    }

    public boolean complete() {
        return lacking() == 0;
    }

    /** Some of what is lacking will come too late, or nobody knows when. */
    public boolean late() {
        return coming.inTime() < lacking();
    }

    /** The next day on which some come; where they come late, the last of the days that are too late, or none. */
    public @Nullable LocalDate expected() {
        var days = coming.arrivals().stream().map(ExpectedGoods::day);
        return (late() ? days.filter(day -> !coming.span().holds(day)).max(naturalOrder()) : days.min(naturalOrder()))
                .orElse(null);
    }
}
