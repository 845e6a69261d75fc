package id.kotaksuara.delivery.road;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.count.ReceiptCounts;
import id.kotaksuara.delivery.evidence.Contradictions;
import id.kotaksuara.delivery.evidence.Settlements;
import id.kotaksuara.delivery.road.ShipmentFile.LineRow;
import id.kotaksuara.delivery.road.ShipmentHead.Places;
import id.kotaksuara.delivery.road.ShipmentLoad.VillageBoxes;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Waybill;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a page shows of one shipment, and no more than that. */
@Component
@Transactional(readOnly = true)
public class ShipmentFiles {

    private final Shipments shipments;
    private final ReceiptCounts counts;
    private final Incidents incidents;
    private final Contradictions contradictions;
    private final Settlements settlements;
    private final Warehouses warehouses;
    private final Regions regions;
    private final Villages villages;
    private final OfficeClock clock;

    ShipmentFiles(
            Shipments shipments,
            ReceiptCounts counts,
            Incidents incidents,
            Contradictions contradictions,
            Settlements settlements,
            Warehouses warehouses,
            Regions regions,
            Villages villages,
            OfficeClock clock) {
        this.shipments = shipments;
        this.counts = counts;
        this.incidents = incidents;
        this.contradictions = contradictions;
        this.settlements = settlements;
        this.warehouses = warehouses;
        this.regions = regions;
        this.villages = villages;
        this.clock = clock;
    }

    /** A shipment with its vehicles. */
    public ShipmentHead head(ShipmentKey key) {
        Shipment shipment = shipments.withKey(key);
        shipment.carriers();
        return new ShipmentHead(shipment, places(shipment.waybill()));
    }

    /** A shipment with its vehicles and boxes. */
    public ShipmentLoad load(ShipmentKey key) {
        ShipmentHead head = head(key);
        return new ShipmentLoad(head.shipment(), head.places(), byVillage(head.shipment(), names(head.shipment())));
    }

    /** A shipment with everything that is known about it. */
    public ShipmentFile of(ShipmentKey key) {
        ShipmentHead head = head(key);
        Shipment shipment = head.shipment();
        Map<String, String> names = names(shipment);
        return new ShipmentFile(
                shipment,
                head.places(),
                byVillage(shipment, names),
                counts.receipt(shipment.id()).orElse(null),
                counts.tally(shipment.id()),
                counts.lines(shipment.id()).stream()
                        .map(line -> new LineRow(line, names.get(line.finding().villageCode())))
                        .toList(),
                incidents.findByShipmentIdOrderById(shipment.id()),
                contradictions.findByShipmentIdOrderById(shipment.id()),
                settlements.of(shipment.id()),
                Optional.ofNullable(shipment.followsId())
                        .flatMap(shipments::findById)
                        .orElse(null),
                shipments.following(List.of(shipment.id())));
    }

    private Map<String, String> names(Shipment shipment) {
        return villages.ofDistrict(shipment.waybill().districtCode()).stream()
                .collect(toMap(Village::code, Village::name));
    }

    private Places places(Waybill waybill) {
        List<RegionName> path = regions.path(waybill.districtCode());
        Optional<Warehouse> warehouse =
                warehouses.findByRegencyCodeAndCode(waybill.regencyCode(), waybill.warehouseCode());
        return new Places(
                path.get(3).name(),
                path.get(2).name(),
                path.get(1).name(),
                warehouse.map(Warehouse::name).orElse(waybill.warehouseCode()),
                warehouse.map(Warehouse::address).orElse(""),
                clock.zoneId(waybill.districtCode()));
    }

    private static List<VillageBoxes> byVillage(Shipment shipment, Map<String, String> names) {
        return shipment.contents().stream()
                .collect(groupingBy(ShipmentFiles::villageOrNone, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(village -> new VillageBoxes(village.getKey(), names.get(village.getKey()), village.getValue()))
                .toList();
    }

    private static String villageOrNone(Content content) {
        return content.villageCode() == null ? "" : content.villageCode();
    }
}
