package id.kotaksuara.schedule.version;

import id.kotaksuara.schedule.input.VillageLoad;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The parts of a district that no load has yet; each is given once. */
final class PartsToGive {

    private final Map<String, VillageLoad> open = new LinkedHashMap<>();

    PartsToGive(List<VillageLoad> parts) {
        parts.forEach(part -> open.put(part.part(), part));
    }

    /** What has left of a village is not sent again, however the village is cut now. */
    void hasLeft(ScheduledPart left) {
        int boxes = left.boxes();
        for (String id : of(part -> part.part().equals(left.id()))) {
            boxes -= take(id, boxes);
        }
        for (String id : of(part -> part.villageCode().equals(left.villageCode()) && isOver(part, left))) {
            boxes -= take(id, boxes);
        }
        for (String id : of(part -> part.villageCode().equals(left.villageCode()))) {
            boxes -= take(id, boxes);
        }
    }

    private static boolean isOver(VillageLoad part, ScheduledPart left) {
        var one = part.stations();
        var other = left.load().stations();
        return one == null || other == null || one.first() <= other.last() && other.first() <= one.last();
    }

    private int take(String id, int most) {
        var part = open.get(id);
        int taken = Math.min(most, part.boxes());
        if (taken == part.boxes()) {
            open.remove(id);
        } else if (taken > 0) {
            open.put(id, new VillageLoad(part.villageCode(), part.boxes() - taken, part.stations()));
        }
        return taken;
    }

    /** Those that a load has already, with the boxes they have now and the day that was agreed. */
    List<ScheduledPart> same(List<ScheduledPart> carried) {
        var same = new ArrayList<ScheduledPart>();
        for (var part : carried) {
            var now = open.remove(part.id());
            if (now != null) {
                same.add(ScheduledPart.of(now).agreedAs(part));
            }
        }
        return same;
    }

    /** Those of villages that a load has, where these are cut otherwise now. */
    List<ScheduledPart> sameVillages(List<ScheduledPart> carried) {
        var same = new ArrayList<ScheduledPart>();
        for (var part : carried) {
            of(now -> now.villageCode().equals(part.villageCode()))
                    .forEach(id -> same.add(ScheduledPart.of(open.remove(id)).agreedAs(part)));
        }
        return same;
    }

    List<ScheduledPart> rest() {
        return open.values().stream().map(ScheduledPart::of).toList();
    }

    private List<String> of(Predicate<VillageLoad> wanted) {
        return open.values().stream().filter(wanted).map(VillageLoad::part).collect(Collectors.toList());
    }
}
