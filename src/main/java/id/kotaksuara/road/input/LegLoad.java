package id.kotaksuara.road.input;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.requirement.Requirement;
import id.kotaksuara.election.requirement.VehicleRoom;
import id.kotaksuara.election.rule.Material;

/**
 * What goes to one village: the boxes of its stations, the voting booths that travel beside them, and the room that these
 * and all else beside the boxes take on a vehicle.
 */
public record LegLoad(String village, int stations, int boxes, int booths, Beside beside) {

    private static final int HUNDREDTHS = 100;
    private static final double ROUNDING = 1e-6;

    public LegLoad {
        requireNonNull(village, "village");
        requireNonNull(beside, "beside");
    }

    /** Of which nobody has measured what room anything but boxes takes. */
    public LegLoad(String village, int stations, int boxes, int booths) {
        this(village, stations, boxes, booths, Beside.NOTHING);
    }

    /**
     * The room in boxes of what travels beside the boxes.
     *
     * @param ofStations each station has as much of it as any other
     * @param ofVillage what the village holds once
     */
    public record Beside(double ofStations, double ofVillage) {

        static final Beside NOTHING = new Beside(0, 0);
    }

    /** What goes there when so many of its stations get nothing now; each gets as much as any other. */
    public LegLoad without(int fewer) {
        int rest = Math.max(0, stations - fewer);
        return stations == 0
                ? this
                : new LegLoad(
                        village,
                        rest,
                        boxes / stations * rest,
                        booths / stations * rest,
                        new Beside(beside.ofStations / stations * rest, beside.ofVillage));
    }

    /** The room of all of it in hundredths of a box, rounded up. */
    int roomPercent() {
        return (int) Math.ceil(HUNDREDTHS * (boxes + beside.ofStations + beside.ofVillage) - ROUNDING);
    }

    public static LegLoad of(Requirement it) {
        return new LegLoad(
                it.counts().code(),
                Math.toIntExact(it.counts().stations()),
                Math.toIntExact(it.standingBoxes()),
                Math.toIntExact(it.of(Material.VOTING_BOOTH)),
                new Beside(it.roomBeside(VehicleRoom.OF_STATIONS), it.roomBeside(VehicleRoom.OF_VILLAGE)));
    }
}
