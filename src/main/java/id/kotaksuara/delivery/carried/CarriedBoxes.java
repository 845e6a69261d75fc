package id.kotaksuara.delivery.carried;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.boxes.box.BoxJourney;
import id.kotaksuara.boxes.box.BoxKeeping;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Waybill;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets single boxes go where their shipment goes. */
@Component
public class CarriedBoxes {

    private final BoxKeeping keeping;
    private final BoxJourney journey;
    private final BoxRows rows;

    CarriedBoxes(BoxKeeping keeping, BoxJourney journey, BoxRows rows) {
        this.keeping = keeping;
        this.journey = journey;
        this.rows = rows;
    }

    /** Whether boxes of this office are kept one by one, so that their stock is theirs to change. */
    public boolean singly(Waybill waybill) {
        return keeping.areKeptBy(waybill.office());
    }

    /** The boxes of its load leave; the driver stands for them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(Shipment shipment) {
        Waybill waybill = shipment.waybill();
        var loaded = shipment.contents().stream()
                .filter(content -> content.station() != null && content.loaded() > 0)
                .collect(toMap(content -> Objects.requireNonNull(content.station()).toString(), Content::loaded));
        List<String> drivers = shipment.carriers().stream()
                .map(Carrier::driver)
                .filter(driver -> !driver.isEmpty())
                .toList();
        journey.leave(
                new BoxJourney.Load(waybill.office(), waybill.warehouseCode(), waybill.number(), loaded), drivers);
    }

    /** What left was taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void comeBack(Shipment shipment, String reason) {
        Waybill waybill = shipment.waybill();
        journey.comeBack(waybill.office(), waybill.warehouseCode(), waybill.number(), reason);
    }

    /** The chair has checked what came. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void arrive(Shipment shipment, String by) {
        if (singly(shipment.waybill())) {
            journey.arrive(shipment.waybill().office(), shipment.number(), List.of(by));
        }
    }

    /** The boxes that a shipment took along; none where the office keeps totals. */
    @Transactional(readOnly = true)
    public List<BoxRow> of(Shipment shipment) {
        return rows.ofShipment(shipment.waybill().office(), shipment.number());
    }
}
