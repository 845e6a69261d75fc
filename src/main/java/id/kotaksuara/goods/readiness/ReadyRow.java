package id.kotaksuara.goods.readiness;

import id.kotaksuara.goods.ledger.NeededGoods;
import java.time.LocalDate;
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
     * @param expected the next day on which some are expected
     */
    record Coming(long ordered, long claimed, @Nullable LocalDate expected) {}

    public long lacking() {
        return Math.max(0, goods.needed() - good);
    }

    public boolean complete() {
        return lacking() == 0;
    }

    /** Some will come too late for this day, or nobody knows when. */
    public boolean late(LocalDate needed) {
        return !complete() && (coming.expected() == null || coming.expected().isAfter(needed));
    }
}
