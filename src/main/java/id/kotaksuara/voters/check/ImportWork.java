package id.kotaksuara.voters.check;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.Sheet;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.voters.file.Column;
import id.kotaksuara.voters.file.Fault;
import id.kotaksuara.voters.file.FaultKind;
import id.kotaksuara.voters.file.Header;
import id.kotaksuara.voters.file.RowReader;
import id.kotaksuara.voters.file.RowReader.Limits;
import id.kotaksuara.voters.imports.CheckedFile.Checked;
import id.kotaksuara.voters.imports.Effect;
import id.kotaksuara.voters.imports.Faults;
import id.kotaksuara.voters.imports.ImportKind;
import id.kotaksuara.voters.imports.Staging;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Reads and checks one import; each is one transaction of the caller, so that it happens whole or not at all. */
@Component
public class ImportWork {

    private static final int FETCH_ROWS = 1000;

    private final VoterImports imports;
    private final Elections elections;
    private final Faults faults;
    private final ColumnChoice choice;
    private final FileColumns columns;
    private final FileSheets sheets;
    private final ImportNeeds needs;
    private final OfficeClock clock;
    private final DataSource dataSource;
    private final NamedParameterJdbcTemplate jdbc;
    private final int mostRows;

    ImportWork(
            VoterImports imports,
            Elections elections,
            Faults faults,
            ColumnChoice choice,
            FileColumns columns,
            FileSheets sheets,
            ImportNeeds needs,
            OfficeClock clock,
            DataSource dataSource,
            @Value("${kotaksuara.voters.most-rows:2000000}") int mostRows) {
        this.imports = imports;
        this.elections = elections;
        this.faults = faults;
        this.choice = choice;
        this.columns = columns;
        this.sheets = sheets;
        this.needs = needs;
        this.clock = clock;
        this.dataSource = dataSource;
        this.mostRows = mostRows;
        var streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(FETCH_ROWS);
        this.jdbc = new NamedParameterJdbcTemplate(streaming);
    }

    public Staging staging(VoterImport of) {
        return new Staging(jdbc, of);
    }

    /** Reads and checks a file; afterwards it waits to be applied, or says what is wrong with it. */
    public void check(Long id, Path file, Progress.Teller progress) {
        var it = imports.withId(id);
        if (it.restoresBefore() != null) {
            checkRestoring(it);
        } else {
            check(it, file, progress);
        }
    }

    private void check(VoterImport it, Path file, Progress.Teller progress) {
        Long id = it.id();
        prepare();
        var named = sheets.toRead(new FileSheets.Wanted(it.regionCode(), it.sheetName(), it.stage()), file);
        sheets.keep(id, file);
        var sheet = named.sheet();
        var first = sheet.first(Header.ROWS_LOOKED_AT);
        var header = choice.applied(it, Header.in(first, sheet.hiddenColumns()));
        it.reads(named.name(), header.line());
        columns.keep(id, header, first);
        if (it.columns() != null && header.missing().isEmpty()) {
            choice.remember(it.regionCode(), header, it.columns());
        }
        var found = new Faults.Found();
        new FileDoubts(it, header, named).tell(first, file, found);
        check(new FileRead(it, header, staging(it), found), sheet, progress);
    }

    /** What has been read of a file so far: its header, its rows beside the list, and what is wrong with it. */
    private record FileRead(VoterImport it, Header header, Staging staging, Faults.Found found) {

        StagingWriter writer(Connection connection) throws IOException, SQLException {
            return new StagingWriter(connection, staging, it.regionCode(), header.title(Column.CODE), found);
        }
    }

    private void check(FileRead read, Sheet sheet, Progress.Teller progress) {
        var it = read.it();
        var header = read.header();
        read.staging().create();
        missing(header, read.found());
        int rows = header.missing().isEmpty() ? stage(read, sheet, progress) : 0;
        progress.at(Progress.Step.CHECKING, rows);
        var effect = hold(read);
        faults.forget(it.id());
        faults.keep(it.id(), read.found());
        compare(it);
        var kind = header.ofStations() ? ImportKind.STATIONS : ImportKind.RECAP;
        var tallied = faults.tallied(it.id());
        it.checked(new Checked(kind, rows, tallied, effect, newestVersion(it), clock.now(it.regionCode())));
        needs.keep(it, read.staging());
        imports.save(it);
    }

    /** With the file whose place it takes, unless that was of other regencies. */
    private void compare(VoterImport it) {
        if (it.follows() != null) {
            var before = imports.numbered(it.electionCode(), it.follows());
            if (it.isOfOthersThan(before)) {
                faults.forget(before.id());
                it.followNone();
            } else {
                it.stillHas(faults.still(before.id(), it.id()));
            }
        }
    }

    private static void missing(Header header, Faults.Found found) {
        int line = (int) header.line();
        if (header.unsplit()) {
            found.add(Fault.of(FaultKind.SPLIT_MISSING, line, header.title(Column.TOTAL), ""));
        }
        header.missing().stream()
                .filter(column -> !header.unsplit()
                        || column == Column.CODE
                        || header.rivals().containsKey(column))
                .forEach(column -> found.add(missing(column, header, line)));
    }

    private static Fault missing(Column column, Header header, int line) {
        var rivals = String.join(", ", header.rivalTitles(column));
        return rivals.isEmpty()
                ? Fault.of(FaultKind.COLUMN_MISSING, line, "", "").saying(column)
                : Fault.of(FaultKind.COLUMN_AMBIGUOUS, line, "", rivals).saying(column);
    }

    /** Sorting and joining a nation takes memory. */
    public void prepare() {
        jdbc.getJdbcTemplate().execute("set local work_mem = '64MB'");
    }

    private int stage(FileRead read, Sheet sheet, Progress.Teller progress) {
        var it = read.it();
        int limit = elections.withCode(it.electionCode()).stationLimit();
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var writer = read.writer(connection)) {
            var reader = new RowReader(read.header(), new Limits(limit, mostRows, it.lastRow()), writer);
            sheet.read(row -> {
                progress.atRow(row.line());
                return reader.take(row);
            });
            reader.end(it.statedVoters());
            writer.finish();
            refuseEmpty(reader);
            it.speaksOf(writer.regencies());
            return writer.rowCount();
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException(broken);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** A list of nothing but notes and titles would take every station away. */
    private static void refuseEmpty(RowReader reader) {
        if (!reader.hasRead()) {
            throw new RuleBroken("tally.rows.none");
        }
    }

    private Effect hold(FileRead read) {
        var staging = read.staging();
        staging.analyze("place", "row");
        var checks = new Checks(staging, read.header(), read.found());
        if (!read.header().ofStations()) {
            checks.ofRecap();
            return Effect.NONE;
        }
        checks.ofStations();
        staging.analyze("place");
        return new ListDifference(staging).find(read.it().wholeRegion());
    }

    /** Finds what putting back an earlier version would change. */
    private void checkRestoring(VoterImport it) {
        var restored = imports.numbered(it.electionCode(), it.restoresBefore());
        prepare();
        var staging = staging(it);
        staging.create();
        var effect = new ListDifference(staging).back(restored.appliedOrder());
        it.checked(new Checked(
                ImportKind.RESTORE, 0, faults.tallied(it.id()), effect, newestVersion(it), clock.now(it.regionCode())));
        needs.keep(it, staging);
        imports.save(it);
    }

    private long newestVersion(VoterImport it) {
        return imports.newestVersion(it.electionCode(), it.regionCode());
    }
}
