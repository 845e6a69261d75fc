package id.kotaksuara.delivery.receipt;

import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.CountRules;
import id.kotaksuara.delivery.count.Counts;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.Receipt;
import id.kotaksuara.delivery.count.ReceiptLine;
import id.kotaksuara.delivery.count.Sending;
import id.kotaksuara.delivery.count.Tally;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.shipment.ArrivalCode;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Signature;
import id.kotaksuara.region.OfficeClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the answers of the PPKs. Whatever is sent twice, from two windows or by the operator in between, is kept once:
 * the shipment is held while an answer is written, and the tables allow no second one.
 */
@Service
public class ReceiptDesk {

    private final Shipments shipments;
    private final Counts counts;
    private final ShipmentJournal journal;
    private final OfficeClock clock;

    ReceiptDesk(Shipments shipments, Counts counts, ShipmentJournal journal, OfficeClock clock) {
        this.shipments = shipments;
        this.counts = counts;
        this.journal = journal;
        this.clock = clock;
    }

    /** The receipt of a shipment, and whether it was written now or had been kept before. */
    record Answer(Receipt receipt, boolean fresh) {}

    @Transactional
    public Answer arrive(ShipmentKey key, UUID token, Arrival arrival, String by) {
        Shipment shipment = shipments.lock(key);
        if (shipment.status().received()) {
            return new Answer(counts.receipt(shipment.id()).orElseThrow(), false);
        }
        shipment.arrive(arrival.arrivedAt());
        var receipt = new Receipt(shipment.id(), token, arrival, signature(shipment, by));
        counts.keep(receipt);
        journal.arrived(shipment, arrival.colli());
        return new Answer(receipt, true);
    }

    /**
     * Keeps the count of a shipment: the differences, and all other boxes as good.
     *
     * @return whether it was kept now; not where the shipment had been checked before
     */
    @Transactional
    public boolean check(ShipmentKey key, UUID token, List<Finding> differences, String by) {
        Shipment shipment = shipments.lock(key);
        if (shipment.status() == ShipmentStatus.CHECKED) {
            return false;
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
        journal.checked(shipment, words(counts.tally(shipment.id())));
        return true;
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
        Tally before = counts.tally(shipment.id());
        correction.check(shipment, counts.lines(shipment.id()));
        List<Finding> findings = correction.findings();
        for (int i = 0; i < findings.size(); i++) {
            var sending = new Sending(token, i, signature(shipment, by));
            counts.keep(ReceiptLine.corrected(shipment.id(), sending, findings.get(i)));
        }
        journal.corrected(shipment, words(before), words(counts.tally(shipment.id())));
        return true;
    }

    /** The shipment whose code somebody read out to the office. */
    @Transactional(readOnly = true)
    public Optional<ShipmentKey> withCode(String election, String regency, String code) {
        return ArrivalCode.parse(code)
                .flatMap(parsed -> shipments.findByArrivalCode(election, regency, parsed.value()))
                .map(shipment -> new ShipmentKey(election, regency, shipment.number()));
    }

    private Signature signature(Shipment shipment, String by) {
        return new Signature(clock.now(shipment.waybill().regencyCode()), by);
    }

    private static String words(Tally tally) {
        return "%d ✓ · %d ✗ · %d − · %d + · %d ?"
                .formatted(tally.good(), tally.damaged(), tally.missing(), tally.surplus(), tally.foreign());
    }
}
