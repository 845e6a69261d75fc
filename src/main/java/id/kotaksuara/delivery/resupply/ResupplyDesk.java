package id.kotaksuara.delivery.resupply;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.dispatch.ReplacementDesk;
import id.kotaksuara.delivery.dispatch.ReplacementDesk.Lacking;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.OncePerRequest;
import id.kotaksuara.region.Villages;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegStop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what to send for boxes that were lacking at a receipt, and lets the dispatch make it. */
@Service
class ResupplyDesk {

    private final ReplacementDesk replacements;
    private final ResupplySources sources;
    private final ResupplyWays ways;
    private final LastLegs legs;
    private final Districts districts;
    private final Villages villages;
    private final VehiclesOut vehicles;

    ResupplyDesk(
            ReplacementDesk replacements,
            ResupplySources sources,
            ResupplyWays ways,
            LastLegs legs,
            Districts districts,
            Villages villages,
            VehiclesOut vehicles) {
        this.vehicles = vehicles;
        this.replacements = replacements;
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

    private Resupply proposal(Lacking it, Map<String, Integer> out) {
        var first = it.first();
        var waybill = first.waybill();
        var lacking = it.boxes();
        var stops = stops(waybill.office()).getOrDefault(waybill.districtCode(), Map.of());
        int boxes = lacking.stream().mapToInt(Content::boxes).sum();
        var found = sources.of(waybill, lacking, stops);
        return new Resupply(
                first,
                names(waybill.office()).getOrDefault(waybill.districtCode(), waybill.districtCode()),
                lacking,
                names(waybill.office()),
                sources.areKept(waybill),
                found,
                ways.vehicles(waybill.districtCode(), boxes, out),
                ways.times(first, lacking, ready(found, boxes), stops).orElse(null),
                it.waiting());
    }

    /** Until the first source that has enough can leave; what must be packed where none is known takes no time. */
    private static int ready(List<ResupplySource> found, int boxes) {
        return found.stream()
                .filter(source -> source.shipped() && source.enough(boxes))
                .mapToInt(ResupplySource::minutes)
                .min()
                .orElse(0);
    }

    /** Of the districts and villages of an office, by code. */
    private Map<String, String> names(OfficeKey office) {
        return OncePerRequest.of("resupply names " + office, () -> {
            var names = new HashMap<String, String>();
            districts.ofRegency(office.regency()).forEach(district -> names.put(district.code(), district.name()));
            villages.ofRegency(office.regency()).forEach(village -> names.put(village.code(), village.name()));
            return names;
        });
    }

    /** By district and code. */
    private Map<String, Map<String, LegStop>> stops(OfficeKey office) {
        return OncePerRequest.of("resupply stops " + office, () -> legs.of(office).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, leg -> leg.getValue().stops().stream()
                        .collect(toMap(LegStop::code, identity())))));
    }

    /**
     * Makes the shipment that is proposed; nothing where somebody has made it before.
     *
     * @throws RuleBroken where it would come after H-1, or its way is closed until then
     */
    @Transactional
    public Optional<Shipment> make(ShipmentKey key) {
        var proposed = proposal(replacements.lacking(key), Map.of()); // what goes with it is chosen when it leaves
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
