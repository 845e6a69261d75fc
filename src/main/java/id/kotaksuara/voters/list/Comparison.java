package id.kotaksuara.voters.list;

/**
 * Two versions of an election's list to be compared in one region.
 *
 * @param after the list as it was after the version with this order, 0 for the list before the first
 * @param upTo and as it was after this later one
 */
record Comparison(String election, String region, long after, long upTo) {

    private static final int VILLAGE_CODE_LENGTH = 13;

    /** How long the codes of the regions are into which it is divided: one level down, villages at the end. */
    int codeLength() {
        return switch (region.length()) {
            case 0 -> 2;
            case 2 -> 5;
            case 5 -> 8;
            default -> VILLAGE_CODE_LENGTH;
        };
    }
}
