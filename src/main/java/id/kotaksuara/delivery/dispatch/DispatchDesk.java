package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.delivery.crew.FreeSeals;
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
    private final FreeSeals seals;

    DispatchDesk(
            Shipments shipments,
            FollowUps followUps,
            WarehouseStock stock,
            ShipmentJournal journal,
            Goals goals,
            StraightDeparture straight,
            FreeSeals seals) {
        this.seals = seals;
        this.goals = goals;
        this.straight = straight;
        this.shipments = shipments;
        this.followUps = followUps;
        this.stock = stock;
        this.journal = journal;
    }

    /**
     * A shipment that leaves.
     *
     * @param version of the shipment as the form showed it
     */
    public record Leaving(ShipmentKey key, int version, DepartureRecord departure) {}

    /**
     * Lets a shipment leave.
     *
     * @param version of the shipment as the form showed it
     * @return whether it left now; not where it had left before, since the same form may be sent twice
     */
    @Transactional
    public boolean dispatch(ShipmentKey key, int version, DepartureRecord departure) {
        return dispatch(List.of(new Leaving(key, version, departure))) == 1;
    }

    /** Lets shipments leave together, all or none, each closed by seals of its own; returns how many left now. */
    @Transactional
    public long dispatch(List<Leaving> all) {
        var left = all.stream().filter(this::leave).map(Leaving::key).toList();
        left.stream()
                .findFirst()
                .map(key -> shipments.withKey(key).waybill().office())
                .ifPresent(office -> seals.mustBeFree(
                        office, left.stream().map(ShipmentKey::number).toList()));
        return left.size();
    }

    private boolean leave(Leaving leaving) {
        Shipment shipment = shipments.lock(leaving.key());
        if (shipment.status().left()) {
            return false;
        }
        seen(shipment, leaving.version());
        List<Content> rest = shipment.dispatch(leaving.departure());
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
        seen(shipment, version);
        String before = journal.plan(shipment);
        shipment.leave(times);
        journal.planned(shipment, before);
    }

    private static void seen(Shipment shipment, int version) {
        if (shipment.version() != version) {
            throw new ChangedMeanwhile("delivery.plan_changed", shipment.number(), shipment.boxesPlanned());
        }
    }
}
