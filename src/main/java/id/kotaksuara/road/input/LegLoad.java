package id.kotaksuara.road.input;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.requirement.Requirement;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.road.stop.StopCode;

/**
 * What goes to one stop: the boxes of a village's stations, or of one station, and the voting booths that travel beside them.
 */
public record LegLoad(StopCode stop, int stations, int boxes, int booths) {

    public LegLoad {
        requireNonNull(stop, "stop");
    }

    public String village() {
        return stop.village();
    }

    /** Of its stations one, which is a stop of its own. */
    public LegLoad station(int number) {
        return new LegLoad(new StopCode(village(), number), 1, boxes / stations, booths / stations);
    }

    /** What goes there when so many of its stations get nothing now; each gets as much as any other. */
    public LegLoad without(int fewer) {
        int rest = Math.max(0, stations - fewer);
        return stations == 0 ? this : new LegLoad(stop, rest, boxes / stations * rest, booths / stations * rest);
    }

    public static LegLoad of(Requirement it) {
        return new LegLoad(
                StopCode.of(it.counts().code()),
                Math.toIntExact(it.counts().stations()),
                Math.toIntExact(it.standingBoxes()),
                Math.toIntExact(it.of(Material.VOTING_BOOTH)));
    }
}
