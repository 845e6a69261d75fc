package id.kotaksuara.goods.wages;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.stock.Goods;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each team earned on one day.
 *
 * @param paid who said that it was paid, null while nobody did; from then on it stays as it is
 */
record PaySheet(LocalDate day, List<Row> rows, @Nullable Paid paid) {
    PaySheet {
        requireNonNull(day, "day");
        rows = List.copyOf(rows);
    }

    record Paid(String by, Instant at) {}

    /**
     * One team with one kind of ballots.
     *
     * @param members 0 where nobody wrote them down
     * @param sheets good sheets of lots that closed on this day
     * @param rate rupiah for a sheet; null where nobody said
     */
    record Row(
            String team,
            int members,
            Goods goods,
            long sheets,
            @Nullable Integer rate) {
        public long rupiah() {
            return rate == null ? 0 : sheets * rate;
        }

        /** What one member gets where all get the same, rounded down. */
        public long each() {
            return members == 0 ? 0 : rupiah() / members;
        }

        /** What that leaves over, which somebody has to pay out too. */
        public long left() {
            return members == 0 ? 0 : rupiah() % members;
        }
    }

    /** How papers name it: one sheet a day. */
    String paper(String regency) {
        return "UP-" + regency.replace(".", "") + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    public long rupiah() {
        return rows.stream().mapToLong(Row::rupiah).sum();
    }

    public long sheets() {
        return rows.stream().mapToLong(Row::sheets).sum();
    }

    /** For some sheets nobody has said what they are paid. */
    public boolean unpaid() {
        return !withoutRate().isEmpty();
    }

    /** The ballots of which nobody has said what a sheet is paid. */
    List<Goods> withoutRate() {
        return rows.stream()
                .filter(row -> row.rate() == null)
                .map(Row::goods)
                .distinct()
                .toList();
    }
}
