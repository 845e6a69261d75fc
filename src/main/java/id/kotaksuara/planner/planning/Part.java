package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** Boxes of a consignment that stay together: a village's stations, or some whole stations of a village; null where no day is agreed. */
public record Part(String id, int boxes, LocalDate pinned) {

    public Part {
        requireNonNull(id, "id");
    }

    public Part(String id, int boxes) {
        this(id, boxes, null);
    }

    /** Whether its own agreed day, if it has one, allows a departure. */
    public boolean mayLeaveOn(LocalDate day) {
        return pinned == null || pinned.equals(day);
    }
}
