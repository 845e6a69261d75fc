package id.kotaksuara.delivery.folder;

import id.kotaksuara.delivery.dispatch.PaperWords;
import id.kotaksuara.delivery.pages.ShipmentFile;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.shipment.Shipment;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/**
 * A load on a vehicle.
 *
 * @param turn which of its shipment's vehicles this one is, from 1
 * @param of how many there are
 */
record TruckLoad(ShipmentLoad load, int turn, int of) {

    /** What comes off last goes in first. */
    static final Comparator<TruckLoad> IN_ORDER_OF_LOADING = Comparator.comparing(TruckLoad::arrives)
            .reversed()
            .thenComparing(load -> load.shipment().number());

    public Shipment shipment() {
        return load.shipment();
    }

    private Instant arrives() {
        Instant expected = shipment().expectedArrival();
        return expected == null ? Instant.MAX : expected;
    }

    /** The record of handover and the list of boxes travel with the first of several vehicles. */
    public boolean leads() {
        return turn == 1;
    }

    /** As the papers of a wave show it: nobody has answered yet. */
    public ShipmentFile file() {
        return ShipmentFile.onTheRoad(load);
    }

    public PaperWords words(Locale locale) {
        return PaperWords.of(shipment(), load.places(), locale);
    }
}
