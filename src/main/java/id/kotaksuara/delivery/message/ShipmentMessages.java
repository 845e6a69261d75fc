package id.kotaksuara.delivery.message;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.delivery.readout.OutcomeCodes;
import id.kotaksuara.delivery.readout.ReadOut;
import id.kotaksuara.delivery.receipt.ReceiptDesk;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.TelephoneDesk;
import id.kotaksuara.road.custody.TelephoneDesk.Call;
import id.kotaksuara.road.custody.TelephoneDesk.Within;
import id.kotaksuara.road.message.ShipmentCodes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a PPK writes of a shipment in a message as its first answer. */
@Component
class ShipmentMessages implements ShipmentCodes {

    private final OutcomeCodes codes;
    private final TelephoneDesk telephone;
    private final ReceiptDesk receipts;
    private final Goals goals;
    private final OfficeClock clock;

    ShipmentMessages(
            OutcomeCodes codes, TelephoneDesk telephone, ReceiptDesk receipts, Goals goals, OfficeClock clock) {
        this.codes = codes;
        this.telephone = telephone;
        this.receipts = receipts;
        this.goals = goals;
        this.clock = clock;
    }

    /** A code beside which no number of a tour stands counts where it fits neither a shipment nor a tour of the last leg. */
    @Override
    @Transactional
    public Optional<Meant> written(Within within, Call it, String by) {
        return heard(within, it)
                .filter(found -> within.has(found.shipment().waybill().districtCode()))
                .map(found -> meant(found, it, by));
    }

    /** Tours are asked only where no shipment has the code. */
    private Optional<ReadOut> heard(Within within, Call it) {
        var found = codes.find(within.office(), it.code());
        boolean ofTour = it.movement() != 0 || found.isEmpty() && telephone.knows(within, it.code());
        return ofTour ? found : codes.heard(within.office(), it.code());
    }

    private Meant meant(ReadOut found, Call it, String by) {
        var shipment = found.shipment();
        if (shipment.status().received()) {
            throw new RuleBroken("delivery.readout.before", shipment.number());
        }
        if (!shipment.status().left()) {
            throw new RuleBroken("delivery.not_now.ARRIVED", shipment.number());
        }
        goals.mustBePpk(shipment);
        if (!found.fits(it.missing())) {
            return new Meant("delivery.readout.how_many", List.of(found.sent()), false);
        }
        if (it.sure()) {
            record(found, it, by);
        }
        return new Meant(found.sentence(), found.words(it.from(), it.missing()), true);
    }

    private void record(ReadOut found, Call it, String by) {
        var now = clock.now(found.shipment().waybill().districtCode());
        var arrival = new Arrival(
                found.colli(it.missing()),
                found.seals(),
                codes.note(found),
                found.shipment().onceLeft(now),
                it.from());
        receipts.arrive(ShipmentKey.atDistrict(found.shipment().waybill()), UUID.randomUUID(), arrival, by);
    }
}
