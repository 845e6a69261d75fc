package id.kotaksuara.voters.preview;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.NamedSheet;
import id.kotaksuara.base.table.RemarkedWorkbook;
import id.kotaksuara.base.table.Sheet;
import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.base.temporary.TemporaryFiles;
import id.kotaksuara.voters.imports.StoredFile;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.preview.FaultGroup.FaultRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the rows of a file back, with a last column that says what is wrong in each row. */
@Component
class Remarks {

    private static final int WHOLE_FILE = 0;

    private final JdbcClient jdbc;
    private final StoredFile files;
    private final FaultWords words;
    private final MessageSource messages;

    Remarks(JdbcClient jdbc, StoredFile files, FaultWords words, MessageSource messages) {
        this.jdbc = jdbc;
        this.files = files;
        this.words = words;
        this.messages = messages;
    }

    /** A workbook comes back as one, any other table as CSV. */
    @Transactional(readOnly = true)
    public void write(VoterImport it, OutputStream out) throws IOException {
        var file = TemporaryFiles.create("voters-");
        try {
            files.restore(it.id(), file);
            var remarks = remarks(it);
            if (it.sheetName() == null) {
                writeTable(file, remarks, out);
            } else {
                remarks.merge(it.headerLine(), title(remarks), (said, title) -> title + " | " + said);
                new RemarkedWorkbook(sheet(file, it.sheetName()), line -> remarks.getOrDefault((int) line, ""))
                        .write(out);
            }
        } catch (UncheckedIOException readerLeft) {
            throw readerLeft.getCause();
        } finally {
            Files.delete(file);
        }
    }

    private static NamedSheet sheet(Path file, String name) {
        return NamedSheet.in(file).stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("voters.sheet.none", name));
    }

    private void writeTable(Path file, Map<Integer, String> remarks, OutputStream out) throws IOException {
        try (var table = TableFormat.CSV.to(out, "")) {
            if (remarks.containsKey(WHOLE_FILE)) {
                table.row(say("voters.remarks.column"), remarks.get(WHOLE_FILE));
            }
            Sheet.in(file).read(row -> {
                var cells = new ArrayList<Object>(row.cells());
                cells.add(remarks.getOrDefault((int) row.line(), ""));
                table.row(cells);
                return true;
            });
        }
    }

    /** Above the column stands also what is wrong with the file as a whole. */
    private String title(Map<Integer, String> remarks) {
        var whole = remarks.getOrDefault(WHOLE_FILE, "");
        return whole.isEmpty() ? say("voters.remarks.column") : say("voters.remarks.column") + ": " + whole;
    }

    private Map<Integer, String> remarks(VoterImport it) {
        var remarks = new HashMap<Integer, String>();
        jdbc.sql("select kind, line, column_name, value, details, times from voter_import_fault"
                        + " where import_id = :id order by line, kind")
                .param("id", it.id())
                .query(row -> {
                    var fault = FaultRow.read(row);
                    var remark = row.getInt(6) > 1
                            ? say("voters.remarks.more", words.title(fault.kind()), row.getInt(6))
                            : remark(fault);
                    remarks.merge(fault.line(), remark, (one, more) -> one + " | " + more);
                });
        return remarks;
    }

    private String remark(FaultRow fault) {
        var column = fault.column().isEmpty() ? "" : fault.column() + ": ";
        return column + words.sentence(fault) + " " + words.whatToDo(fault.kind());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
