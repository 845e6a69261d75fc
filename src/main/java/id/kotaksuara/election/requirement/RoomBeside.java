package id.kotaksuara.election.requirement;

import id.kotaksuara.election.rule.Material;
import java.util.List;

/**
 * The room that what travels beside the boxes takes on a vehicle.
 *
 * @param boxes in boxes, rounded up
 * @param unmeasured materials whose room nobody has told, which are not in it
 */
public record RoomBeside(int boxes, List<Material> unmeasured) {
    public RoomBeside {
        unmeasured = List.copyOf(unmeasured);
    }
}
