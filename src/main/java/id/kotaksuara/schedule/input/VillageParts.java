package id.kotaksuara.schedule.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * What of a village stays together: all of it, or where that is more than one vehicle carries as few and as even rows of
 * whole polling stations as can be. A station is never cut, so one above the limit stays a part of its own.
 */
final class VillageParts {

    private VillageParts() {}

    /** @param shares boxes by the number of the station; together those of the village */
    static List<VillageLoad> of(String village, SortedMap<Integer, Integer> shares, int limit) {
        int boxes = sum(shares);
        if (boxes <= limit || shares.size() < 2) {
            return List.of(new VillageLoad(village, boxes));
        }
        int fewest = cut(village, shares, limit).size();
        int even = IntStream.rangeClosed((boxes + fewest - 1) / fewest, limit)
                .filter(most -> cut(village, shares, most).size() <= fewest)
                .findFirst()
                .orElse(limit);
        return cut(village, shares, even);
    }

    /** A part is closed where the next station would make it too large, and that has boxes. */
    private static List<VillageLoad> cut(String village, SortedMap<Integer, Integer> shares, int most) {
        var parts = new ArrayList<VillageLoad>();
        int first = shares.firstKey();
        int last = first;
        int boxes = 0;
        for (Map.Entry<Integer, Integer> station : shares.entrySet()) {
            if (boxes > 0 && boxes + station.getValue() > most) {
                parts.add(new VillageLoad(village, boxes, new StationRange(first, last)));
                first = station.getKey();
                boxes = 0;
            }
            last = station.getKey();
            boxes += station.getValue();
        }
        if (boxes > 0) {
            parts.add(new VillageLoad(village, boxes, new StationRange(first, last)));
        }
        return parts;
    }

    private static int sum(SortedMap<Integer, Integer> shares) {
        return shares.values().stream().mapToInt(Integer::intValue).sum();
    }
}
