package id.kotaksuara.goods.readiness;

import java.time.LocalDate;
import java.util.List;

/**
 * How ready the goods of an office are.
 *
 * @param others goods of which no rule says how much is needed, and which were ordered or came
 * @param needed the day from which the plan needs them
 * @param planned whether a published schedule says that day; otherwise it is the district committees' deadline
 */
record ReadinessTable(List<ReadyRow> rows, List<ReadyRow> others, LocalDate needed, boolean planned) {

    ReadinessTable {
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /** Kinds of goods that go into the ballot boxes. */
    public long inside() {
        return rows.stream().filter(row -> row.goods().inside()).count();
    }

    /** Those of them of which all that is needed is there. */
    public long insideComplete() {
        return rows.stream()
                .filter(row -> row.goods().inside() && row.complete())
                .count();
    }

    /** {@code insideComplete ÷ inside}, in whole percent rounded down: 100 only where nothing is lacking. */
    public long percent() {
        return inside() == 0 ? 0 : 100 * insideComplete() / inside();
    }

    public long complete() {
        return rows.stream().filter(ReadyRow::complete).count();
    }

    /** Good pieces that cannot go into the boxes yet: ballots that wait to be sorted and folded. */
    public long unsorted() {
        return rows.stream().mapToLong(row -> row.good() - row.ready()).sum();
    }
}
