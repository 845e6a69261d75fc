package id.kotaksuara.base.grid;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as its pages show it.
 *
 * @param faults in order, each once
 * @param told what is said of the file that it comes from
 * @param last what was saved last, where it can be taken back
 */
record GridView(
        String name,
        List<Head> heads,
        List<Line> lines,
        List<Fault> faults,
        Told told,
        boolean grows,
        boolean removes,
        @Nullable Last last) {

    /**
     * What the sender of a file is told beside its rows.
     *
     * @param unread headings that name no column
     * @param sheet the one that was read; empty where the file is one table
     * @param left other sheets that are such a table, which nobody reads
     */
    public record Told(List<String> unread, String sheet, List<String> left) {

        static final Told NOTHING = new Told(List.of(), "", List.of());
    }

    /** The title of a column. */
    public record Head(String field, String text, boolean number) {}

    /** A fault in the summary, with the cell it leads to; without one where the line is not shown. */
    public record Fault(@Nullable String id, String words) {}

    /** What was saved last. */
    public record Last(long number, String actor, Instant at, long added, long changed, long removed) {}

    /**
     * One row.
     *
     * @param state as in {@code ReviewedRow.State}
     * @param line of the file it comes from, 0 where it comes from none
     */
    public record Line(
            int number,
            String key,
            String title,
            String version,
            String print,
            String state,
            long line,
            List<Cell> cells) {

        public boolean changes() {
            return state.equals("NEW") || state.equals("CHANGED") || gone();
        }

        public boolean overtaken() {
            return state.equals("OVERTAKEN");
        }

        public boolean gone() {
            return state.equals("REMOVED");
        }

        public boolean isNew() {
            return key.isEmpty();
        }

        private Line withoutFaults() {
            var plain = cells.stream().map(Cell::withoutFault).toList();
            return new Line(number, key, title, version, print, state, line, plain);
        }
    }

    /**
     * One cell.
     *
     * @param text what it says
     * @param before what is kept
     * @param choices where one is chosen from a list
     * @param open whether it can be changed
     */
    public record Cell(
            String name,
            String id,
            Head head,
            String text,
            String before,
            List<String> choices,
            String keyboard,
            boolean open,
            @Nullable String fault) {

        public boolean differs() {
            return !text.equals(before);
        }

        private Cell withoutFault() {
            return new Cell(name, id, head, text, before, choices, keyboard, open, null);
        }

        public boolean chosen() {
            return !choices.isEmpty();
        }

        /** Whether it says something that stands in no list, which stays to be corrected. */
        public boolean odd() {
            return chosen() && !text.isEmpty() && !choices.contains(text);
        }
    }

    public long added() {
        return lines.stream().filter(line -> line.state().equals("NEW")).count();
    }

    public long changed() {
        return lines.stream().filter(line -> line.state().equals("CHANGED")).count();
    }

    public long removed() {
        return lines.stream().filter(Line::gone).count();
    }

    public long unchanged() {
        return lines.stream().filter(line -> !line.isNew()).count() - changed() - removed();
    }

    public boolean changesNothing() {
        return lines.stream().noneMatch(Line::changes);
    }

    public boolean overtaken() {
        return lines.stream().anyMatch(Line::overtaken);
    }

    /** Whether it has to be gone over before it can be saved. */
    public boolean unfit() {
        return overtaken() || !faults.isEmpty();
    }

    GridView withoutFaults() {
        var plain = lines.stream().map(Line::withoutFaults).toList();
        return new GridView(name, heads, plain, List.of(), told, grows, removes, last);
    }

    GridView withLast(Last saved) {
        return new GridView(name, heads, lines, faults, told, grows, removes, saved);
    }

    /** The columns in which something changes. */
    public List<Head> changing() {
        return heads.stream()
                .filter(head -> lines.stream()
                        .filter(Line::changes)
                        .flatMap(line -> line.cells().stream())
                        .anyMatch(cell -> cell.head().equals(head) && cell.differs()))
                .toList();
    }
}
