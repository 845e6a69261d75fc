package id.kotaksuara.delivery.beside;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.election.requirement.LooseGoods;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.election.station.StationKey;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what goes with a shipment beside its boxes; pages and papers ask it. */
@Component
class BesideBoxes {

    private final LooseGoods goods;
    private final Shipments shipments;
    private final VehicleTypes vehicles;

    BesideBoxes(LooseGoods goods, Shipments shipments, VehicleTypes vehicles) {
        this.goods = goods;
        this.shipments = shipments;
        this.vehicles = vehicles;
    }

    /** Pieces of each material; nothing where it replaces boxes, or where nobody knows whose boxes it carries. */
    @Transactional(readOnly = true)
    public Map<Material, Long> of(Shipment shown) {
        var waybill = shown.waybill();
        var stations = newlyServed(shown);
        return stations.isEmpty() ? Map.of() : goods.beside(waybill.electionCode(), waybill.districtCode(), stations);
    }

    /** What room that takes on the vehicles, and what they have; nothing where nothing goes along or they are unknown. */
    @Transactional(readOnly = true)
    public @Nullable OnBoard onBoard(Shipment shown) {
        var waybill = shown.waybill();
        var stations = newlyServed(shown);
        return stations.isEmpty()
                ? null
                : OnBoard.of(
                        shown,
                        vehicles.ofRegency(waybill.regencyCode()),
                        goods.room(waybill.electionCode(), waybill.districtCode(), stations));
    }

    /** Stations whose other goods go with this shipment; read anew, because a page holds it without its contents. */
    private Set<StationKey> newlyServed(Shipment shown) {
        var shipment = shipments.findById(Objects.requireNonNull(shown.id())).orElseThrow();
        var stations = served(shipment);
        stations.removeAll(servedBefore(shipment));
        return stations.stream()
                .map(it -> new StationKey(shown.waybill().electionCode(), it.villageCode(), it.number()))
                .collect(toSet());
    }

    /** A station that has part of its boxes on board has its other goods there too. */
    private static Set<Station> served(Shipment shipment) {
        boolean left = shipment.status().left();
        return shipment.contents().stream()
                .filter(content -> shipment.origin().first() && (!left || content.loaded() > 0))
                .map(Content::station)
                .filter(Objects::nonNull)
                .collect(toCollection(HashSet::new));
    }

    /** By the shipments whose rest this one is. */
    private Set<Station> servedBefore(Shipment shipment) {
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
