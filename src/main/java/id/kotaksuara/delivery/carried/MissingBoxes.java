package id.kotaksuara.delivery.carried;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRow.Place;
import id.kotaksuara.boxes.box.BoxState;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.ReceiptCounts;
import id.kotaksuara.delivery.count.ReceiptLine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads from a chair's answers how many boxes of which station did not come. */
@Component
class MissingBoxes {

    static final String SOMEWHERE = "";

    private final ReceiptCounts counts;

    MissingBoxes(ReceiptCounts counts) {
        this.counts = counts;
    }

    /** By station, {@code 63.03.05.1003/7}; where it is not known, by village, or under {@link #SOMEWHERE}. */
    Map<String, Integer> of(Long shipment) {
        Map<String, Integer> missing = counts.lines(shipment).stream()
                .map(ReceiptLine::finding)
                .filter(finding -> finding.condition() == Condition.MISSING)
                .collect(groupingBy(Finding::place, TreeMap::new, summingInt(Finding::boxes)));
        int found = -Math.min(0, missing.getOrDefault(SOMEWHERE, 0)); // taken back without a word of whose they are
        for (var village : missing.entrySet()) {
            if (found > 0 && !village.getKey().contains("/") && village.getValue() > 0) {
                int some = Math.min(found, village.getValue());
                village.setValue(village.getValue() - some);
                found -= some;
            }
        }
        missing.values().removeIf(boxes -> boxes <= 0);
        return missing;
    }

    /** Whether every box that is not there yet is one that was counted as missing: at its station, in its village, or at all. */
    boolean counts(Long shipment, List<BoxRow> boxes, Place place) {
        var missing = of(shipment);
        return Stream.of(station(place), place.villageCode(), SOMEWHERE)
                .anyMatch(there -> boxes.stream()
                                .filter(box -> box.state() != BoxState.ARRIVED && isIn(there, station(box.place())))
                                .count()
                        <= missing.entrySet().stream()
                                .filter(each -> isIn(there, each.getKey()))
                                .mapToInt(Map.Entry::getValue)
                                .sum());
    }

    private static String station(Place place) {
        return place.villageCode() + "/" + place.station();
    }

    private static boolean isIn(String there, String place) {
        return there.isEmpty() || place.equals(there) || place.startsWith(there + "/");
    }
}
