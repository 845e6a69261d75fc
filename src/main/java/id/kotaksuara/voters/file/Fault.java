package id.kotaksuara.voters.file;

import java.util.List;

/**
 * Something wrong at one place of a file.
 *
 * @param line the line or row, counted from 1; 0 for the file as a whole
 * @param column the title of the column, or empty
 * @param value what stands there
 * @param details numbers and names for the sentence that explains it
 */
public record Fault(FaultKind kind, int line, String column, String value, List<String> details) {

    private static final int LONGEST = 100;

    public Fault {
        column = cut(column);
        value = cut(value);
        details = details.stream().map(Fault::cut).toList();
    }

    public static Fault of(FaultKind kind, int line, String column, String value, Object... details) {
        return new Fault(
                kind,
                line,
                column,
                value,
                List.of(details).stream().map(String::valueOf).toList());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
