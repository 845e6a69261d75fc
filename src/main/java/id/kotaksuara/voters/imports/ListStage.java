package id.kotaksuara.voters.imports;

/** How final a voter list is (DOMAIN §6.2); only the DPT drives the number of ballots. */
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
