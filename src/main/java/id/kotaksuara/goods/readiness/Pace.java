package id.kotaksuara.goods.readiness;

/**
 * How fast crews have worked so far, and how long what is left takes them.
 *
 * @param done pieces that are done
 * @param left pieces that are still to be done
 * @param spans days, or hours, in which something was done
 * @param shifts the same, each counted once for every crew that worked in it
 */
public record Pace(long done, long left, long spans, long shifts) {

    /** There is something to reckon with. */
    public boolean known() {
        return done > 0 && spans > 0 && shifts > 0;
    }

    /** The same pace with another number of pieces ahead. */
    public Pace toward(long pieces) {
        return new Pace(done, pieces, spans, shifts);
    }

    /** How many spans of work are left, the last counted whole, with so many crews more, each as fast as those so far. */
    public long spansLeft(int more) {
        long speed = done * (shifts + more * spans);
        return (left * spans * shifts + speed - 1) / speed;
    }
}
