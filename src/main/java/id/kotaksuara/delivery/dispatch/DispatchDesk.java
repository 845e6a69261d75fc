package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.delivery.departure.FollowUps;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.delivery.goal.StraightDeparture;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentOrigin;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.TravelTimes;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets shipments leave the warehouse, and keeps what a partial load left behind as a shipment of its own. */
@Service
public class DispatchDesk {

    private final Shipments shipments;
    private final FollowUps followUps;
    private final WarehouseStock stock;
    private final ShipmentJournal journal;
    private final Goals goals;
    private final StraightDeparture straight;

    DispatchDesk(
            Shipments shipments,
            FollowUps followUps,
            WarehouseStock stock,
            ShipmentJournal journal,
            Goals goals,
            StraightDeparture straight) {
        this.goals = goals;
        this.straight = straight;
        this.shipments = shipments;
        this.followUps = followUps;
        this.stock = stock;
        this.journal = journal;
    }

    /**
     * Lets a shipment leave.
     *
     * @param version of the shipment as the form showed it
     * @return whether it left now; not where it had left before, since the same form may be sent twice
     */
    @Transactional
    public boolean dispatch(ShipmentKey key, int version, DepartureRecord departure) {
        Shipment shipment = shipments.lock(key);
        if (shipment.status().left()) {
            return false;
        }
        if (shipment.version() != version) {
            throw new ChangedMeanwhile("delivery.plan_changed", shipment.number(), shipment.boxesPlanned());
        }
        List<Content> rest = shipment.dispatch(departure);
        stock.take(shipment);
        journal.dispatched(shipment);
        goals.planned(shipment).ifPresent(goal -> straight.left(shipment, goal));
        if (!rest.isEmpty()) {
            followUps.after(shipment, ShipmentOrigin.REST, rest);
        }
        return true;
    }

    /** Sets when a shipment leaves that is in no schedule: the rest of a partial load, or a replacement. */
    @Transactional
    public void leave(ShipmentKey key, int version, TravelTimes times) {
        Shipment shipment = shipments.lock(key);
        if (shipment.version() != version) {
            throw new ChangedMeanwhile("delivery.plan_changed", shipment.number(), shipment.boxesPlanned());
        }
        String before = journal.plan(shipment);
        shipment.leave(times);
        journal.planned(shipment, before);
    }
}
