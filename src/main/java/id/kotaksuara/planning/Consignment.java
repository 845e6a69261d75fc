package id.kotaksuara.planning;

import static java.util.Objects.requireNonNull;

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

    Consignment withBoxes(int number) {
        return new Consignment(id, origin, destination, number, difficultyClass, way, dates);
    }
}
