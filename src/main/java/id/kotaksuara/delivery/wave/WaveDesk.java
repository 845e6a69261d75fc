package id.kotaksuara.delivery.wave;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.delivery.crew.FreeSeals;
import id.kotaksuara.delivery.dispatch.DispatchDesk;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Signature;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the chosen shipments of a wave leave, all or none, and keeps why the others stay. */
@Service
class WaveDesk {

    /** A shipment that stays. */
    record Staying(ShipmentKey key, String reason) {}

    private final DispatchDesk desk;
    private final Shipments shipments;
    private final Stays stays;
    private final ShipmentJournal journal;
    private final OfficeClock clock;
    private final FreeSeals seals;

    WaveDesk(
            DispatchDesk desk,
            Shipments shipments,
            Stays stays,
            ShipmentJournal journal,
            OfficeClock clock,
            FreeSeals seals) {
        this.seals = seals;
        this.desk = desk;
        this.shipments = shipments;
        this.stays = stays;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * All are locked before the first leaves, in one order: it takes the office's boxes along, for which whoever sends one of
     * the others would wait.
     *
     * @return how many left now; those that had left before are not counted
     */
    @Transactional
    public long send(List<DispatchDesk.Leaving> leaving, List<Staying> staying, String by) {
        Stream.concat(
                        leaving.stream().map(DispatchDesk.Leaving::key),
                        staying.stream().map(Staying::key))
                .sorted(Comparator.comparing(ShipmentKey::number))
                .forEach(shipments::lock);
        long left = desk.dispatch(leaving);
        staying.forEach(one -> stay(one, by));
        return left;
    }

    /** A shipment of which somebody wrote down who will take it, as its form showed it. */
    record Named(ShipmentKey key, int version, Carrier.Crew crew) {}

    /** Keeps who will take shipments, while they wait; all or none. Returns of how many it was not known. */
    @Transactional
    public long name(OfficeKey office, List<Named> all) {
        long others = all.stream()
                .sorted(Comparator.comparing(one -> one.key().number()))
                .filter(this::name)
                .count();
        if (others > 0) {
            seals.mustBeFree(office, all.stream().map(one -> one.key().number()).toList());
        }
        return others;
    }

    private boolean name(Named one) {
        Shipment shipment = shipments.lock(one.key());
        if (shipment.version() != one.version()) {
            throw new ChangedMeanwhile("delivery.plan_changed", shipment.number(), shipment.boxesPlanned());
        }
        var before = Carrier.Crew.of(shipment);
        boolean other = shipment.name(one.crew());
        if (other) {
            journal.named(shipment, before);
        }
        return other;
    }

    private void stay(Staying one, String by) {
        Shipment shipment = shipments.lock(one.key());
        var signature = new Signature(clock.now(shipment.waybill().regencyCode()), by);
        if (shipment.status() == ShipmentStatus.PLANNED && stays.record(shipment, one.reason(), signature)) {
            journal.stayed(shipment, one.reason());
        }
    }
}
