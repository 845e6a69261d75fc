package id.kotaksuara.delivery.departure;

import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentOrigin;
import id.kotaksuara.delivery.shipment.ShipmentRegister;
import id.kotaksuara.delivery.shipment.Shipments;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes shipments that complete others. */
@Service
public class FollowUps {

    private final Shipments shipments;
    private final ShipmentRegister register;
    private final ShipmentJournal journal;

    FollowUps(Shipments shipments, ShipmentRegister register, ShipmentJournal journal) {
        this.shipments = shipments;
        this.register = register;
        this.journal = journal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Shipment after(Shipment first, ShipmentOrigin why, List<Content> contents) {
        String number = register.nextNumber(first.waybill().office());
        Shipment next = shipments.save(first.followedBy(number, register.nextCode(), why, contents));
        journal.followed(next, first);
        return next;
    }
}
