package id.kotaksuara.delivery.pages;

import id.kotaksuara.delivery.count.BoxTally;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.Receipt;
import id.kotaksuara.delivery.count.ReceiptLine;
import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.evidence.Contradiction;
import id.kotaksuara.delivery.evidence.Oddities;
import id.kotaksuara.delivery.evidence.Settlement;
import id.kotaksuara.delivery.goal.Goal;
import id.kotaksuara.delivery.pages.ShipmentHead.Places;
import id.kotaksuara.delivery.pages.ShipmentLoad.VillageBoxes;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is known about one shipment, for the two pages that show it whole: the office's and the PPK's. */
public record ShipmentFile(
        Shipment shipment,
        Places places,
        Goal goal,
        List<VillageBoxes> villages,
        @Nullable Receipt receipt,
        BoxTally tally,
        List<LineRow> lines,
        List<Incident> incidents,
        List<Contradiction> contradictions,
        List<Settlement> settlements,
        @Nullable Shipment first,
        List<Shipment> following) {

    /** A line of the count with the name of its village; null where the station is not known. */
    public record LineRow(ReceiptLine line, @Nullable String village) {}

    public ShipmentFile {
        villages = List.copyOf(villages);
        lines = List.copyOf(lines);
        incidents = List.copyOf(incidents);
        contradictions = List.copyOf(contradictions);
        settlements = List.copyOf(settlements);
        following = List.copyOf(following);
    }

    /** A shipment that has left and that nobody has answered about. */
    public static ShipmentFile onTheRoad(ShipmentLoad load) {
        return new ShipmentFile(
                load.shipment(),
                load.places(),
                Goal.PPK,
                load.villages(),
                null,
                BoxTally.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    /** Whether some boxes came otherwise than they were sent. */
    public boolean differing() {
        return lines.stream().anyMatch(row -> row.line().finding().condition() != Condition.GOOD);
    }

    /** Whether two answers differ and nobody has said which of them holds. */
    public boolean disputed() {
        return contradictions.stream().anyMatch(Contradiction::open);
    }

    /** What is odd about it, whether somebody has dealt with it or not. */
    public Oddities odd() {
        boolean kept = receipt != null && receipt.arrival().seals() == SealState.BROKEN;
        boolean reported = contradictions.stream()
                .filter(report -> report.verdict() == null || report.verdict().accepted())
                .anyMatch(report -> report.seals() == SealState.BROKEN);
        return Oddities.of(kept || reported, tally);
    }

    /** What is odd about it and nobody has dealt with. */
    public Oddities open() {
        var last = settlements.isEmpty()
                ? Oddities.NONE
                : settlements.get(settlements.size() - 1).of();
        return odd().since(last);
    }

    /** What was counted on arrival against the waybill: below nothing where colli were lacking. */
    public int colliDifference() {
        return receipt == null ? 0 : receipt.arrival().colli() - goal.expected(shipment);
    }

    /** Names of villages by code. */
    public Map<String, String> villageNames() {
        return new ShipmentLoad(shipment, places, villages).villageNames();
    }

    /** Whether boxes were lost or broken that nothing replaces so far. */
    public boolean needsReplacement() {
        return shipment.status() == ShipmentStatus.CHECKED && tally.outstanding() > 0;
    }
}
