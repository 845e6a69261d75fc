package id.kotaksuara.region;

/** The levels on which the country is divided, from the nation down; each has official codes of a length of its own. */
public enum RegionLevel {
    NATION(0),
    PROVINCE(2),
    REGENCY(5),
    DISTRICT(8),
    VILLAGE(13);

    private final int codeLength;

    RegionLevel(int codeLength) {
        this.codeLength = codeLength;
    }

    /** The level by its number, 0 the nation to 4 a village, as the table {@code region} keeps it. */
    public static RegionLevel numbered(int number) {
        return values()[number];
    }

    public int number() {
        return ordinal();
    }

    /** How many characters the codes of this level have, dots included. */
    public int codeLength() {
        return codeLength;
    }

    public boolean isAbove(RegionLevel other) {
        return compareTo(other) < 0;
    }

    /** The level into which regions of this one are divided. */
    public RegionLevel below() {
        if (this == VILLAGE) {
            throw new IllegalStateException("a village is divided into stations, not into regions");
        }
        return values()[ordinal() + 1];
    }
}
