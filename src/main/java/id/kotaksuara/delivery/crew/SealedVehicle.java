package id.kotaksuara.delivery.crew;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Shipment;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of the vehicles of a load to tell whether a seal may close them.
 *
 * @param number of the shipment
 * @param district its name
 * @param seals in capitals
 * @param plates without spaces, in capitals
 * @param sharesWith names of the districts whose loads are planned on the same vehicles
 * @param bare whether one of them begins its way without a plate, as boats do, or nobody has named any
 */
public record SealedVehicle(
        String number, String district, Set<String> seals, Set<String> plates, List<String> sharesWith, boolean bare) {

    /** A load as it is typed. */
    public static SealedVehicle of(
            Shipment shipment, String district, Collection<String> seals, List<Carrier> carriers) {
        return new SealedVehicle(
                shipment.number(),
                district,
                capitals(seals.stream()),
                plates(carriers.stream().map(Carrier::plate)),
                List.of(shipment.sharesWith().split(", ")),
                carriers.isEmpty()
                        || carriers.stream()
                                .anyMatch(one -> one.leg() == 1 && one.plate().isBlank()));
    }

    static Set<String> capitals(Stream<String> seals) {
        return seals.map(seal -> seal.strip().toUpperCase(Locale.ROOT))
                .filter(seal -> !seal.isEmpty())
                .collect(toCollection(LinkedHashSet::new));
    }

    static Set<String> plates(Stream<String> written) {
        return written.map(plate -> plate.replaceAll("\\W", "").toUpperCase(Locale.ROOT))
                .filter(plate -> !plate.isEmpty())
                .collect(toSet());
    }

    /** Whether some of it goes on a vehicle of the other: plates tell; of a boat that bears none the schedule does. */
    boolean sameAs(SealedVehicle other) {
        boolean together = sharesWith.contains(other.district) || other.sharesWith.contains(district);
        return !Collections.disjoint(plates, other.plates) || together && (bare || other.bare);
    }
}
