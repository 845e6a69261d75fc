package id.kotaksuara.delivery.dispatch;

import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.count.ReceiptCounts;
import id.kotaksuara.delivery.departure.FollowUps;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends boxes in place of those that were missing or damaged (kiriman susulan), each of them once. */
@Service
public class ReplacementDesk {

    private final Shipments shipments;
    private final ReceiptCounts counts;
    private final FollowUps followUps;
    private final ShipmentFiles files;
    private final ShipmentJournal journal;

    ReplacementDesk(
            Shipments shipments,
            ReceiptCounts counts,
            FollowUps followUps,
            ShipmentFiles files,
            ShipmentJournal journal) {
        this.journal = journal;
        this.shipments = shipments;
        this.counts = counts;
        this.followUps = followUps;
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
        Shipment next = followUps.after(first, ShipmentOrigin.REPLACEMENT, contents);
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

    /**
     * A checked shipment of which boxes are lacking, or were and their replacement has not left.
     *
     * @param boxes that nothing replaces so far, by station
     * @param waiting replacements that have not left
     */
    public record Lacking(Shipment first, List<Content> boxes, List<Shipment> waiting) {

        public Lacking {
            boxes = List.copyOf(boxes);
            waiting = List.copyOf(waiting);
        }
    }

    /** Those of an office, by number. */
    @Transactional(readOnly = true)
    public List<Lacking> lackingIn(OfficeKey office) {
        return lacking(counts.lackingIn(office)).stream()
                .filter(each -> !each.boxes().isEmpty() || !each.waiting().isEmpty())
                .toList();
    }

    /** One of them, as it is now. */
    @Transactional(readOnly = true)
    public Lacking lacking(ShipmentKey key) {
        return lacking(List.of(Objects.requireNonNull(shipments.withKey(key).id())))
                .get(0);
    }

    private List<Lacking> lacking(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var boxes = counts.outstanding(ids);
        Map<Long, List<Shipment>> waiting = shipments.following(ids).stream()
                .filter(next -> next.origin() == ShipmentOrigin.REPLACEMENT)
                .filter(next -> next.status() == ShipmentStatus.PLANNED)
                .collect(groupingBy(next -> Objects.requireNonNull(next.followsId())));
        return shipments.withIds(ids).stream()
                .map(first -> new Lacking(
                        first, boxes.getOrDefault(first.id(), List.of()), waiting.getOrDefault(first.id(), List.of())))
                .toList();
    }

    /** Boxes of a shipment that were lost or broken and that nothing replaces so far, but of stations that vote later. */
    List<Content> outstanding(Shipment first) {
        return counts.outstanding(first.id());
    }
}
