package id.kotaksuara.delivery.count;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import id.kotaksuara.delivery.shipment.Station;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many boxes of a shipment are missing now: neither found since nor back at the office.
 *
 * @param boxes by station, {@code 63.03.05.1003/7}; where it is not known, by village, or under ""
 */
public record MissingByPlace(Map<String, Integer> boxes) {

    private static final String SOMEWHERE = "";

    /** @param back what came back to the office, by village or station */
    static MissingByPlace of(List<ReceiptLine> lines, Map<String, Integer> back) {
        TreeMap<String, Integer> missing = lines.stream()
                .map(ReceiptLine::finding)
                .filter(finding -> finding.condition() == Condition.MISSING)
                .collect(groupingBy(Finding::place, TreeMap::new, summingInt(Finding::boxes)));
        int found = -Math.min(0, missing.getOrDefault(SOMEWHERE, 0)); // taken back without a word of whose they are
        take(missing, found, MissingByPlace::ofNoStation);
        back.forEach((place, some) -> take(missing, some, each -> isIn(place, each)));
        missing.values().removeIf(boxes -> boxes <= 0);
        return new MissingByPlace(missing);
    }

    private static void take(TreeMap<String, Integer> missing, int boxes, Predicate<String> of) {
        int rest = boxes;
        for (var place : missing.entrySet()) {
            if (of.test(place.getKey())) {
                int some = Math.min(rest, Math.max(0, place.getValue()));
                place.setValue(place.getValue() - some);
                rest -= some;
            }
        }
    }

    /** At a station, in a village, or under "" at all. */
    public int within(String place) {
        return sum(each -> isIn(place, each));
    }

    /** Of a station, or where it is null of those of which no station is known. */
    public int of(@Nullable Station station) {
        return station == null ? sum(MissingByPlace::ofNoStation) : boxes.getOrDefault(station.toString(), 0);
    }

    private int sum(Predicate<String> of) {
        return boxes.entrySet().stream()
                .filter(place -> of.test(place.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean ofNoStation(String place) {
        return !place.contains("/");
    }

    /** Whether a place is the other, or one of its stations. */
    public static boolean isIn(String there, String place) {
        return there.isEmpty() || place.equals(there) || place.startsWith(there + "/");
    }
}
