package id.kotaksuara.schedule.progress;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Placement;

/** A load that should have left in a wave that is over, and has not. */
public record Overdue(Consignment consignment, Placement planned) {

    public int boxes() {
        return consignment.boxesOf(planned);
    }

    public int slot() {
        return planned.slot();
    }
}
