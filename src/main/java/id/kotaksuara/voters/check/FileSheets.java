package id.kotaksuara.voters.check;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.NamedSheet;
import id.kotaksuara.voters.file.Header;
import id.kotaksuara.voters.file.Persons;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.written.StageWords;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows the sheets of a workbook, which of them is read, and which an office chose before. */
@Repository
public class FileSheets {

    private static final List<String> NO_LIST = List.of("tally.header.none", "sheet.empty");

    private final JdbcClient jdbc;

    FileSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sheet with its number of rows; one without the header of a list cannot be chosen. */
    public record FileSheet(String name, int rows, boolean list) {}

    /**
     * The table of a file to be read: the sheet a person chose, else the only visible one that is called by the stage of
     * the list, and no recap where there are lists of stations, else the one last chosen for this region, else the first that looks like a list of stations, or of anything.
     *
     * @throws RuleBroken when none does, or when any of them says who somebody is
     */
    public NamedSheet toRead(Wanted wanted, Path file) {
        var sheets = NamedSheet.in(file);
        if (sheets.size() == 1) {
            return sheets.get(0);
        }
        sheets.forEach(sheet -> Persons.refuseIn(sheet.sheet().first(Header.ROWS_LOOKED_AT)));
        var lists = sheets.stream().filter(FileSheets::list).toList();
        return Stream.of(
                        Stream.ofNullable(wanted.chosen()),
                        ofStage(wanted.stage(), lists),
                        remembered(wanted.region()).stream())
                .flatMap(names -> names)
                .flatMap(name -> lists.stream().filter(sheet -> sheet.name().equals(name)))
                .findFirst()
                .or(() -> lists.stream()
                        .filter(sheet -> !sheet.hidden() && ofStations(sheet))
                        .findFirst())
                .or(() -> lists.stream().findFirst())
                .orElseThrow(() -> new RuleBroken(NO_LIST.get(0)));
    }

    /** What is wanted of a file: for which region, which sheet if a person chose one, and which stage of the list. */
    public record Wanted(String region, @Nullable String chosen, ListStage stage) {}

    private static Stream<String> ofStage(ListStage stage, List<NamedSheet> lists) {
        var seen = lists.stream().filter(sheet -> !sheet.hidden()).toList();
        boolean stations = seen.stream().anyMatch(FileSheets::ofStations);
        var named = seen.stream()
                .filter(sheet -> StageWords.in(sheet.name()).equals(Optional.of(stage.name())))
                .filter(sheet -> !stations || ofStations(sheet)) // a recap is called so, too
                .map(NamedSheet::name)
                .toList();
        return named.size() == 1 ? named.stream() : Stream.empty();
    }

    /** The other visible sheets that are lists of stations, which nobody reads. */
    static List<String> left(NamedSheet read, Path file) {
        return NamedSheet.in(file).stream()
                .filter(sheet -> !sheet.hidden() && !sheet.name().equals(read.name()))
                .filter(sheet -> list(sheet) && ofStations(sheet))
                .map(NamedSheet::name)
                .toList();
    }

    private static boolean ofStations(NamedSheet sheet) {
        try {
            return Header.in(sheet.sheet().first(Header.ROWS_LOOKED_AT)).ofStations();
        } catch (RuleBroken twins) {
            return false;
        }
    }

    private static boolean list(NamedSheet sheet) {
        try {
            Header.in(sheet.sheet().first(Header.ROWS_LOOKED_AT));
            return true;
        } catch (RuleBroken refused) {
            if (refused.key().startsWith("tally.person")) {
                throw refused;
            }
            return !NO_LIST.contains(refused.key());
        }
    }

    private List<String> remembered(String region) {
        return jdbc.sql(
                        "select sheet_name from voter_sheet_profile where region_code = :region order by chosen_at desc")
                .param("region", region)
                .query(String.class)
                .list();
    }

    public void remember(String region, String sheet, Instant now) {
        jdbc.sql("insert into voter_sheet_profile values (:region, :sheet, :now)"
                        + " on conflict (region_code, sheet_name) do update set chosen_at = excluded.chosen_at")
                .param("region", region)
                .param("sheet", sheet)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Counts the sheets of a workbook, to be chosen from; nothing where a file is one table. */
    void keep(long importId, Path file) {
        jdbc.sql("delete from voter_import_sheet where import_id = :id")
                .param("id", importId)
                .update();
        var sheets = NamedSheet.in(file);
        for (int i = 0; i < sheets.size() && sheets.size() > 1; i++) {
            jdbc.sql("insert into voter_import_sheet values (:id, :position, :name, :rows, :list)")
                    .param("id", importId)
                    .param("position", i)
                    .param("name", sheets.get(i).name())
                    .param("rows", rows(sheets.get(i)))
                    .param("list", list(sheets.get(i)))
                    .update();
        }
    }

    /** Rows that are not blank; a number of a person in any of them refuses the whole file. */
    private static int rows(NamedSheet sheet) {
        var rows = new int[1];
        sheet.sheet().read(row -> {
            Persons.refuseIn(row);
            rows[0]++;
            return true;
        });
        return rows[0];
    }

    public List<FileSheet> of(VoterImport it) {
        return jdbc.sql("select name, rows, list from voter_import_sheet where import_id = :id order by position")
                .param("id", it.id())
                .query(FileSheet.class)
                .list();
    }
}
