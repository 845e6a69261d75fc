package id.kotaksuara.voters.imports;

/** How final a voter list is; only the final one (DPT) decides how many ballots are needed. */
public enum ListStage {
    /** Daftar pemilih sementara: provisional. */
    DPS,
    /** Daftar pemilih sementara hasil perbaikan: improved. */
    DPSHP,
    /** Daftar pemilih tetap: fixed. */
    DPT,
    /** Daftar pemilih tetap hasil perbaikan: fixed, then mended. */
    DPTHP,
    OTHER
}
