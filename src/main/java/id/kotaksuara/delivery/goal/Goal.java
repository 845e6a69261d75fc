package id.kotaksuara.delivery.goal;

import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.election.election.Deadlines;

/** Where a shipment ends, and from which deadline on it is too late there. */
public enum Goal {
    PPK(Deadlines.Missed.PPK),
    /** Straight to the villages, past the PPK. */
    VILLAGE(Deadlines.Missed.PPS),
    /** Straight to the polling stations. */
    STATION(Deadlines.Missed.TPS);

    private final Deadlines.Missed first;

    Goal(Deadlines.Missed first) {
        this.first = first;
    }

    /** What is counted there: past the PPK boxes alone, and not what goes beside them. */
    public int expected(Shipment shipment) {
        return this == PPK ? shipment.cargo().packages() : shipment.boxes();
    }

    public boolean misses(Deadlines.Missed missed) {
        return missed.compareTo(first) >= 0;
    }
}
