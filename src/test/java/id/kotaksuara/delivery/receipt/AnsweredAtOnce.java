package id.kotaksuara.delivery.receipt;

import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Answers for the PPKs whose chairs a test does not follow over their pages: all that is on its way came whole. */
@TestComponent
public class AnsweredAtOnce {

    private final ReceiptDesk desk;
    private final Shipments shipments;
    private final OfficeClock clock;

    AnsweredAtOnce(ReceiptDesk desk, Shipments shipments, OfficeClock clock) {
        this.desk = desk;
        this.shipments = shipments;
        this.clock = clock;
    }

    /** Those that are still on the road, as the chair of each district would. */
    public void by(OfficeKey office, Map<String, String> chairs) {
        shipments.departed(office).stream()
                .filter(shipment -> shipment.status() == ShipmentStatus.DISPATCHED)
                .forEach(shipment ->
                        answer(shipment, chairs.get(shipment.waybill().districtCode())));
    }

    private void answer(Shipment shipment, String chair) {
        var key = ShipmentKey.of(shipment.waybill().office(), shipment.waybill().number());
        var arrival = new Arrival(
                shipment.boxesPlanned(),
                SealState.INTACT,
                "",
                clock.now(shipment.waybill().regencyCode()),
                "");
        desk.arrive(key, UUID.randomUUID(), arrival, chair);
        desk.check(key, UUID.randomUUID(), List.of(), chair);
    }
}
