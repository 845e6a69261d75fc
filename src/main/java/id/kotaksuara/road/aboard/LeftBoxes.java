package id.kotaksuara.road.aboard;

import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.road.aboard.LeftLoads.Left;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.stop.StopCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Boxes that have left, each for the place to which it went, and not always a stop of the plan.
 *
 * @param sent by village or station
 * @param aside stations at which voting is postponed and whose boxes stay sealed where they were taken: none of those to go
 */
public record LeftBoxes(Map<StopCode, Left> sent, Set<StopCode> aside) {

    public LeftBoxes {
        sent = Map.copyOf(sent);
        aside = Set.copyOf(aside);
    }

    /** What of the loads of a plan has left, by the code of the stop. */
    public Map<String, Left> of(Collection<LegLoad> loads) {
        var left = new HashMap<String, Left>();
        loads.stream().collect(groupingBy(LegLoad::village)).forEach((village, theirs) -> {
            var counted = count(village, theirs);
            if (!counted.isEmpty()) {
                spread(counted, StopCode.of(village), theirs);
                theirs.forEach(load -> left.put(load.stop().code(), counted.getOrDefault(load.stop(), Left.NOTHING)));
            }
        });
        return left;
    }

    /** What went to a station that is no stop of its own went to the village. */
    private Map<StopCode, Left> count(String village, List<LegLoad> theirs) {
        var stops = theirs.stream().map(LegLoad::stop).toList();
        var whole = StopCode.of(village);
        int share = theirs.get(0).share();
        var counted = new HashMap<StopCode, Left>();
        sent.forEach((stop, left) -> {
            if (stop.village().equals(village)) {
                boolean stays = aside.contains(stop); // its share of what went there
                var some = stays ? left.with(Math.max(0, left.boxes() - share)) : left;
                counted.merge(stops.contains(stop) ? stop : whole, some, Left::and);
            }
        });
        long withOthers = aside.stream()
                .filter(stop -> stop.village().equals(village)
                        && sent.getOrDefault(stop, Left.NOTHING).boxes() == 0)
                .count();
        counted.computeIfPresent(
                whole, (stop, left) -> left.with(Math.max(0, left.boxes() - Math.toIntExact(withOthers) * share)));
        return counted;
    }

    /** What went to a village beyond what its other stations get went on to those that are stops of their own. */
    private static void spread(Map<StopCode, Left> counted, StopCode whole, List<LegLoad> theirs) {
        var all = counted.getOrDefault(whole, Left.NOTHING);
        int stays = theirs.stream()
                .filter(load -> load.stop().equals(whole))
                .mapToInt(LegLoad::boxes)
                .sum();
        int rest = all.boxes() - stays;
        for (LegLoad load : theirs) {
            int has = counted.getOrDefault(load.stop(), Left.NOTHING).boxes();
            int some = Math.min(rest, load.boxes() - has);
            if (some > 0 && load.stop().ofStation()) {
                counted.merge(load.stop(), all.with(some), Left::and);
                rest -= some;
            }
        }
    }
}
