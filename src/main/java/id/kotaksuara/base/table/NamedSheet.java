package id.kotaksuara.base.table;

import java.nio.file.Path;
import java.util.List;

/**
 * One table of a file, with the name it has there.
 *
 * @param name of the sheet of a workbook; empty where the file is one table
 * @param hidden whether a person who opens the file does not see it
 */
public record NamedSheet(String name, Sheet sheet, boolean hidden) {

    /** All tables of a file: of a workbook the sheet that is open first, the hidden ones last. */
    public static List<NamedSheet> in(Path file) {
        return FileKind.of(file).sheets(file);
    }
}
