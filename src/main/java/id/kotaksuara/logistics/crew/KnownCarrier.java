package id.kotaksuara.logistics.crew;

/**
 * A driver or a number plate that an office knows.
 *
 * @param detail the driver's telephone, or the code of the kind of vehicle that has the plate; empty where nobody said it
 */
record KnownCarrier(String name, String detail, int version) {}
