package id.kotaksuara.goods.destruction;

import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.RegionCode;
import java.time.LocalDate;
import java.util.List;

/**
 * Minutes of ballots that were destroyed.
 *
 * @param number within the office, from 1
 * @param lines what was destroyed, by kind of ballot
 */
record Destruction(int number, Event event, List<Line> lines) {
    Destruction {
        lines = List.copyOf(lines);
    }

    /**
     * When, where and how, and who saw it.
     *
     * @param hour as people say it: {@code 14.00}
     */
    record Event(LocalDate day, String hour, String place, String method, String officer, List<String> witnesses) {
        Event {
            witnesses = List.copyOf(witnesses);
        }
    }

    /** Sheets of one kind: by the books, and as they were counted and destroyed. */
    record Line(Goods goods, Sheets damaged, Sheets surplus) {
        public int destroyed() {
            return damaged.counted() + surplus.counted();
        }

        /** Sheets that the books had and nobody found. */
        public int missing() {
            return damaged.missing() + surplus.missing();
        }
    }

    /** Sheets by the books and as counted. */
    record Sheets(int due, int counted) {
        public int missing() {
            return Math.max(0, due - counted);
        }

        public int more() {
            return Math.max(0, counted - due);
        }
    }

    public int destroyed() {
        return lines.stream().mapToInt(Line::destroyed).sum();
    }

    public int missing() {
        return lines.stream().mapToInt(Line::missing).sum();
    }

    /** How papers name it. */
    public String paper(String regency) {
        return paper(regency, number);
    }

    static String paper(String regency, int number) {
        return new RegionCode(regency).numbered("PM", number);
    }
}
