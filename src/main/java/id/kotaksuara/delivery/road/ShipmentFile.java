package id.kotaksuara.delivery.road;

import id.kotaksuara.delivery.count.Receipt;
import id.kotaksuara.delivery.count.ReceiptLine;
import id.kotaksuara.delivery.count.Tally;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that is known about one shipment, filled by queries for a page or a paper. */
record ShipmentFile(
        Shipment shipment,
        Places places,
        List<VillageBoxes> villages,
        @Nullable Receipt receipt,
        Tally tally,
        List<LineRow> lines,
        List<Incident> incidents,
        @Nullable Shipment first,
        List<Shipment> following) {

    /** The names around a shipment. */
    record Places(
            String district, String regency, String province, String warehouse, String warehouseAddress, ZoneId zone) {}

    /** A line of the count with the name of its village; null where the station is not known. */
    record LineRow(ReceiptLine line, @Nullable String village) {}

    ShipmentFile {
        villages = List.copyOf(villages);
        lines = List.copyOf(lines);
        incidents = List.copyOf(incidents);
        following = List.copyOf(following);
    }

    /** Names of villages by code. */
    public Map<String, String> villageNames() {
        return villages.stream()
                .filter(village -> village.name() != null)
                .collect(Collectors.toMap(VillageBoxes::code, VillageBoxes::name));
    }

    /** What was counted on arrival against the waybill: below nothing where colli were lacking. */
    public int colliDifference() {
        return receipt == null ? 0 : receipt.arrival().colli() - shipment.boxes();
    }

    /** Whether boxes were lost or broken that nothing replaces so far. */
    public boolean needsReplacement() {
        return shipment.status() == ShipmentStatus.CHECKED && tally.outstanding() > 0;
    }
}
