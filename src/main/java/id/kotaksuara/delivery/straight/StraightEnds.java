package id.kotaksuara.delivery.straight;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.Receipt;
import id.kotaksuara.delivery.count.ReceiptCounts;
import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.dispatch.WarehouseStock;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.delivery.receipt.ReceiptDesk;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Signature;
import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.delivery.verdict.CountedAnew;
import id.kotaksuara.delivery.verdict.CountedAnew.Counted;
import id.kotaksuara.road.input.StraightWay;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes a shipment that went past the PPK by what the villages or stations said, as a PPK would have. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StraightEnds implements StraightWay {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NOTE = 300;
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final Shipments shipments;
    private final Goals goals;
    private final ReceiptDesk receipts;
    private final CountedAnew anew;
    private final ReceiptCounts counts;
    private final WarehouseStock stock;
    private final ShipmentJournal journal;
    private final MessageSource messages;

    StraightEnds(
            Shipments shipments,
            Goals goals,
            ReceiptDesk receipts,
            CountedAnew anew,
            ReceiptCounts counts,
            WarehouseStock stock,
            ShipmentJournal journal,
            MessageSource messages) {
        this.shipments = shipments;
        this.goals = goals;
        this.receipts = receipts;
        this.anew = anew;
        this.counts = counts;
        this.stock = stock;
        this.journal = journal;
        this.messages = messages;
    }

    @Override
    public void withdrawn(int movement) {
        on(movement).ifPresent(shipment -> {
            goals.forget(shipment);
            journal.straight(shipment, movement, false);
        });
    }

    @Override
    public void ended(int movement, List<End> ends) {
        on(movement).ifPresent(shipment -> {
            var last = ends.stream().max(Comparator.comparing(End::at)).orElseThrow();
            if (!shipment.status().received()) { // otherwise another count, which the office decides about
                arrive(shipment, ends, last);
            }
            var findings = ends.stream().flatMap(end -> findings(shipment, end)).toList();
            receipts.check(ShipmentKey.atOffice(shipment.waybill()), UUID.randomUUID(), findings, name(last));
        });
    }

    /** The office's count follows what the road has decided: one question, one decision. */
    @Override
    public void decided(int movement, List<End> ends, Ground ground) {
        on(movement).ifPresent(shipment -> {
            int came = ends.stream().mapToInt(End::came).sum();
            var findings = ends.stream().flatMap(end -> findings(shipment, end)).toList();
            anew.count(shipment, new Counted(came, findings), ground.reason(), ground.by());
        });
    }

    @Override
    public void back(int movement, End end) {
        String village = end.stop().village();
        String place = end.stop().ofStation() ? new Station(village, end.stop().station()).toString() : village;
        int boxes = end.sent() - end.came();
        on(movement).ifPresent(shipment -> {
            Long id = Objects.requireNonNull(shipment.id());
            int missing = counts.missing(id).within(place);
            if (missing < boxes) {
                throw new RuleBroken("delivery.straight.found", boxes, end.name(), missing, shipment.number());
            }
            counts.keepBack(id, place, boxes);
            stock.rest(shipment, place, boxes);
        });
    }

    private Optional<Shipment> on(int movement) {
        return goals.on(movement).map(shipments::lock);
    }

    /** Only boxes are counted where it goes; nobody says of the colli beside them that they came. */
    private void arrive(Shipment shipment, List<End> ends, End last) {
        Instant at = shipment.onceLeft(last.at());
        shipment.arrive(at);
        int came = ends.stream().mapToInt(End::came).sum();
        var broken = ends.stream()
                .filter(end -> Boolean.FALSE.equals(end.whole()))
                .map(this::reason)
                .toList();
        var arrival = new Arrival(came, seals(ends), note(shipment, broken), at, last.receiver());
        counts.keep(new Receipt(
                Objects.requireNonNull(shipment.id()),
                UUID.randomUUID(),
                arrival,
                new Signature(last.at(), name(last))));
        journal.arrived(shipment, came);
    }

    private static SealState seals(List<End> ends) {
        if (ends.stream().anyMatch(end -> Boolean.FALSE.equals(end.whole()))) {
            return SealState.BROKEN;
        }
        return ends.stream().anyMatch(end -> end.whole() == null) ? SealState.UNSEEN : SealState.INTACT;
    }

    private String note(Shipment shipment, List<String> broken) {
        Integer beside = shipment.cargo().colliBeside();
        String uncounted = beside == null || beside == 0
                ? ""
                : messages.getMessage("delivery.straight.uncounted", new Object[] {beside}, INDONESIAN);
        String seals = String.join("; ", broken);
        int room = LONGEST_NOTE - uncounted.length() - 1;
        return (uncounted + " " + (seals.length() > room ? seals.substring(0, room - 1) + "…" : seals)).strip();
    }

    private static String name(End end) {
        return end.receiver().length() > LONGEST_NAME ? end.receiver().substring(0, LONGEST_NAME) : end.receiver();
    }

    /** Of a village of which nothing came every station lacks its boxes; otherwise nobody has said which of them does. */
    private Stream<Finding> findings(Shipment shipment, End end) {
        if (end.came() == end.sent()) {
            return Stream.empty();
        }
        if (end.came() > end.sent()) {
            return Stream.of(finding(end, Condition.SURPLUS, end.came() - end.sent()));
        }
        return end.came() == 0
                ? of(shipment, end)
                        .map(content -> Finding.of(content.station(), Condition.MISSING, content.loaded(), reason(end)))
                : Stream.of(finding(end, Condition.MISSING, end.sent() - end.came()));
    }

    private static Stream<Content> of(Shipment shipment, End end) {
        return shipment.contents().stream()
                .filter(content -> content.loaded() > 0 && end.stop().village().equals(content.villageCode()))
                .filter(content -> !end.stop().ofStation()
                        || Objects.equals(content.stationNumber(), end.stop().station()));
    }

    private Finding finding(End end, Condition condition, int boxes) {
        String village = end.stop().village();
        return end.stop().ofStation()
                ? Finding.of(new Station(village, end.stop().station()), condition, boxes, reason(end))
                : Finding.ofVillage(village, condition, boxes, reason(end));
    }

    private String reason(End end) {
        var words = new Object[] {end.name(), end.receiver()};
        return messages.getMessage("delivery.straight.reason", words, INDONESIAN);
    }
}
