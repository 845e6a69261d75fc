package id.kotaksuara.delivery.beside;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.collo.ColloJourney;
import id.kotaksuara.boxes.collo.ColloRow;
import id.kotaksuara.delivery.carried.HandOvers;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Signature;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a district committee found of the colli of a shipment, and shows it again. */
@Service
class ColloCountDesk {

    private final Shipments shipments;
    private final CarriedColli carried;
    private final ColloFindings findings;
    private final ColloJourney journey;
    private final ShipmentJournal journal;
    private final OfficeClock clock;
    private final HandOvers handOvers;

    ColloCountDesk(
            Shipments shipments,
            CarriedColli carried,
            ColloFindings findings,
            ColloJourney journey,
            ShipmentJournal journal,
            OfficeClock clock,
            HandOvers handOvers) {
        this.handOvers = handOvers;
        this.shipments = shipments;
        this.carried = carried;
        this.findings = findings;
        this.journey = journey;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ColloCount of(Shipment shipment) {
        return shipment.status().left() ? count(shipment) : new ColloCount(List.of(), List.of());
    }

    private ColloCount count(Shipment shipment) {
        return new ColloCount(carried.of(shipment), findings.of(shipment.id()));
    }

    /**
     * Keeps it; the same sending is kept once, and a later one holds in place of the one before.
     *
     * @throws ChangedMeanwhile where the same form was sent before with another answer
     * @throws RuleBroken where it speaks of other colli than were sent
     */
    @Transactional
    public boolean count(ShipmentKey key, UUID token, List<ColloFinding> found, String by) {
        Shipment shipment = shipments.lock(key);
        List<ColloFinding> sent = findings.sentWith(token);
        if (!sent.isEmpty() && !sent.equals(found)) {
            throw new ChangedMeanwhile("delivery.correction.other_before");
        }
        if (!sent.isEmpty()) {
            return false;
        }
        if (!shipment.status().received()) {
            throw new RuleBroken("delivery.colli_count.not_yet", shipment.number());
        }
        ColloCount before = count(shipment);
        mustBeAll(before, found);
        keep(shipment, token, found, by);
        journal.colliCounted(
                shipment,
                before.counted() ? before.said() : null,
                count(shipment).said());
        return true;
    }

    private void keep(Shipment shipment, UUID token, List<ColloFinding> found, String by) {
        var waybill = shipment.waybill();
        var states = found.stream()
                .filter(one -> !one.code().isEmpty())
                .collect(toMap(ColloFinding::code, ColloFinding::state));
        journey.settle(waybill.office(), waybill.number(), states, handOvers.arrival(shipment, by));
        findings.keep(shipment.id(), token, found, new Signature(clock.now(waybill.regencyCode()), by));
    }

    /** Each collo of the shipment is spoken of once, and nothing else by a code. */
    private static void mustBeAll(ColloCount there, List<ColloFinding> found) {
        List<String> sent = there.colli().stream().map(ColloRow::code).sorted().toList();
        List<String> said = found.stream()
                .filter(one -> one.condition() != Condition.SURPLUS)
                .map(ColloFinding::code)
                .sorted()
                .toList();
        if (!sent.equals(said)) {
            throw new RuleBroken("delivery.colli_count.others", sent.size(), said.size());
        }
    }
}
