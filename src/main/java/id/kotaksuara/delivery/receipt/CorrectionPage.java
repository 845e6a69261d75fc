package id.kotaksuara.delivery.receipt;

import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.MissingByPlace;
import id.kotaksuara.delivery.count.ReceiptLine;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.pages.ShipmentLoad.VillageBoxes;
import id.kotaksuara.delivery.shipment.Shipment;
import java.util.List;

/** What is shown where a count is corrected: the boxes that were loaded, what has been counted so far, and is missing still. */
record CorrectionPage(ShipmentLoad load, List<ReceiptLine> lines, MissingByPlace missing) {
    CorrectionPage {
        lines = List.copyOf(lines);
    }

    /** What was found in a correction that came with a token; nothing where none has come with it. */
    List<Finding> sentWith(String token) {
        return lines.stream()
                .filter(line -> line.sentWith(token))
                .map(ReceiptLine::finding)
                .toList();
    }

    public Shipment shipment() {
        return load.shipment();
    }

    public List<VillageBoxes> villages() {
        return load.villages();
    }
}
