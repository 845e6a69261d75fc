package id.kotaksuara.voters.check;

import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.voters.file.Column;
import id.kotaksuara.voters.file.DataRows;
import id.kotaksuara.voters.file.Header;
import id.kotaksuara.voters.imports.VoterImport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how the columns of a file were understood, with the first rows as samples. */
@Repository
public class FileColumns {

    private static final int SAMPLES = 3;
    private static final int LONGEST = 100;

    private final JdbcClient jdbc;

    FileColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One column: its title, what it means (null: not used) and what stands in it. */
    record FileColumn(int position, String title, @Nullable Column meaning, List<String> samples) {}

    void keep(long importId, Header header, List<SheetRow> first) {
        jdbc.sql("delete from voter_import_column where import_id = :id")
                .param("id", importId)
                .update();
        var meanings = header.columns().entrySet().stream().collect(Collectors.toMap(Entry::getValue, Entry::getKey));
        var rows = first.stream()
                .filter(row -> DataRows.has(row, header))
                .limit(SAMPLES)
                .toList();
        for (int i = 0; i < header.titles().size(); i++) {
            int position = i;
            var samples = rows.stream().map(row -> cut(row.cell(position))).toList();
            keep(importId, new FileColumn(i, cut(header.titles().get(i)), meanings.get(i), samples));
        }
    }

    private void keep(long importId, FileColumn column) {
        jdbc.sql("insert into voter_import_column values (:id, :position, :title, :meaning, :samples)")
                .param("id", importId)
                .param("position", column.position())
                .param("title", column.title())
                .param(
                        "meaning",
                        column.meaning() == null ? null : column.meaning().name())
                .param("samples", column.samples().toArray(String[]::new))
                .update();
    }

    private static String cut(String text) {
        var line = text.replace('\0', ' ').replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    public List<FileColumn> of(VoterImport it) {
        return jdbc.sql("select position, title, meaning, samples from voter_import_column where import_id = :id"
                        + " order by position")
                .param("id", it.id())
                .query((row, i) -> new FileColumn(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3) == null ? null : Column.valueOf(row.getString(3)),
                        List.of((String[]) row.getArray(4).getArray())))
                .list();
    }

    /** The column of codes in a file that can be read without it, because it names districts and villages. */
    public static Optional<FileColumn> spareCodes(List<FileColumn> columns) {
        var meant = columns.stream().map(FileColumn::meaning).toList();
        return meant.contains(Column.DISTRICT) && meant.contains(Column.VILLAGE)
                ? columns.stream()
                        .filter(column -> column.meaning() == Column.CODE)
                        .findFirst()
                : Optional.empty();
    }

    /** The columns by meaning, as a person chose them title by title; a meaning chosen twice is left to the first. */
    public static Map<Column, Integer> chosen(Map<Integer, Column> meanings) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        meanings.entrySet().stream()
                .sorted(Entry.comparingByKey())
                .forEach(entry -> columns.putIfAbsent(entry.getValue(), entry.getKey()));
        return columns;
    }
}
