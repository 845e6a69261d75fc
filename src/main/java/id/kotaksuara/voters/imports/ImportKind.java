package id.kotaksuara.voters.imports;

/** What an import brings. */
public enum ImportKind {
    /** One row per polling station. */
    STATIONS,
    /** One row per village or district: checks sums and changes nothing. */
    RECAP,
    /** No file: an earlier version of the list, put back. */
    RESTORE
}
