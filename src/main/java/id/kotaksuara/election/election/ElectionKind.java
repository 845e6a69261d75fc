package id.kotaksuara.election.election;

/** General election (Pemilu) or election of regional heads (Pilkada). */
public enum ElectionKind {
    PEMILU(300),
    PILKADA(600);

    private final int stationLimit;

    ElectionKind(int stationLimit) {
        this.stationLimit = stationLimit;
    }

    /** Most voters at one polling station by default: 300 (PKPU 7/2022), 600 (PKPU 7/2024 art. 10). */
    public int stationLimit() {
        return stationLimit;
    }
}
