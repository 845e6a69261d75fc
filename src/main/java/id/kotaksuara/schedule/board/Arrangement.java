package id.kotaksuara.schedule.board;

import static java.util.Comparator.comparing;

import id.kotaksuara.planner.planning.BoxNights;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;

/** Which districts a board shows, and in which order. */
public record Arrangement(Order order, Show show) {

    /** What comes first. */
    public enum Order {
        CLASS,
        NAME,
        DAY,
        BOXES,
        LEFT,
        NIGHTS
    }

    /** Which districts are shown. */
    public enum Show {
        ALL,
        LEFT,
        WISH_MISSED,
        WISHING,
        PINNED,
        WRONG,
        HARD
    }

    /** Hardest first, and all of them. */
    public static final Arrangement USUAL = new Arrangement(Order.CLASS, Show.ALL);

    /** As an address asks for; what it does not know is as usual. */
    public static Arrangement of(String order, String show) {
        return new Arrangement(known(Order.values(), order, USUAL.order()), known(Show.values(), show, USUAL.show()));
    }

    private static <T extends Enum<T>> T known(T[] values, String name, T otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(otherwise);
    }

    Predicate<BoardRow> shown() {
        return switch (show) {
            case ALL -> row -> true;
            case LEFT -> row -> !row.left().isEmpty();
            case WISH_MISSED -> BoardRow::wishMissed;
            case WISHING -> row -> row.wish().isPresent();
            case PINNED -> BoardRow::pinned;
            case WRONG -> BoardRow::wrong;
            case HARD -> row -> row.difficultyClass() >= 3;
        };
    }

    /** Equals are hardest first, then by name. */
    Comparator<BoardRow> order(BoxNights nights) {
        Comparator<BoardRow> first =
                switch (order) {
                    case CLASS -> (one, other) -> 0;
                    case NAME -> comparing(BoardRow::name);
                    case DAY -> comparing(BoardRow::firstSlot);
                    case BOXES -> comparing(BoardRow::boxes).reversed();
                    case LEFT -> comparing(BoardRow::leftBoxes).reversed();
                    case NIGHTS ->
                        comparing((BoardRow row) -> nights.ofDistrict(row.code()))
                                .reversed();
                };
        return first.thenComparing(Board.HARDEST_FIRST);
    }
}
