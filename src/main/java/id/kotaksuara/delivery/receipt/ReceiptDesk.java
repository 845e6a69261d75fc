package id.kotaksuara.delivery.receipt;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.access.journal.FoundCounts;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.delivery.carried.CarriedBoxes;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.count.BoxTally;
import id.kotaksuara.delivery.count.ColliCorrection;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.CountRules;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.Receipt;
import id.kotaksuara.delivery.count.ReceiptCounts;
import id.kotaksuara.delivery.count.ReceiptLine;
import id.kotaksuara.delivery.count.Sending;
import id.kotaksuara.delivery.evidence.Contradiction;
import id.kotaksuara.delivery.evidence.Contradictions;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.delivery.noting.CheckNotes;
import id.kotaksuara.delivery.noting.Note;
import id.kotaksuara.delivery.pages.Tokens;
import id.kotaksuara.delivery.shipment.ArrivalCode;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Signature;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the answers of the PPKs. Whatever is sent twice, from two windows or by the operator in between, is kept once:
 * the shipment is held while an answer is written, and the tables allow no second one.
 */
@Service
public class ReceiptDesk {

    private final Shipments shipments;
    private final ReceiptCounts counts;
    private final Contradictions contradictions;
    private final ShipmentJournal journal;
    private final CarriedBoxes carried;
    private final Goals goals;
    private final OfficeClock clock;
    private final CheckNotes notes;
    private final ApplicationEventPublisher events;

    ReceiptDesk(
            Shipments shipments,
            ReceiptCounts counts,
            Contradictions contradictions,
            ShipmentJournal journal,
            CarriedBoxes carried,
            Goals goals,
            OfficeClock clock,
            CheckNotes notes,
            ApplicationEventPublisher events) {
        this.events = events;
        this.notes = notes;
        this.goals = goals;
        this.contradictions = contradictions;
        this.shipments = shipments;
        this.counts = counts;
        this.journal = journal;
        this.carried = carried;
        this.clock = clock;
    }

    /** What was counted of a shipment is corrected; whoever has counted it too hears it within the same transaction. */
    public record Corrected(Shipment shipment, String reason, String by) {}

    /** What became of an answer: kept, known before, or kept beside another that it contradicts. */
    enum Kept {
        NOW,
        BEFORE,
        BESIDE
    }

    /** The receipt of a shipment, and what became of the answer. */
    record Answer(Receipt receipt, Kept kept) {

        boolean fresh() {
            return kept == Kept.NOW;
        }
    }

    @Transactional
    public Answer arrive(ShipmentKey key, UUID token, Arrival arrival, String by) {
        Shipment shipment = shipments.lock(key);
        if (shipment.status().received()) {
            Receipt known = counts.receipt(shipment.id()).orElseThrow();
            boolean same = known.sent().tellsTheSame(arrival) || known.arrival().tellsTheSame(arrival);
            return new Answer(known, same ? Kept.BEFORE : beside(shipment, report(shipment, token, arrival, by)));
        }
        goals.mustBePpk(shipment);
        shipment.arrive(arrival.arrivedAt());
        var receipt = new Receipt(shipment.id(), token, arrival, signature(shipment, by));
        counts.keep(receipt);
        journal.arrived(shipment, arrival.colli());
        return new Answer(receipt, Kept.NOW);
    }

    /**
     * Keeps the count of a shipment: the differences, and all other boxes as good.
     *
     * <p>Where the shipment had been checked before, another count is kept beside the first one.
     */
    @Transactional
    public Kept check(ShipmentKey key, UUID token, List<Finding> differences, String by) {
        Shipment shipment = shipments.lock(key);
        if (shipment.status() == ShipmentStatus.CHECKED) {
            boolean same = differences(counts.lines(shipment.id())).equals(Set.copyOf(differences));
            return same
                    ? Kept.BEFORE
                    : beside(shipment, Contradiction.of(shipment.id(), token, differences, signature(shipment, by)));
        }
        Signature signature = signature(shipment, by);
        shipment.check(signature.at());
        var findings = new ArrayList<>(differences);
        int good = new CountRules(shipment).good(differences);
        if (good > 0) {
            findings.add(0, Finding.of(null, Condition.GOOD, good, ""));
        }
        for (int i = 0; i < findings.size(); i++) {
            counts.keep(ReceiptLine.counted(shipment.id(), new Sending(token, i, signature), findings.get(i)));
        }
        carried.arrive(shipment, by);
        journal.checked(shipment, words(counts.tally(shipment.id())));
        return Kept.NOW;
    }

    /** Keeps the count that a form sends, and forgets in the same moment what had been noted for it. */
    @Transactional
    Kept check(ShipmentKey key, CheckForm form, List<Note> noted, String by) {
        Kept kept = check(key, Tokens.read(form.token()), form.findings(), by);
        notes.remove(shipments.lock(key).id(), by, form.among(noted));
        return kept;
    }

    /**
     * Corrects a count by further lines, which take boxes back from one condition and put them into another.
     *
     * @return whether it was kept now; not where the same sending had been kept before
     */
    @Transactional
    public boolean correct(ShipmentKey key, UUID token, Correction correction, String by) {
        Shipment shipment = shipments.lock(key);
        if (counts.knows(token)) {
            return false;
        }
        BoxTally before = counts.tally(shipment.id());
        correction.check(shipment, counts.lines(shipment.id()), counts.missing(shipment.id()));
        List<Finding> findings = correction.findings();
        for (int i = 0; i < findings.size(); i++) {
            var sending = new Sending(token, i, signature(shipment, by));
            counts.keep(ReceiptLine.corrected(shipment.id(), sending, findings.get(i)));
        }
        carried.arriveAsCorrected(shipment, by);
        events.publishEvent(new Corrected(shipment, correction.reason(), by));
        journal.corrected(shipment, words(before), words(counts.tally(shipment.id())));
        return true;
    }

    /**
     * Corrects the number of colli that was first sent; the same sending is kept once.
     *
     * @throws ChangedMeanwhile where the same form was sent before with another answer
     */
    @Transactional
    public boolean correctColli(ShipmentKey key, UUID token, ColliForm form, String by) {
        Shipment shipment = shipments.lock(key);
        if (counts.otherColli(token, Integer.parseInt(form.colli()), form.reason())) {
            throw new ChangedMeanwhile("delivery.correction.other_before");
        }
        if (counts.knows(token)) {
            return false;
        }
        Receipt receipt = counts.receipt(shipment.id()).orElseThrow(() -> new NotFound("receipt", key.number()));
        var sending = new Sending(token, 0, signature(shipment, by));
        counts.keep(new ColliCorrection(shipment.id(), sending, Integer.parseInt(form.colli()), form.reason()));
        journal.corrected(shipment, String.valueOf(receipt.arrival().colli()), form.colli() + " · " + form.reason());
        return true;
    }

    private Contradiction report(Shipment shipment, UUID token, Arrival arrival, String by) {
        return Contradiction.of(shipment.id(), token, arrival, signature(shipment, by));
    }

    private Kept beside(Shipment shipment, Contradiction report) {
        boolean known = contradictions.findByShipmentIdOrderById(shipment.id()).stream()
                .anyMatch(other -> other.token().equals(report.token()) && other.tellsTheSame(report));
        if (!known) {
            contradictions.save(report);
            journal.contradicted(shipment, report.recordedBy());
        }
        return Kept.BESIDE;
    }

    private static Set<Finding> differences(List<ReceiptLine> lines) {
        return lines.stream()
                .filter(line -> !line.correction())
                .map(ReceiptLine::finding)
                .filter(finding -> finding.condition() != Condition.GOOD)
                .collect(toSet());
    }

    /** The shipment whose code somebody read out to the office. */
    @Transactional(readOnly = true)
    public Optional<ShipmentKey> withCode(OfficeKey office, String code) {
        return ArrivalCode.parse(code)
                .flatMap(parsed -> shipments.findByArrivalCode(office, parsed.value()))
                .map(shipment -> ShipmentKey.of(office, shipment.number()));
    }

    private Signature signature(Shipment shipment, String by) {
        return new Signature(clock.now(shipment.waybill().regencyCode()), by);
    }

    private static String words(BoxTally tally) {
        return FoundCounts.kept(tally.good(), tally.damaged(), tally.missing(), tally.surplus(), tally.foreign());
    }
}
