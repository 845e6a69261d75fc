package id.kotaksuara.voters.check;

import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.table.NamedSheet;
import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.voters.file.Column;
import id.kotaksuara.voters.file.Fault;
import id.kotaksuara.voters.file.FaultKind;
import id.kotaksuara.voters.file.Header;
import id.kotaksuara.voters.imports.Faults;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.written.StageWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person is told of a file that can be read: it may be another list than the one that is meant. */
record FileDoubts(VoterImport it, Header header, NamedSheet sheet) {

    private static final List<Column> COUNTED = List.of(Column.MALE, Column.FEMALE, Column.TOTAL);

    void tell(List<SheetRow> first, Path file, Faults.Found found) {
        otherStage(first).ifPresent(found::add);
        if (it.columns() == null) {
            hiddenColumns().forEach(found::add);
        }
        var left = FileSheets.left(sheet, file);
        if (!left.isEmpty()) {
            found.add(Fault.of(FaultKind.SHEET_LEFT, 0, "", String.join(", ", left))
                    .saying(sheet.name()));
        }
    }

    /** The titles of the columns that count say what they count, else what stands above them does. */
    private Optional<Fault> otherStage(List<SheetRow> first) {
        var counted = COUNTED.stream().map(header::title).toList();
        var titles = namesStage(counted.subList(0, 2)) ? counted.subList(0, 2) : counted;
        boolean titled = namesStage(titles);
        var above = first.stream()
                .filter(row -> row.line() < header.line())
                .map(RowWords::said)
                .toList();
        var texts = titled ? titles : above;
        boolean right =
                it.stage() == ListStage.OTHER || texts.stream().anyMatch(text -> StageWords.names(text, stage()));
        return right
                ? Optional.empty()
                : texts.stream()
                        .filter(text -> StageWords.in(text).isPresent())
                        .findFirst()
                        .map(text -> Fault.of(FaultKind.STAGE_DIFFERS, (int) header.line(), "", text)
                                .saying(StageWords.in(text).orElseThrow(), stage()));
    }

    private static boolean namesStage(List<String> titles) {
        return titles.stream().anyMatch(title -> StageWords.in(title).isPresent());
    }

    private String stage() {
        return it.stage().name();
    }

    private Stream<Fault> hiddenColumns() {
        var hidden = sheet.sheet().hiddenColumns();
        return header.columns().entrySet().stream()
                .filter(column -> hidden.contains(column.getValue()))
                .sorted(Map.Entry.comparingByValue())
                .map(column ->
                        Fault.of(FaultKind.COLUMN_HIDDEN, (int) header.line(), header.title(column.getKey()), ""));
    }
}
