package id.kotaksuara.base.table;

import java.nio.file.Path;
import java.util.List;

/**
 * One table of a file, with the name it has there.
 *
 * @param name of the sheet of a workbook; empty where the file is one table
 */
public record NamedSheet(String name, Sheet sheet) {

    /** All tables of a file, in its order. */
    public static List<NamedSheet> in(Path file) {
        return FileKind.of(file).sheets(file);
    }
}
