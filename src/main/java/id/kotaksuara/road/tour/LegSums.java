package id.kotaksuara.road.tour;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.tour.LegOutlook.State;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The last legs of a regency, those that need somebody first. */
record LegSums(List<LegRow> rows) {

    private static final Set<State> PLANNED = Set.of(State.THERE, State.LEFT, State.ALL_LEFT);

    private static final int NAMED = 3;

    LegSums {
        rows = rows.stream()
                .sorted(Comparator.comparingInt(
                                (LegRow row) -> urgency(row.outlook().state()))
                        .thenComparing(row -> row.key().district()))
                .toList();
    }

    /**
     * The last leg of one district.
     *
     * @param name of the district
     * @param left what would not be there in time by its plan, and why
     */
    record LegRow(LegKey key, String name, LegOutlook outlook, List<Told> left) {

        LegRow {
            requireNonNull(key, "key");
            requireNonNull(name, "name");
            requireNonNull(outlook, "outlook");
            left = List.copyOf(left);
        }

        /** The villages left out by what keeps them, the reason of most villages first. */
        public List<SameReason> reasons() {
            return left.stream()
                    .collect(Collectors.groupingBy(
                            told -> Arrays.asList(told.key(), told.first(), told.second()),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .values()
                    .stream()
                    .map(SameReason::new)
                    .sorted(Comparator.comparingInt(
                            (SameReason reason) -> -reason.told().size()))
                    .toList();
        }
    }

    /** Villages that the same thing keeps from being reached in time. */
    record SameReason(List<Told> told) {

        SameReason {
            told = List.copyOf(told);
        }

        public Told why() {
            return told.get(0);
        }

        /** As many names as a cell holds; the page of the leg has all. */
        public String names() {
            return told.stream().limit(NAMED).map(Told::about).collect(Collectors.joining(", "));
        }

        public int more() {
            return Math.max(0, told.size() - NAMED);
        }
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
            case THERE, ALL_LEFT -> 4;
        };
    }

    public long planned() {
        return rows.stream()
                .filter(row -> PLANNED.contains(row.outlook().state()))
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
