package id.kotaksuara.road.input;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.requirement.Requirement;
import id.kotaksuara.election.requirement.VehicleRoom;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.road.stop.StopCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes to one stop: the boxes of a village's stations, or of one station, the voting booths that travel beside them,
 * and the room that these and all else beside the boxes take on a vehicle.
 */
public record LegLoad(StopCode stop, int stations, int boxes, int booths, Beside beside) {

    private static final int HUNDREDTHS = 100;
    private static final double ROUNDING = 1e-6;

    public LegLoad {
        requireNonNull(stop, "stop");
        requireNonNull(beside, "beside");
    }

    /** Of which nobody has measured what room anything but boxes takes. */
    public LegLoad(StopCode stop, int stations, int boxes, int booths) {
        this(stop, stations, boxes, booths, Beside.NOTHING);
    }

    /**
     * The room in boxes of what travels beside the boxes.
     *
     * @param ofStations what its stations hold, of which each is given as much as any other: on average where it goes by voters
     * @param ofVillage what the village holds once
     */
    public record Beside(double ofStations, double ofVillage) {

        static final Beside NOTHING = new Beside(0, 0);
    }

    public String village() {
        return stop.village();
    }

    /**
     * What goes to its stops now: to stations that are stops of their own, and to the village for all others, as much for each
     * station as for any other. What the village holds once goes to the village, and where no station is left there, with
     * the first one.
     *
     * @param own numbers of stations that are stops of their own, in order
     * @param postponed how many others get nothing now
     */
    List<LegLoad> parts(List<Integer> own, int postponed) {
        var parts = new ArrayList<LegLoad>();
        int rest = Math.max(0, stations - own.size() - postponed);
        if (rest > 0) {
            parts.add(part(stop, rest, beside.ofVillage));
        }
        for (int number : own) {
            parts.add(part(new StopCode(village(), number), 1, parts.isEmpty() ? beside.ofVillage : 0));
        }
        return parts;
    }

    private LegLoad part(StopCode to, int some, double ofVillage) {
        double share = beside.ofStations / stations * some;
        return new LegLoad(to, some, boxes / stations * some, booths / stations * some, new Beside(share, ofVillage));
    }

    /** The room of all of it in hundredths of a box, rounded up. */
    public int roomPercent() {
        return (int) Math.ceil(HUNDREDTHS * (boxes + beside.ofStations + beside.ofVillage) - ROUNDING);
    }

    public static LegLoad of(Requirement it) {
        return new LegLoad(
                StopCode.of(it.counts().code()),
                Math.toIntExact(it.counts().stations()),
                Math.toIntExact(it.standingBoxes()),
                Math.toIntExact(it.of(Material.VOTING_BOOTH)),
                new Beside(it.roomBeside(VehicleRoom.OF_STATIONS), it.roomBeside(VehicleRoom.OF_VILLAGE)));
    }
}
