package id.kotaksuara.voters.imports;

import id.kotaksuara.voters.file.FaultKind;
import java.util.List;

/** Faults that are alike: how many there are, and the first of them. */
record FaultGroup(FaultKind kind, int times, List<FaultRow> first) {

    public boolean severe() {
        return kind.severe();
    }

    public int more() {
        return times - first.size();
    }

    /** One fault; its details are numbers where they can be, so that a sentence says 144.157. */
    record FaultRow(FaultKind kind, int line, String column, String value, List<Object> details) {

        static FaultRow of(FaultKind kind, int line, String column, String value, String[] details) {
            return new FaultRow(
                    kind,
                    line,
                    column,
                    value,
                    List.of(details).stream().map(FaultRow::said).toList());
        }

        private static Object said(String detail) {
            return detail.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(detail) : detail;
        }
    }
}
