package id.kotaksuara.logistics.crew;

import java.util.List;

/**
 * The drivers and number plates of an office by name.
 *
 * @param drivers with their telephones
 * @param plates with the codes of their vehicles
 */
record KnownCrew(List<KnownCarrier> drivers, List<KnownCarrier> plates) {
    KnownCrew {
        drivers = List.copyOf(drivers);
        plates = List.copyOf(plates);
    }
}
