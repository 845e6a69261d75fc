package id.kotaksuara.voters.file;

import java.util.List;
import java.util.stream.Stream;

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

    public static Fault of(FaultKind kind, int line, String column, String value) {
        return new Fault(kind, line, column, value, List.of());
    }

    /** The same with numbers and names for its sentence. */
    public Fault saying(Object... more) {
        return new Fault(
                kind, line, column, value, Stream.of(more).map(String::valueOf).toList());
    }

    /** Of a formula without its value as much as a person can read. */
    private static String cut(String said) {
        var text = said.replace('\0', '…');
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
