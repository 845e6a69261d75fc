package id.kotaksuara.boxes.collo;

/** What a collo holds, by the way it is packed. */
public enum ColloKind {
    /** Bilik suara, folded, in tens. */
    BOOTHS,
    /** Kotak rekapitulasi of the PPK, flat. */
    FLAT,
    /** Whatever else the rules put into no box: stationery, envelopes, copies of the voter list. */
    GOODS
}
