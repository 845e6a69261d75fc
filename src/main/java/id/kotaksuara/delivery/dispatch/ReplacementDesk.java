package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.count.ReceiptCounts;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentOrigin;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.TravelTimes;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends boxes in place of those that were missing or damaged (kiriman susulan), each of them once. */
@Service
public class ReplacementDesk {

    private final Shipments shipments;
    private final ReceiptCounts counts;
    private final DispatchDesk desk;
    private final ShipmentFiles files;
    private final ShipmentJournal journal;

    ReplacementDesk(
            Shipments shipments,
            ReceiptCounts counts,
            DispatchDesk desk,
            ShipmentFiles files,
            ShipmentJournal journal) {
        this.journal = journal;
        this.shipments = shipments;
        this.counts = counts;
        this.desk = desk;
        this.files = files;
    }

    /** A shipment with the boxes of it that nothing replaces so far, by station. */
    @Transactional(readOnly = true)
    FollowUpPage page(ShipmentKey key) {
        ShipmentLoad load = files.load(key);
        Shipment shipment = load.shipment();
        Shipment first = Optional.ofNullable(shipment.followsId())
                .flatMap(shipments::findById)
                .orElse(null);
        return new FollowUpPage(load, first, outstanding(shipment));
    }

    /** Makes the shipment that replaces them; nothing where that has been made before. */
    @Transactional
    public Optional<Shipment> replace(ShipmentKey key, TravelTimes times) {
        Shipment first = shipments.lock(key);
        List<Content> contents = outstanding(first);
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        Shipment next = desk.follow(first, ShipmentOrigin.REPLACEMENT, contents);
        next.leave(times);
        return Optional.of(next);
    }

    /** Takes back one that has not left; what it was to replace is lacking again. */
    @Transactional
    public void withdraw(ShipmentKey key) {
        Shipment next = shipments.lock(key);
        if (next.origin() != ShipmentOrigin.REPLACEMENT) {
            throw new RuleBroken("delivery.replacement.not_one", next.number());
        }
        String before = journal.plan(next);
        next.withdraw();
        journal.withdrawn(next, before);
    }

    /** The checked shipments of an office of which boxes are lacking, or were and their replacement has not left. */
    @Transactional(readOnly = true)
    public List<Shipment> lackingIn(OfficeKey office) {
        return counts.lackingIn(office).stream()
                .flatMap(id -> shipments.findById(id).stream())
                .filter(first -> !outstanding(first).isEmpty() || waits(first))
                .toList();
    }

    private boolean waits(Shipment first) {
        return shipments.following(List.of(first.id())).stream()
                .anyMatch(
                        next -> next.origin() == ShipmentOrigin.REPLACEMENT && next.status() == ShipmentStatus.PLANNED);
    }

    /** Boxes of a shipment that were lost or broken and that nothing replaces so far, but of stations that vote later. */
    @Transactional(readOnly = true)
    public List<Content> outstanding(Shipment first) {
        return counts.outstanding(first.id());
    }
}
