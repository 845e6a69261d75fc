package id.kotaksuara.delivery.count;

/**
 * What the counts of a checked shipment come to, corrections included.
 *
 * @param replaced boxes that are on their way, or planned, in place of damaged and missing ones
 */
public record BoxTally(int good, int damaged, int missing, int surplus, int foreign, int replaced) {

    public static final BoxTally NONE = new BoxTally(0, 0, 0, 0, 0, 0);

    /** Boxes that came otherwise than they were sent. */
    public int different() {
        return damaged + missing + surplus + foreign;
    }

    /** Damaged and missing boxes that nothing replaces so far. */
    public int outstanding() {
        return Math.max(0, damaged + missing - replaced);
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
