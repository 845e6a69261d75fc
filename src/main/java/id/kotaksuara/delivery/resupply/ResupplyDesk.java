package id.kotaksuara.delivery.resupply;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.dispatch.ReplacementDesk;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentOrigin;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.leg.LegStop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what to send for boxes that were lacking at a receipt, and lets the dispatch make it. */
@Service
class ResupplyDesk {

    private final ReplacementDesk replacements;
    private final Shipments shipments;
    private final ResupplySources sources;
    private final ResupplyWays ways;
    private final LastLegs legs;
    private final Districts districts;
    private final Villages villages;
    private final VehiclesOut vehicles;

    ResupplyDesk(
            ReplacementDesk replacements,
            Shipments shipments,
            ResupplySources sources,
            ResupplyWays ways,
            LastLegs legs,
            Districts districts,
            Villages villages,
            VehiclesOut vehicles) {
        this.vehicles = vehicles;
        this.replacements = replacements;
        this.shipments = shipments;
        this.sources = sources;
        this.ways = ways;
        this.legs = legs;
        this.districts = districts;
        this.villages = villages;
    }

    /** For each shipment that lacked boxes and for which something is to be made, or was made and has not left. */
    @Transactional(readOnly = true)
    public List<Resupply> of(OfficeKey office) {
        var out = vehicles.of(office);
        return replacements.lackingIn(office).stream()
                .map(first -> proposal(first, out))
                .toList();
    }

    private Resupply proposal(Shipment first, Map<String, Integer> out) {
        var waybill = first.waybill();
        var lacking = replacements.outstanding(first);
        var stops = legs.of(new LegKey(waybill.electionCode(), waybill.districtCode())).stops().stream()
                .collect(toMap(LegStop::code, identity()));
        int boxes = lacking.stream().mapToInt(Content::boxes).sum();
        var found = sources.of(waybill, lacking, stops);
        return new Resupply(
                first,
                districts.withCode(waybill.districtCode()).name(),
                lacking,
                names(waybill.districtCode()),
                sources.areKept(waybill),
                found,
                ways.vehicles(waybill.districtCode(), boxes, out),
                ways.times(first, lacking, ready(found, boxes), stops).orElse(null),
                waiting(first));
    }

    /** Until the first source that has enough can leave; what must be packed where none is known takes no time. */
    private static int ready(List<ResupplySource> found, int boxes) {
        return found.stream()
                .filter(source -> source.shipped() && source.enough(boxes))
                .mapToInt(ResupplySource::minutes)
                .min()
                .orElse(0);
    }

    private Map<String, String> names(String district) {
        return villages.ofDistrict(district).stream().collect(toMap(Village::code, Village::name));
    }

    private List<Shipment> waiting(Shipment first) {
        return shipments.following(List.of(first.id())).stream()
                .filter(next -> next.origin() == ShipmentOrigin.REPLACEMENT)
                .filter(next -> next.status() == ShipmentStatus.PLANNED)
                .toList();
    }

    /**
     * Makes the shipment that is proposed; nothing where somebody has made it before.
     *
     * @throws RuleBroken where it would come after H-1, or its way is closed until then
     */
    @Transactional
    public Optional<Shipment> make(ShipmentKey key) {
        var proposed = proposal(shipments.withKey(key), Map.of()); // what goes with it is chosen when it leaves
        var times = proposed.times();
        if (times == null) {
            throw new RuleBroken("resupply.closed", key.number());
        }
        if (!proposed.canBeSent()) {
            throw new RuleBroken("resupply.late", key.number());
        }
        return replacements.replace(key, times.travel());
    }
}
