package id.kotaksuara.delivery.road;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.count.Counts;
import id.kotaksuara.delivery.count.ReceiptLine;
import id.kotaksuara.delivery.road.ShipmentFile.LineRow;
import id.kotaksuara.delivery.road.ShipmentFile.Places;
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

/** Puts together what is known about one shipment. */
@Component
@Transactional(readOnly = true)
class ShipmentFiles {

    private final Shipments shipments;
    private final Counts counts;
    private final Incidents incidents;
    private final Warehouses warehouses;
    private final Regions regions;
    private final Villages villages;
    private final OfficeClock clock;

    ShipmentFiles(
            Shipments shipments,
            Counts counts,
            Incidents incidents,
            Warehouses warehouses,
            Regions regions,
            Villages villages,
            OfficeClock clock) {
        this.shipments = shipments;
        this.counts = counts;
        this.incidents = incidents;
        this.warehouses = warehouses;
        this.regions = regions;
        this.villages = villages;
        this.clock = clock;
    }

    public ShipmentFile of(ShipmentKey key) {
        Shipment shipment = shipments.withKey(key);
        shipment.carriers();
        Map<String, String> names = villages.ofDistrict(shipment.waybill().districtCode()).stream()
                .collect(toMap(Village::code, Village::name));
        List<ReceiptLine> lines = counts.lines(shipment.id());
        return new ShipmentFile(
                shipment,
                places(shipment.waybill()),
                byVillage(shipment, names),
                counts.receipt(shipment.id()).orElse(null),
                counts.tally(shipment.id()),
                lines.stream()
                        .map(line -> new LineRow(line, names.get(line.finding().villageCode())))
                        .toList(),
                incidents.findByShipmentIdOrderById(shipment.id()),
                Optional.ofNullable(shipment.followsId())
                        .flatMap(shipments::findById)
                        .orElse(null),
                shipments.following(List.of(shipment.id())));
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
