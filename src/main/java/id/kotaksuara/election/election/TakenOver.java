package id.kotaksuara.election.election;

/** What a new election takes over from an earlier one beside its contests and rules. */
public interface TakenOver {

    /**
     * What there is to take over.
     *
     * @param key of the sentence that tells it, with how much it is
     */
    record Part(String key, long amount) {}

    Part of(Election earlier);

    /** Copies it; what people do to the copies afterwards is their own. */
    void take(Election earlier, Election later);

    /** Removes copies that nobody has touched: they go with an election that is removed. */
    void giveBack(Election later);
}
