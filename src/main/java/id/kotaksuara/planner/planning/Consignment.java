package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Boxes that leave one warehouse for one district, in one wave unless it may be cut; class 1 is easy to reach, class 4 the
 * hardest.
 */
public record Consignment(
        String id,
        String origin,
        String destination,
        int boxes,
        int difficultyClass,
        Way way,
        Dates dates,
        Cutting cutting) {

    public Consignment {
        requireNonNull(id, "id");
        requireNonNull(origin, "origin");
        requireNonNull(destination, "destination");
        requireNonNull(way, "way");
        requireNonNull(dates, "dates");
        cutting = cutting == null ? Cutting.NONE : cutting; // as kept before there was any
        if (difficultyClass < 1 || difficultyClass > 4) {
            throw new IllegalArgumentException("difficulty class " + difficultyClass + " of " + id);
        }
    }

    /** One that leaves whole. */
    public Consignment(
            String id, String origin, String destination, int boxes, int difficultyClass, Way way, Dates dates) {
        this(id, origin, destination, boxes, difficultyClass, way, dates, Cutting.NONE);
    }

    /** The same, cut as said; its boxes are those of the parts. */
    public Consignment cut(Cutting other) {
        int sum = other.isNone() ? boxes : other.boxes();
        return new Consignment(id, origin, destination, sum, difficultyClass, way, dates, other);
    }

    public boolean isCut() {
        return !cutting.isNone();
    }

    Consignment uncut() {
        return new Consignment(id, origin, destination, boxes, difficultyClass, way, dates);
    }

    /** Boxes of a load: of the parts it names, or of all where it is not cut. */
    public int boxesOf(Placement load) {
        return isCut()
                ? load.parts().stream()
                        .flatMap(id -> cutting.part(id).stream())
                        .mapToInt(Part::boxes)
                        .sum()
                : boxes;
    }

    /** What a plan leaves of it: parts, or all of one that leaves whole. */
    List<Part> left(Plan plan) {
        var loads = plan.placementsOf(id);
        if (!isCut()) {
            return loads.isEmpty() ? List.of(new Part(id, boxes)) : List.of();
        }
        return cutting.parts().stream()
                .filter(part -> loads.stream().noneMatch(load -> load.parts().contains(part.id())))
                .toList();
    }

    /** The class as it is shown: 0 where nobody has described the way, however hard it is planned. */
    public int shownClass() {
        return way.known() ? difficultyClass : 0;
    }

    public boolean isHard() {
        return difficultyClass >= 3;
    }

    boolean hasNonsense() {
        return boxes <= 0 || way.hasNonsense() || cutting.hasNonsense(boxes);
    }

    public Consignment with(Dates agreed) {
        return new Consignment(id, origin, destination, boxes, difficultyClass, way, agreed, cutting);
    }

    /** Without the days that were agreed for its parts. */
    public Consignment unpinned() {
        return isCut() ? cut(cutting.with(part -> part.pinnedOn(null))) : this;
    }

    Consignment with(Way other) {
        return new Consignment(id, origin, destination, boxes, difficultyClass, other, dates, cutting);
    }

    /** Whether a name means it: its own or its district's. */
    boolean isNamed(String name) {
        return id.equals(name) || destination.equals(name);
    }

    /** Without so many boxes; of one that is cut its first parts. */
    Consignment withFewer(int fewer) {
        if (!isCut() || fewer <= 0) {
            return withBoxes(boxes - fewer);
        }
        var kept = cutting.withFewer(fewer);
        return new Consignment(id, origin, destination, boxes - fewer, difficultyClass, way, dates, kept);
    }

    Consignment withBoxes(int number) {
        return new Consignment(id, origin, destination, number, difficultyClass, way, dates, cutting);
    }
}
