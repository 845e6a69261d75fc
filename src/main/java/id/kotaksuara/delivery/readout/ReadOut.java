package id.kotaksuara.delivery.readout;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.road.report.HandOverOutcome;
import java.util.List;

/** What a code means that somebody has read out: of which shipment, and what the chair's own page would have said of it. */
public record ReadOut(Shipment shipment, HandOverOutcome outcome) {

    public ReadOut {
        requireNonNull(shipment, "shipment");
        requireNonNull(outcome, "outcome");
    }

    /** Some are missing: how many has to be said, and no more than were sent. */
    public boolean fits(int missing) {
        return outcome != HandOverOutcome.MISSING || missing >= 1 && missing <= sent();
    }

    public int sent() {
        return shipment.cargo().packages();
    }

    /** What came down: of what is not for the district, or was refused, nothing did. */
    public int colli(int missing) {
        return outcome.came(sent(), missing);
    }

    /** As they were found, where the waybill names some and whoever reads out the code has looked. */
    public SealState seals() {
        if (shipment.seals().isEmpty()) {
            return SealState.NONE;
        }
        Boolean whole = outcome.sealsWhole();
        return whole == null ? SealState.UNSEEN : whole ? SealState.INTACT : SealState.BROKEN;
    }

    /** Key of the sentence that says it. */
    public String sentence() {
        return "delivery.readout." + outcome;
    }

    /** What stands in that sentence. */
    public List<Object> words(String from, int missing) {
        return List.of(shipment.number(), sent(), from, missing);
    }
}
