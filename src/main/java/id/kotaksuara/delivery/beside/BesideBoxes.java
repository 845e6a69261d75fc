package id.kotaksuara.delivery.beside;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.boxes.collo.ColloRow;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.election.requirement.LooseGoods;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.election.station.StationKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what goes with a shipment beside its boxes, by its colli or by the rules; pages and papers ask it. */
@Component
class BesideBoxes {

    private final LooseGoods goods;
    private final Shipments shipments;
    private final ServedStations served;
    private final CarriedColli carried;

    BesideBoxes(LooseGoods goods, Shipments shipments, ServedStations served, CarriedColli carried) {
        this.goods = goods;
        this.shipments = shipments;
        this.served = served;
        this.carried = carried;
    }

    /** Pieces of each material; read anew, because a page holds a shipment without its contents. */
    @Transactional(readOnly = true)
    public Map<Material, Long> of(Shipment shown) {
        var shipment = whole(shown);
        return carried.known(shipment) ? inside(carried.of(shipment)) : byRules(shipment);
    }

    /** The colli that go with it, one by one; none where the office has none. */
    @Transactional(readOnly = true)
    public List<ColloRow> colli(Shipment shown) {
        var shipment = whole(shown);
        return carried.known(shipment) ? carried.of(shipment) : List.of();
    }

    /** Those that stay behind when it leaves now. */
    @Transactional(readOnly = true)
    public List<ColloRow> staying(Shipment shown) {
        return carried.staying(whole(shown));
    }

    private Shipment whole(Shipment shown) {
        return shipments.findById(Objects.requireNonNull(shown.id())).orElseThrow();
    }

    private static Map<Material, Long> inside(List<ColloRow> colli) {
        var pieces = new TreeMap<Material, Long>();
        colli.forEach(collo -> collo.goods().forEach((material, some) -> pieces.merge(material, some, Long::sum)));
        return pieces;
    }

    private Map<Material, Long> byRules(Shipment shipment) {
        var waybill = shipment.waybill();
        var stations = served.by(shipment);
        return stations.isEmpty()
                ? Map.of()
                : goods.beside(
                        waybill.electionCode(),
                        waybill.districtCode(),
                        stations.stream()
                                .map(it -> new StationKey(waybill.electionCode(), it.villageCode(), it.number()))
                                .collect(toSet()));
    }
}
