package id.kotaksuara.delivery.count;

/**
 * What the counts of a checked shipment come to, corrections included.
 *
 * @param replaced boxes that are on their way, or planned, in place of damaged and missing ones
 * @param outstanding damaged and missing boxes that nothing replaces so far, station by station
 */
public record BoxTally(int good, int damaged, int missing, int surplus, int foreign, int replaced, int outstanding) {

    public static final BoxTally NONE = new BoxTally(0, 0, 0, 0, 0, 0, 0);

    /** Boxes that came otherwise than they were sent. */
    public int different() {
        return damaged + missing + surplus + foreign;
    }

    /** Boxes that stand at the PPK. */
    public int present() {
        return good + damaged + surplus + foreign;
    }

    int of(Condition condition) {
        return switch (condition) {
            case GOOD -> good;
            case DAMAGED -> damaged;
            case MISSING -> missing;
            case SURPLUS -> surplus;
            case FOREIGN -> foreign;
        };
    }
}
