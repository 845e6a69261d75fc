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

    /** For the committee of a district, which reads the telephones of its own deliveries and of no others. */
    KnownCrew withoutTelephones() {
        return new KnownCrew(
                drivers.stream()
                        .map(one -> new KnownCarrier(one.name(), "", one.version()))
                        .toList(),
                plates);
    }
}
