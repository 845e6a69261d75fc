package id.kotaksuara.voters.list;

import id.kotaksuara.base.table.Table;
import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.voters.list.VoterList.Voters;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
    private static final int FETCH_ROWS = 5_000;

    private final JdbcTemplate jdbc;

    public VoterExport(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(FETCH_ROWS);
    }

    /** Every station of a region with its voters, as it is stored. */
    @Transactional(readOnly = true)
    public void stations(String election, String region, Table table) {
        table.row(HEADER);
        jdbc.query(
                "select s.village_code, p.name, r.name, d.name, v.name, s.number, s.male, s.female"
                        + " from polling_station s join village v on v.code = s.village_code"
                        + " join district d on d.code = v.district_code join regency r on r.code = d.regency_code"
                        + " join province p on p.code = r.province_code"
                        + " where s.election_code = ? and s.village_code like ?"
                        + " order by s.village_code, s.number",
                row -> {
                    table.row(station(row));
                },
                election,
                region + "%");
    }

    private static Object[] station(ResultSet row) throws SQLException {
        int male = row.getInt(7);
        int female = row.getInt(8);
        return new Object[] {
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            number(row.getInt(6)),
            male,
            female,
            male + female
        };
    }

    /** A station is known by three digits. */
    private static String number(int station) {
        return (station < 10 ? "00" : station < 100 ? "0" : "") + station;
    }

    /** The regions of one page of the list, each with the voters of its stations. */
    void regions(List<Voters> regions, Table table) {
        table.row("KODE", "NAMA", "JUMLAH_TPS", "TPS_KHUSUS", "L", "P", "L+P");
        for (var region : regions) {
            table.row(
                    region.code(),
                    region.name(),
                    region.stations(),
                    region.special(),
                    region.male(),
                    region.female(),
                    region.voters());
        }
    }

    /** A small file to begin with: the right columns, and rows that show how codes and numbers may stand. */
    void example(RegionName region, OutputStream out) throws IOException {
        var code = new RegionCode(region.code()).endingAs("63.03.05.1003");
        try (var table = TableFormat.CSV.to(out, "")) {
            table.row(HEADER);
            table.row(code, "Kalimantan Selatan", "Kabupaten Banjar", "Martapura", "Jawa", 1, 190, 200, 390);
            table.row(code, "Kalimantan Selatan", "Kabupaten Banjar", "Martapura", "Jawa", 2, 180, 185, 365);
            table.row(code, "Kalimantan Selatan", "Kabupaten Banjar", "Martapura", "Jawa", 901, 20, 0, 20);
            table.row("JUMLAH", "", "", "", "", "", 390, 385, 775);
        }
    }
}
