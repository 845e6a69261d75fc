package id.kotaksuara.logistics.route;

import id.kotaksuara.logistics.difficulty.Difficulty;
import id.kotaksuara.region.District;
import java.util.Comparator;

/** A district in the list of those to be reached. */
record RouteRow(District district, Route route, Difficulty difficulty) {

    /** The order of the list, by what the reader asked for. */
    enum Order {
        DIFFICULTY(Comparator.comparing((RouteRow row) -> row.route().described())
                .thenComparing(row -> row.difficulty().difficultyClass())
                .thenComparing(row -> row.difficulty().score())
                .reversed()
                .thenComparing(row -> row.district().name())),
        TIME(Comparator.comparing((RouteRow row) -> row.route().travelMinutes())
                .reversed()
                .thenComparing(row -> row.district().name())),
        NAME(Comparator.comparing(row -> row.district().name()));

        private final Comparator<RouteRow> comparator;

        Order(Comparator<RouteRow> comparator) {
            this.comparator = comparator;
        }

        Comparator<RouteRow> comparator() {
            return comparator;
        }
    }

    static RouteRow of(District district, Route route) {
        return new RouteRow(district, route, route.difficulty());
    }

    /** Whether the row belongs to what is shown: {@code all}, {@code unknown}, or a class. */
    boolean belongsTo(String show) {
        return switch (show) {
            case "unknown" -> !route.described();
            case "1", "2", "3", "4" -> route.described() && show.equals(Integer.toString(difficulty.difficultyClass()));
            default -> true;
        };
    }
}
