package id.kotaksuara.election.requirement;

import id.kotaksuara.election.rule.Material;
import java.util.List;
import java.util.stream.Stream;

/**
 * The room that what travels beside the boxes takes on a vehicle.
 *
 * @param exactly in boxes
 * @param unmeasured materials whose room nobody has told, which are not in it
 */
public record RoomBeside(double exactly, List<Material> unmeasured) {

    public static final RoomBeside NONE = new RoomBeside(0, List.of());

    private static final double ROUNDING = 1e-6;

    public RoomBeside {
        unmeasured = List.copyOf(unmeasured);
    }

    /** In boxes, rounded up. */
    public int boxes() {
        return (int) Math.ceil(exactly - ROUNDING);
    }

    /** Of both together. */
    public RoomBeside plus(RoomBeside other) {
        return new RoomBeside(
                exactly + other.exactly,
                Stream.concat(unmeasured.stream(), other.unmeasured.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
