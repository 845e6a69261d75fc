package id.kotaksuara.delivery.carried;

import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRow.Place;
import id.kotaksuara.boxes.box.BoxState;
import id.kotaksuara.delivery.count.MissingByPlace;
import id.kotaksuara.delivery.count.ReceiptCounts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads from a chair's answers how many boxes of which station did not come. */
@Component
class MissingBoxes {

    private final ReceiptCounts counts;

    MissingBoxes(ReceiptCounts counts) {
        this.counts = counts;
    }

    /** By station, {@code 63.03.05.1003/7}; where it is not known, by village, or under "". */
    Map<String, Integer> of(Long shipment) {
        return counts.missing(shipment).boxes();
    }

    /** Whether every box that is not there yet is one that was counted as missing: at its station, in its village, or at all. */
    boolean counts(Long shipment, List<BoxRow> boxes, Place place) {
        var missing = counts.missing(shipment);
        return Stream.of(station(place), place.villageCode(), "")
                .anyMatch(there -> boxes.stream()
                                .filter(box -> box.state() != BoxState.ARRIVED
                                        && MissingByPlace.isIn(there, station(box.place())))
                                .count()
                        <= missing.within(there));
    }

    private static String station(Place place) {
        return place.villageCode() + "/" + place.station();
    }
}
