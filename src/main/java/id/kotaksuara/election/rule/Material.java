package id.kotaksuara.election.rule;

/** What is brought to the polling stations (perlengkapan; PKPU 14/2023, PKPU 12/2024). */
public enum Material {
    /** Kotak suara: 40 × 40 × 60 cm, stands on the floor once it is assembled. */
    BALLOT_BOX,
    /** Kotak hasil and kotak rekapitulasi of the PPK: travel flat. */
    RECAP_BOX,
    BALLOT,
    /** Surat suara pemungutan suara ulang: ballots kept for a re-vote. */
    REVOTE_BALLOT,
    VOTING_BOOTH,
    INK,
    PLASTIC_SEAL,
    PAPER_SEAL,
    PUNCH_TOOL,
    RESULT_FORM,
    ENVELOPE,
    BRAILLE_AID,
    CANDIDATE_LIST,
    VOTER_LIST_COPY,
    NAME_BADGE,
    RUBBER_BAND,
    GLUE,
    PEN,
    MARKER,
    PLASTIC_BAG,
    CORD;

    /** Whether each contest may have its own. */
    public boolean byContest() {
        return ballots() || this == RESULT_FORM || this == BRAILLE_AID || this == CANDIDATE_LIST;
    }

    /** Whether it is sheets that are sorted, folded and paid one by one. */
    public boolean ballots() {
        return this == BALLOT || this == REVOTE_BALLOT;
    }

    /** Whether it stands on the floor once it is assembled. */
    public boolean box() {
        return this == BALLOT_BOX || this == RECAP_BOX;
    }
}
