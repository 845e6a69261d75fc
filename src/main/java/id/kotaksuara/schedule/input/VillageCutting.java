package id.kotaksuara.schedule.input;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts a district that is too large for one load into parts of whole villages, as few and as even as can be.
 *
 * <p>The largest village goes to the emptiest part, and so on; where that leaves a part above the limit, one part more is
 * made. A village is never cut, so one above the limit stays a part of its own. The same villages give the same parts.
 */
final class VillageCutting {

    private static final Comparator<VillageLoad> LARGEST_FIRST =
            comparingInt(VillageLoad::boxes).reversed().thenComparing(VillageLoad::villageCode);

    private VillageCutting() {}

    static List<List<VillageLoad>> cut(List<VillageLoad> villages, int limit) {
        int boxes = boxes(villages);
        int fewest = Math.min(villages.size(), (boxes + limit - 1) / limit);
        for (int parts = fewest; parts < villages.size(); parts++) {
            var cut = evenly(villages, parts);
            if (cut.stream().allMatch(part -> boxes(part) <= limit)) {
                return cut;
            }
        }
        return evenly(villages, villages.size());
    }

    private static List<List<VillageLoad>> evenly(List<VillageLoad> villages, int number) {
        List<List<VillageLoad>> parts = new ArrayList<>();
        IntStream.range(0, number).forEach(part -> parts.add(new ArrayList<>()));
        for (var village : villages.stream().sorted(LARGEST_FIRST).toList()) {
            parts.stream()
                    .min(comparingInt(VillageCutting::boxes))
                    .orElseThrow()
                    .add(village);
        }
        parts.forEach(part -> part.sort(comparing(VillageLoad::villageCode)));
        parts.sort(comparing(part -> part.get(0).villageCode()));
        return parts;
    }

    private static int boxes(List<VillageLoad> part) {
        return part.stream().mapToInt(VillageLoad::boxes).sum();
    }
}
