package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** Boxes that leave one warehouse for one district in one wave; class 1 is easy to reach, class 4 the hardest. */
public record Consignment(
        String id, String origin, String destination, int boxes, int difficultyClass, Way way, Dates dates) {

    public Consignment {
        requireNonNull(id, "id");
        requireNonNull(origin, "origin");
        requireNonNull(destination, "destination");
        requireNonNull(way, "way");
        requireNonNull(dates, "dates");
        if (difficultyClass < 1 || difficultyClass > 4) {
            throw new IllegalArgumentException("difficulty class " + difficultyClass + " of " + id);
        }
    }

    public boolean isHard() {
        return difficultyClass >= 3;
    }

    boolean hasNonsense() {
        return boxes <= 0 || way.hasNonsense();
    }

    public Consignment with(Dates agreed) {
        return new Consignment(id, origin, destination, boxes, difficultyClass, way, agreed);
    }

    Consignment with(Way other) {
        return new Consignment(id, origin, destination, boxes, difficultyClass, other, dates);
    }

    /** Cannot be on its way on these days. */
    Consignment notOn(List<LocalDate> days) {
        var blocked = new HashSet<>(way.blockedDays());
        blocked.addAll(days);
        return with(new Way(way.travelSlots(), way.escortBusySlots(), way.legs(), blocked));
    }

    /** Whether a name means it: its own or its district's. */
    boolean isNamed(String name) {
        return id.equals(name) || destination.equals(name);
    }

    Consignment withBoxes(int number) {
        return new Consignment(id, origin, destination, number, difficultyClass, way, dates);
    }
}
