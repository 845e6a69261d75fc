package id.kotaksuara.road.input;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.requirement.Requirement;
import id.kotaksuara.election.requirement.VehicleRoom;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.road.stop.StopCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

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
     * @param ofStations what its stations hold
     * @param ofVillage what the village holds once
     */
    public record Beside(double ofStations, double ofVillage) {

        static final Beside NOTHING = new Beside(0, 0);
    }

    public String village() {
        return stop.village();
    }

    /**
     * What goes to its stops now: to stations that are stops of their own, and to the village for all others. What the village
     * holds once goes to the village, and where no station is left there, with the first one.
     *
     * @param own numbers of stations that are stops of their own, in order
     * @param postponed numbers of others that get nothing now
     * @param room what each of both holds, in boxes
     */
    List<LegLoad> parts(List<Integer> own, Set<Integer> postponed, IntToDoubleFunction room) {
        var parts = new ArrayList<LegLoad>();
        int rest = Math.max(0, stations - own.size() - postponed.size());
        if (rest > 0) {
            double others = Stream.concat(own.stream(), postponed.stream())
                    .mapToDouble(room::applyAsDouble)
                    .sum();
            parts.add(part(stop, rest, new Beside(Math.max(0, beside.ofStations - others), beside.ofVillage)));
        }
        for (int number : own) {
            double once = parts.isEmpty() ? beside.ofVillage : 0;
            parts.add(part(new StopCode(village(), number), 1, new Beside(room.applyAsDouble(number), once)));
        }
        return parts;
    }

    private LegLoad part(StopCode to, int some, Beside what) {
        return new LegLoad(to, some, boxes / stations * some, booths / stations * some, what);
    }

    /** The boxes of each of its stations, which all have as many. */
    public int share() {
        return stations == 0 ? 0 : boxes / stations;
    }

    /** So many of its boxes, which leave before or after the others; all that travels beside them leaves with the first. */
    public LegLoad load(int some, boolean first) {
        return new LegLoad(stop, stations, some, first ? booths : 0, first ? beside : Beside.NOTHING);
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
