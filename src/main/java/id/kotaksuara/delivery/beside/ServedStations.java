package id.kotaksuara.delivery.beside;

import static java.util.stream.Collectors.toCollection;

import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Station;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says which stations a shipment brings what lies in no box: those of which it carries the first boxes. */
@Component
class ServedStations {

    private final Shipments shipments;

    ServedStations(Shipments shipments) {
        this.shipments = shipments;
    }

    /** None where it replaces boxes, or where nobody knows whose boxes it carries. */
    Set<Station> by(Shipment shipment) {
        var stations = served(shipment);
        stations.removeAll(before(shipment));
        return stations;
    }

    /** A station that has part of its boxes on board has its other goods there too. */
    private static Set<Station> served(Shipment shipment) {
        boolean left = shipment.status().left();
        return shipment.contents().stream()
                .filter(content -> !shipment.cargo().standingIn() && (!left || content.loaded() > 0))
                .map(Content::station)
                .filter(Objects::nonNull)
                .collect(toCollection(HashSet::new));
    }

    /** By the shipments whose rest this one is. */
    private Set<Station> before(Shipment shipment) {
        var before = new HashSet<Station>();
        var earlier = followed(shipment);
        while (earlier.isPresent()) {
            before.addAll(served(earlier.get()));
            earlier = followed(earlier.get());
        }
        return before;
    }

    private Optional<Shipment> followed(Shipment shipment) {
        return Optional.ofNullable(shipment.followsId()).flatMap(shipments::findById);
    }
}
