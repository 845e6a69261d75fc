package id.kotaksuara.voters;

import id.kotaksuara.region.RegionName;
import id.kotaksuara.sheet.CsvTable;
import id.kotaksuara.sheet.Sheet;
import id.kotaksuara.tally.FaultKind;
import id.kotaksuara.voters.FaultGroup.FaultRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands lists out as CSV, in the form in which they can come in again, however long they are. */
@Component
class VoterExport {

    private static final Object[] HEADER = {
        "KODE_DESA", "PROVINSI", "KABUPATEN_KOTA", "KECAMATAN", "DESA_KELURAHAN", "NO_TPS", "L", "P", "L+P"
    };
    private static final String REMARKS = "CATATAN";
    private static final int FETCH_ROWS = 5_000;

    private final JdbcTemplate jdbc;
    private final StoredFile files;
    private final FaultWords words;

    VoterExport(DataSource dataSource, StoredFile files, FaultWords words) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(FETCH_ROWS);
        this.files = files;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public void stations(String election, String region, OutputStream out) throws IOException {
        try (var table = new CsvTable(out)) {
            table.row(HEADER);
            jdbc.query(
                    "select s.village_code, p.name, r.name, d.name, v.name, s.number, s.male, s.female"
                            + " from polling_station s join village v on v.code = s.village_code"
                            + " join district d on d.code = v.district_code join regency r on r.code = d.regency_code"
                            + " join province p on p.code = r.province_code"
                            + " where s.election_code = ? and starts_with(s.village_code, ?)"
                            + " order by s.village_code, s.number",
                    row -> {
                        int male = row.getInt(7);
                        int female = row.getInt(8);
                        table.row(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getInt(6),
                                male,
                                female,
                                male + female);
                    },
                    election,
                    region);
        }
    }

    /** A small file to begin with: the right columns, and rows that show how codes and numbers may stand. */
    void example(RegionName region, OutputStream out) throws IOException {
        var code = (region.code() + "63.03.05.1003".substring(region.code().length())).substring(0, 13);
        try (var table = new CsvTable(out)) {
            table.row(HEADER);
            table.row(code, "Kalimantan Selatan", "Kabupaten Banjar", "Martapura", "Jawa", 1, 190, 200, 390);
            table.row(code, "Kalimantan Selatan", "Kabupaten Banjar", "Martapura", "Jawa", 2, 180, 185, 365);
            table.row(code, "Kalimantan Selatan", "Kabupaten Banjar", "Martapura", "Jawa", 901, 20, 0, 20);
            table.row("JUMLAH", "", "", "", "", "", 390, 385, 775);
        }
    }

    /** The file as it was sent, with a last column that says what is wrong in each row. */
    @Transactional(readOnly = true)
    public void remarks(VoterImport it, OutputStream out) throws IOException {
        var remarks = remarks(it);
        var file = Files.createTempFile("voters-", ".file");
        try (var table = new CsvTable(out)) {
            files.restore(it.id(), file);
            if (remarks.containsKey(0)) {
                table.row(REMARKS, remarks.get(0));
            }
            Sheet.in(file).read(row -> {
                var cells = new ArrayList<>(row.cells());
                cells.add(remarks.getOrDefault((int) row.line(), ""));
                table.row(cells);
                return true;
            });
        } catch (UncheckedIOException readerLeft) {
            throw readerLeft.getCause();
        } finally {
            Files.delete(file);
        }
    }

    private Map<Integer, String> remarks(VoterImport it) {
        var remarks = new HashMap<Integer, String>();
        jdbc.query(
                "select kind, line, column_name, value, details from voter_import_fault"
                        + " where import_id = ? and (line > 0 or times = 1) order by line, kind",
                row -> {
                    var fault = FaultRow.of(
                            FaultKind.valueOf(row.getString(1)),
                            row.getInt(2),
                            row.getString(3),
                            row.getString(4),
                            (String[]) row.getArray(5).getArray());
                    remarks.merge(fault.line(), remark(fault), (one, more) -> one + " | " + more);
                },
                it.id());
        return remarks;
    }

    private String remark(FaultRow fault) {
        var column = fault.column().isEmpty() ? "" : fault.column() + ": ";
        return column + words.sentence(fault) + " " + words.whatToDo(fault.kind());
    }
}
