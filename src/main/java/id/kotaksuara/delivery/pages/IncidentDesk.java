package id.kotaksuara.delivery.pages;

import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Signature;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happens on the road, and when the shipment is then expected. */
@Service
class IncidentDesk {

    private final Shipments shipments;
    private final Incidents incidents;
    private final ShipmentJournal journal;
    private final OfficeClock clock;

    IncidentDesk(Shipments shipments, Incidents incidents, ShipmentJournal journal, OfficeClock clock) {
        this.shipments = shipments;
        this.incidents = incidents;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Keeps the words in any case; of one that has arrived nobody expects when it will.
     *
     * @return whether it is expected at that time from now on
     */
    @Transactional
    public boolean record(ShipmentKey key, String words, @Nullable Instant expectedArrival, String by) {
        Shipment shipment = shipments.lock(key);
        boolean expected = expectedArrival != null && shipment.status() == ShipmentStatus.DISPATCHED;
        if (expected) {
            shipment.expectAt(expectedArrival);
        }
        var signature = new Signature(clock.now(shipment.waybill().regencyCode()), by);
        incidents.save(new Incident(shipment.id(), words, expected ? expectedArrival : null, signature));
        journal.incident(shipment, words);
        return expected || expectedArrival == null;
    }
}
