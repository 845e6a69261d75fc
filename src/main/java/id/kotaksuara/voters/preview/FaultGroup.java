package id.kotaksuara.voters.preview;

import id.kotaksuara.voters.file.FaultKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Faults that are alike: how many there are, and the first of them. */
record FaultGroup(FaultKind kind, int times, List<FaultRow> first) {

    private static final Set<FaultKind> OF_CODES =
            EnumSet.of(FaultKind.CODE_UNREADABLE, FaultKind.CODE_SPOILT, FaultKind.CODE_OF_BPS);

    /** Whether the file is read without its codes where it names its districts and villages as well. */
    public boolean ofCodes() {
        return OF_CODES.contains(kind);
    }

    public boolean severe() {
        return kind.severe();
    }

    public int more() {
        return times - first.size();
    }

    /** One fault; its details are numbers where they can be, so that a sentence says 144.157. */
    record FaultRow(FaultKind kind, int line, String column, String value, List<Object> details) {

        /** From a row that begins with the kind, the line, the column, the value and the details. */
        static FaultRow read(ResultSet row) throws SQLException {
            return new FaultRow(
                    FaultKind.valueOf(row.getString(1)),
                    row.getInt(2),
                    row.getString(3),
                    row.getString(4),
                    Stream.of((String[]) row.getArray(5).getArray())
                            .map(FaultRow::said)
                            .toList());
        }

        private static Object said(String detail) {
            return detail.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(detail) : detail;
        }
    }
}
