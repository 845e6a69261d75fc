package id.kotaksuara.road.input;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.requirement.Requirement;
import id.kotaksuara.election.rule.Material;

/**
 * What goes to one village: the boxes of its stations and the voting booths that travel beside them.
 */
public record LegLoad(String village, int stations, int boxes, int booths) {

    public LegLoad {
        requireNonNull(village, "village");
    }

    /** What goes there when so many of its stations get nothing now; each gets as much as any other. */
    public LegLoad without(int fewer) {
        int rest = Math.max(0, stations - fewer);
        return stations == 0 ? this : new LegLoad(village, rest, boxes / stations * rest, booths / stations * rest);
    }

    public static LegLoad of(Requirement it) {
        return new LegLoad(
                it.counts().code(),
                Math.toIntExact(it.counts().stations()),
                Math.toIntExact(it.standingBoxes()),
                Math.toIntExact(it.of(Material.VOTING_BOOTH)));
    }
}
