package id.kotaksuara.delivery.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.count.ReceiptCounts;
import id.kotaksuara.delivery.evidence.Contradictions;
import id.kotaksuara.delivery.evidence.Settlements;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.delivery.pages.ShipmentFile.LineRow;
import id.kotaksuara.delivery.pages.ShipmentHead.Places;
import id.kotaksuara.delivery.pages.ShipmentLoad.VillageBoxes;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Waybill;
import id.kotaksuara.logistics.store.DistrictStore;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.ZoneId;
import java.util.Collection;
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
    private final Goals goals;
    private final DistrictStores stores;

    ShipmentFiles(
            Shipments shipments,
            ReceiptCounts counts,
            Incidents incidents,
            Contradictions contradictions,
            Settlements settlements,
            Warehouses warehouses,
            Regions regions,
            Villages villages,
            OfficeClock clock,
            Goals goals,
            DistrictStores stores) {
        this.stores = stores;
        this.goals = goals;
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

    /** Shipments of an office with their vehicles and boxes, by number: many ask no more of the database than one. */
    public List<ShipmentLoad> loads(OfficeKey office, Collection<String> numbers) {
        shipments.withContents(office, numbers);
        List<Shipment> all = shipments.withCarriers(office, numbers);
        RegionName regency = regions.named(office.regency());
        Map<String, String> names = named(regency, RegionLevel.VILLAGE);
        var around = new Surroundings(
                regions.path(office.regency()),
                named(regency, RegionLevel.DISTRICT),
                stores.ofRegency(office.regency()).stream()
                        .collect(toMap(DistrictStore::districtCode, store -> store.facts()
                                .address())),
                warehouses.ofRegency(office.regency()),
                clock.zoneId(office.regency()));
        return all.stream()
                .map(one -> new ShipmentLoad(one, around.of(one.waybill()), byVillage(one, names)))
                .toList();
    }

    private Map<String, String> named(RegionName regency, RegionLevel level) {
        return regions.ofLevel(regency, level.number()).stream().collect(toMap(RegionName::code, RegionName::name));
    }

    /** What the shipments of one office have around them. */
    private record Surroundings(
            List<RegionName> path,
            Map<String, String> districts,
            Map<String, String> stores,
            List<Warehouse> warehouses,
            ZoneId zone) {

        Places of(Waybill waybill) {
            Optional<Warehouse> warehouse = warehouses.stream()
                    .filter(one -> one.code().equals(waybill.warehouseCode()))
                    .findFirst();
            return new Places(
                    districts.getOrDefault(waybill.districtCode(), waybill.districtCode()),
                    path.get(2).name(),
                    path.get(1).name(),
                    warehouse.map(Warehouse::name).orElse(waybill.warehouseCode()),
                    warehouse.map(Warehouse::address).orElse(""),
                    stores.getOrDefault(waybill.districtCode(), ""),
                    zone);
        }
    }

    /** A shipment with everything that is known about it. */
    public ShipmentFile of(ShipmentKey key) {
        ShipmentHead head = head(key);
        Shipment shipment = head.shipment();
        Map<String, String> names = names(shipment);
        return new ShipmentFile(
                shipment,
                head.places(),
                goals.of(shipment),
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
                stores.ofDistrict(waybill.districtCode()).facts().address(),
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
