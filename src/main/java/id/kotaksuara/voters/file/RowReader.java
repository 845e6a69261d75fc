package id.kotaksuara.voters.file;

import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.Sheet;
import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.voters.written.CountText;
import id.kotaksuara.voters.written.StationNumber;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the rows below a header and tells a {@link Tally} what they count and what is wrong with them. */
public final class RowReader implements Sheet.Reader {

    private final Header header;
    private final Limits limits;
    private final Tally tally;
    private final Places places;
    private final Totals totals;
    private int rows;
    private boolean began;
    private boolean ended;

    /**
     * What is too much.
     *
     * @param votersAtStation most voters at one station, by the rules of the election
     * @param rows most rows in one file
     * @param lastRow the last line of the file that belongs to the list; what stands below are notes or signatures
     */
    public record Limits(int votersAtStation, int rows, int lastRow) {
        public Limits(int votersAtStation, int rows) {
            this(votersAtStation, rows, Integer.MAX_VALUE);
        }
    }

    public RowReader(Header header, Limits limits, Tally tally) {
        this.header = header;
        this.limits = limits;
        this.tally = tally;
        this.places = new Places(header, tally);
        this.totals = new Totals(header, tally);
    }

    @Override
    public boolean take(SheetRow row) {
        if (row.line() < header.line() && !header.titled().isEmpty()) {
            places.titleAbove(row);
        }
        if (DataRows.has(row, header)) {
            refuseTooMany();
            Persons.refuseIn(row);
            if (row.line() > limits.lastRow()) {
                tell(FaultKind.ROW_ASIDE, row);
            } else if (!ended && !ends(row)) {
                TotalRow.in(row, header, places, tally)
                        .or(() -> TotalRow.unnamed(row, header).filter(totals::fits))
                        .or(() -> totals.worded(row, places))
                        .ifPresentOrElse(totals::check, () -> countOrSetAside(row));
            }
        }
        return true;
    }

    /** The columns of a table below the list may mean something else: nothing of it is read. */
    private boolean ends(SheetRow row) {
        ended = began && DataRows.beginsOtherTable(row, header);
        if (ended) {
            tell(FaultKind.OTHER_TABLE, row);
        }
        return ended;
    }

    private void tell(FaultKind kind, SheetRow row) {
        tally.fault(Fault.of(kind, (int) row.line(), "", RowWords.said(row)));
    }

    private void countOrSetAside(SheetRow row) {
        if (!DataRows.isAside(row, header)) {
            if (row.hidden()) {
                tell(FaultKind.ROW_HIDDEN, row);
            }
            count(row);
            return;
        }
        tell(FaultKind.ROW_ASIDE, row);
        boolean titled = places.titleOfList(row)
                || header.ofStations()
                        && (places.titleOfKind(row) || DataRows.namesPlaceAlone(row, header) && places.title(row));
        if (!titled && RowWords.filled(row).stream().anyMatch(RowWords::isPlaceTitle)) {
            places.forget();
        }
    }

    /** To be called after the last row, with the total an office stated beside the file, if it did. */
    public void end(@Nullable Integer statedVoters) {
        totals.end(statedVoters);
    }

    /** Whether any row was one of the list. */
    public boolean hasRead() {
        return began;
    }

    private void count(SheetRow row) {
        began = true;
        var place = places.of(row);
        if (place != null) {
            tally.stands(place);
        }
        var number = header.ofStations() ? station(row) : stations(row);
        var male = voters(row, Column.MALE);
        var female = voters(row, Column.FEMALE);
        if (male.isEmpty() || female.isEmpty() || number.isEmpty()) {
            return;
        }
        var total = total(row, male.getAsInt(), female.getAsInt());
        if (place != null && total.isPresent()) {
            var count = new Count(
                    (int) row.line(), place, number.getAsInt(), male.getAsInt(), female.getAsInt(), total.getAsInt());
            totals.add(count);
            tally.count(count);
        }
    }

    private OptionalInt station(SheetRow row) {
        var text = header.cell(row, Column.STATION);
        var number = StationNumber.read(text);
        if (number.isEmpty()) {
            fault(
                    text.isEmpty() ? FaultKind.STATION_MISSING : unreadable(text, FaultKind.STATION_UNREADABLE),
                    row,
                    Column.STATION);
        }
        return number;
    }

    private OptionalInt stations(SheetRow row) {
        return header.cell(row, Column.STATIONS).isEmpty() ? OptionalInt.of(-1) : number(row, Column.STATIONS);
    }

    private OptionalInt voters(SheetRow row, Column column) {
        boolean unsaid = !header.ofStations()
                && (!header.has(column) || header.cell(row, column).isEmpty());
        return unsaid && header.has(Column.TOTAL) ? OptionalInt.of(-1) : number(row, column);
    }

    private OptionalInt number(SheetRow row, Column column) {
        var text = header.cell(row, column);
        var number = CountText.read(text);
        if (number.isEmpty()) {
            fault(
                    text.isEmpty() ? FaultKind.NUMBER_MISSING : unreadable(text, FaultKind.NUMBER_UNREADABLE),
                    row,
                    column);
        } else if (number.getAsInt() < 0) {
            fault(FaultKind.NUMBER_NEGATIVE, row, column);
            return OptionalInt.empty();
        }
        return number;
    }

    /** The voters of the row, which male and female must add up to; more than a station may have is a fault. */
    private OptionalInt total(SheetRow row, int male, int female) {
        boolean split = male >= 0 && female >= 0;
        var said = header.cell(row, Column.TOTAL);
        boolean failed = said.startsWith("#"); // a formula that came to nothing: #VALUE!
        boolean unsaid = said.isEmpty() || said.equals(SheetRow.FORMULA) || failed; // adds nothing to male and female
        if (failed && split) {
            fault(FaultKind.TOTAL_UNREADABLE, row, Column.TOTAL);
        }
        var stated = unsaid && split ? OptionalInt.of(male + female) : number(row, Column.TOTAL);
        if (stated.isEmpty()) {
            return stated;
        }
        if (split && stated.getAsInt() != male + female) {
            fault(FaultKind.SUM_WRONG, row, Column.TOTAL, male, female, male + female);
            return OptionalInt.empty();
        }
        if (header.ofStations()) {
            checkSize(row, stated.getAsInt());
        }
        return stated;
    }

    private void checkSize(SheetRow row, int voters) {
        if (voters > limits.votersAtStation()) {
            var column = header.has(Column.TOTAL) ? Column.TOTAL : Column.FEMALE;
            fault(FaultKind.TOO_MANY_VOTERS, row, column, voters, limits.votersAtStation());
        } else if (voters == 0) {
            fault(FaultKind.STATION_EMPTY, row, Column.STATION);
        }
    }

    private static FaultKind unreadable(String text, FaultKind kind) {
        return text.equals(SheetRow.FORMULA) ? FaultKind.FORMULA : kind;
    }

    private void fault(FaultKind kind, SheetRow row, Column column, Object... details) {
        var text = header.cell(row, column);
        var shown = text.equals(SheetRow.FORMULA) ? "=…" : text;
        tally.fault(
                Fault.of(kind, (int) row.line(), header.title(column), shown).saying(details));
    }

    private void refuseTooMany() {
        if (++rows > limits.rows()) {
            throw new RuleBroken("tally.rows.many", limits.rows());
        }
    }
}
