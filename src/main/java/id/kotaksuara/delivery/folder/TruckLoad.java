package id.kotaksuara.delivery.folder;

import id.kotaksuara.delivery.dispatch.PaperWords;
import id.kotaksuara.delivery.pages.ShipmentFile;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
        Instant arrival = arrival();
        return arrival == null ? Instant.MAX : arrival;
    }

    /** When it is expected; as planned while it has not left. */
    public @Nullable Instant arrival() {
        Instant expected = shipment().expectedArrival();
        return expected == null ? shipment().timetable().plannedArrival() : expected;
    }

    /** Boxes of a station that are on board; those planned while it has not left. */
    public int boxes(Content content) {
        return shipment().departedAt() == null ? content.boxes() : content.loaded();
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
