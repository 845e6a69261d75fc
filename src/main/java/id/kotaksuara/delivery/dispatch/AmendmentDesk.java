package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.crew.FreeSeals;
import id.kotaksuara.delivery.departure.DepartureList;
import id.kotaksuara.delivery.departure.FollowUps;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentOrigin;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Waybill;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a departure that was written down wrongly, or takes it back, until the PPK has answered. */
@Service
class AmendmentDesk {

    private final Shipments shipments;
    private final FollowUps followUps;
    private final DepartureList departures;
    private final WarehouseStock stock;
    private final ShipmentJournal journal;
    private final Goals goals;
    private final FreeSeals seals;

    AmendmentDesk(
            Shipments shipments,
            FollowUps followUps,
            DepartureList departures,
            WarehouseStock stock,
            ShipmentJournal journal,
            Goals goals,
            FreeSeals seals) {
        this.seals = seals;
        this.goals = goals;
        this.shipments = shipments;
        this.followUps = followUps;
        this.departures = departures;
        this.stock = stock;
        this.journal = journal;
    }

    /** Writes down otherwise what left, and with whom; the rest on the floor and the stock follow. */
    @Transactional
    public void amend(ShipmentKey key, int version, DepartureRecord departure, String reason) {
        Shipment shipment = taken(key, version);
        List<Content> loaded = shipment.contents();
        String before = journal.departure(shipment);
        List<String> sealed = shipment.seals();
        List<String> plates = plates(shipment);
        List<Content> rest = shipment.amend(departure);
        stock.takeInstead(shipment, loaded, reason);
        leave(shipment, rest);
        if (!shipment.seals().equals(sealed) || !plates(shipment).equals(plates)) {
            seals.mustBeFree(shipment.waybill().office(), List.of(shipment.number()));
        }
        journal.amended(shipment, before, reason);
    }

    private static List<String> plates(Shipment shipment) {
        return shipment.carriers().stream().map(Carrier::plate).toList();
    }

    /** Takes the departure back: all boxes stand in the warehouse, and leave as the schedule says now. */
    @Transactional
    public void recall(ShipmentKey key, int version, String reason) {
        Shipment shipment = taken(key, version);
        refuseWhereSentAnew(shipment);
        String before = journal.departure(shipment);
        shipment.recall();
        stock.giveBack(shipment, reason);
        leave(shipment, List.of());
        journal.amended(shipment, before, reason);
        departures.followAgain(shipment.waybill().office());
    }

    private Shipment taken(ShipmentKey key, int version) {
        Shipment shipment = shipments.lock(key);
        if (shipment.version() != version) {
            throw new ChangedMeanwhile("delivery.plan_changed", shipment.number(), shipment.boxesPlanned());
        }
        goals.mustBePpk(shipment);
        return shipment;
    }

    /** A newer schedule may have cut its district anew, so that its place is taken. */
    private void refuseWhereSentAnew(Shipment shipment) {
        Waybill waybill = shipment.waybill();
        shipments.planned(waybill.office()).stream()
                .filter(other -> shipment.origin() == ShipmentOrigin.SCHEDULE)
                .filter(other -> other.consignmentCode().equals(shipment.consignmentCode()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleBroken("delivery.recall.planned_again", shipment.number(), other.number());
                });
    }

    /** The shipment of the rest carries what stays on the floor now, and not what was kept back; it is made, changed or withdrawn. */
    private void leave(Shipment shipment, List<Content> rest) {
        Optional<Shipment> known = shipments.following(List.of(shipment.id())).stream()
                .filter(next -> next.origin() == ShipmentOrigin.REST && next.status() != ShipmentStatus.WITHDRAWN)
                .filter(next -> carries(shipment, next))
                .findFirst();
        if (known.isEmpty() && !rest.isEmpty()) {
            followUps.after(shipment, ShipmentOrigin.REST, rest);
        }
        known.filter(next -> !next.contents().stream()
                        .map(content -> Content.of(content.station(), content.boxes()))
                        .toList()
                        .equals(rest))
                .ifPresent(next -> change(next, rest));
    }

    /** Whether the first box of a rest is of a place for which boxes were to leave with its shipment. */
    private static boolean carries(Shipment shipment, Shipment rest) {
        var station = rest.contents().get(0).station();
        return shipment.contents().stream().anyMatch(content -> Objects.equals(content.station(), station));
    }

    private void change(Shipment next, List<Content> rest) {
        if (next.status() != ShipmentStatus.PLANNED) {
            throw new RuleBroken("delivery.amend.rest_left", next.number());
        }
        String before = journal.plan(next);
        if (rest.isEmpty()) {
            next.withdraw();
            journal.withdrawn(next, before);
        } else {
            next.follow(next.waybill().warehouseCode(), next.timetable(), rest, next.carriers());
            journal.planned(next, before);
        }
    }
}
