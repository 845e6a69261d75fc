package id.kotaksuara.road.tour;

import id.kotaksuara.road.tour.LegOutlook.State;
import java.util.Comparator;
import java.util.List;

/** The last legs of a regency, those that need somebody first. */
record LegSums(List<LegRow> rows) {

    LegSums {
        rows = rows.stream()
                .sorted(Comparator.comparingInt(
                                (LegRow row) -> urgency(row.outlook().state()))
                        .thenComparing(row -> row.key().district()))
                .toList();
    }

    static LegSums of(List<LegRow> rows) {
        return new LegSums(rows);
    }

    private static int urgency(State state) {
        return switch (state) {
            case BROKEN -> 0;
            case LEFT -> 1;
            case NO_VEHICLES, NOT_PLANNED -> 2;
            case NO_BOXES -> 3;
            case THERE -> 4;
        };
    }

    public long planned() {
        return rows.stream()
                .filter(row ->
                        row.outlook().state() == State.THERE || row.outlook().state() == State.LEFT)
                .count();
    }

    public int boxes() {
        return rows.stream().mapToInt(row -> row.outlook().boxes()).sum();
    }

    /** Of what is planned. */
    public int left() {
        return rows.stream()
                .filter(row -> row.outlook().state() == State.LEFT)
                .mapToInt(row -> row.outlook().left())
                .sum();
    }
}
