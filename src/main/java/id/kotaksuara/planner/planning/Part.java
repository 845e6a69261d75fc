package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * Boxes of a consignment that stay together: a village's stations, or some whole stations of a village.
 *
 * @param pinned the day agreed for it, null where none is
 * @param vehicles the types chosen for it, leg by leg and empty where any will do; none where nobody chose
 */
public record Part(String id, int boxes, LocalDate pinned, List<String> vehicles) {

    public Part {
        requireNonNull(id, "id");
        vehicles = List.copyOf(vehicles);
    }

    public Part(String id, int boxes, LocalDate pinned) {
        this(id, boxes, pinned, List.of());
    }

    public Part(String id, int boxes) {
        this(id, boxes, null);
    }

    /** The same with another agreed day, or null for none. */
    public Part pinnedOn(LocalDate day) {
        return new Part(id, boxes, day, vehicles);
    }

    Part withBoxes(int number) {
        return new Part(id, number, pinned, vehicles);
    }

    /** Whether its own agreed day, if it has one, allows a departure. */
    public boolean mayLeaveOn(LocalDate day) {
        return pinned == null || pinned.equals(day);
    }

    /** The type chosen for a leg, empty where any will do. */
    public String chosen(int leg) {
        return leg < vehicles.size() ? vehicles.get(leg) : "";
    }

    /** Whether it may travel on these types, one a leg. */
    boolean mayTravelOn(int leg, String type) {
        return chosen(leg).isEmpty() || chosen(leg).equals(type);
    }
}
