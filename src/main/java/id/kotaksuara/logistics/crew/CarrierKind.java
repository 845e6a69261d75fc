package id.kotaksuara.logistics.crew;

/** What an office knows by name for its departures. */
enum CarrierKind {
    DRIVER,
    PLATE
}
