package id.kotaksuara.delivery.receipt;

import id.kotaksuara.delivery.count.ReceiptCounts;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.pages.ShipmentHead;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what each page of a receipt shows. */
@Component
@Transactional(readOnly = true)
class ReceiptPages {

    private final ShipmentFiles files;
    private final ReceiptCounts counts;

    ReceiptPages(ShipmentFiles files, ReceiptCounts counts) {
        this.files = files;
        this.counts = counts;
    }

    public ArrivalPage arrival(ShipmentKey key) {
        ShipmentHead head = files.head(key);
        return new ArrivalPage(
                head.shipment(),
                head.places(),
                counts.receipt(head.shipment().id()).orElse(null));
    }

    public CheckPage check(ShipmentKey key) {
        ShipmentLoad load = files.load(key);
        return new CheckPage(load, counts.receipt(load.shipment().id()).orElse(null));
    }

    public CorrectionPage correction(ShipmentKey key) {
        ShipmentLoad load = files.load(key);
        return new CorrectionPage(
                load,
                counts.lines(load.shipment().id()),
                counts.missing(load.shipment().id()));
    }
}
