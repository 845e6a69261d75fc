package id.kotaksuara;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SetupLinks;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.Area;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An office begins: from an empty database and the link of the first start, with a workbook as offices have it, to a
 * published schedule; every step stands on the page before it, and none is a dead end.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestPropertySource(properties = {"kotaksuara.test.database=own", "spring.application.name=fresh office"})
class FreshOfficeTests {

    private static final String PASSWORD = "empat kuda hitam";
    private static final SignedIn ADMINISTRATOR = new SignedIn("sari", "Sari", Role.ADMINISTRATOR, Area.NATION);
    private static final SignedIn PLANNER = new SignedIn("aulia", "Aulia", Role.PLANNER, new Area("61.05"));

    /** District, village and how many stations; the codes are 61.05.01.2001 and so on. */
    private static final List<Object[]> VILLAGES = List.of(
            new Object[] {"SEPAUK", "61.05.11.2001", "TANJUNG RIA", 4},
            new Object[] {"SEPAUK", "61.05.11.2002", "NANGA PARI", 3},
            new Object[] {"TEMPUNAK", "61.05.12.2001", "BENUA BARU", 5},
            new Object[] {"SINTANG", "61.05.05.1001", "TANJUNG PURI", 6},
            new Object[] {"SINTANG", "61.05.05.1002", "LADANG", 2});

    @Autowired
    MockMvc mvc;

    @Autowired
    SetupLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void comesFromTheFirstLinkToAPublishedSchedule() throws Exception {
        new CleanSlate(jdbc, transaction).wipe();
        jdbc.sql("insert into province values ('61', 'Kalimantan Barat')").update();
        jdbc.sql(
                        "insert into regency (code, province_code, name, zone) values ('61.05', '61', 'Kabupaten Sintang', 'WIB')")
                .update();
        TestTime.in("61.05", "2029-11-01T01:00:00Z");

        var link = "/setup/" + links.forFirstAdministrator();
        new Visitor(mvc, null)
                .open(link)
                .press(
                        "Buat akun dan masuk",
                        "name",
                        "Sari",
                        "username",
                        "sari",
                        "password",
                        PASSWORD,
                        "repeat",
                        PASSWORD);

        var sari = new Visitor(mvc, ADMINISTRATOR)
                .open("/")
                .sees("Apa yang ingin Anda lakukan dahulu?")
                .press("Siapkan kantor saya");
        sari.open(sari.address() + "?kind=PILKADA") // the form asks and changes nothing
                .press("Simpan", "name", "Pilkada Sintang", "votingDay", "2029-11-28")
                .sees("Aturan jumlah", "2 per TPS");

        sari.open("/").press("Pemilih").press("Unggah daftar TPS");
        sari.upload("Unggah dan periksa", workbook(), "DPT final KPU.xlsx", Map.of("stage", "DPT"))
                .waitFor("Terapkan")
                .sees("20 TPS baru", "3 kecamatan");
        sari.press("Terapkan", "warnings", "true")
                .waitFor("Lihat daftar pemilih")
                .press("Lihat daftar pemilih");
        sari.sees("8.020 pemilih di 20 TPS");
        sari.open("/accounts")
                .press("Buat akun")
                .press("Buat akun", "username", "aulia", "name", "Aulia", "role", "PLANNER", "area", "61.05")
                .sees("Tautan sekali pakai");

        var aulia =
                new Visitor(mvc, PLANNER).open("/").sees("Kabupaten Sintang").press("Gudang");
        aulia.press("Tambah gudang")
                .press(
                        "Simpan",
                        "code",
                        "GUDANG",
                        "name",
                        "Gudang Sintang",
                        "countedBoxes",
                        "30",
                        "preparedPerWave",
                        "30",
                        "dockPerWave",
                        "30");
        aulia.press("Jadwal")
                .sees("Belum dapat menyusun jadwal")
                .press("Belum ada kendaraan: tambahkan jenis dan jumlahnya");
        aulia.press("Tambah kendaraan")
                .press("Simpan", "code", "TRUK", "name", "Truk", "mode", "ROAD", "boxes", "20", "count", "2");
        aulia.press("Jadwal").press("Susun jadwal");
        aulia.press("Susun jadwal", "firstDay", "2029-11-20", "lastDay", "2029-11-26", "waves", "08.00")
                .sees("Ya: semua 40 kotak berangkat");
        aulia.press("Setujui").press("Setujui").sees("Jadwal disetujui");
        aulia.press("Terbitkan").press("Terbitkan").sees("Jadwal terbit");
        aulia.press("Pengiriman").sees("Sepauk", "Tempunak", "Sintang");
    }

    /** Titles over merged cells, two rows of heads and their numbers, L+P as formulas, sums and signatures. */
    static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("DPT");
            for (var title : List.of("KOMISI PEMILIHAN UMUM", "DAFTAR PEMILIH TETAP", "KABUPATEN SINTANG")) {
                sheet.addMergedRegion(new CellRangeAddress(sheet.getLastRowNum() + 1, sheet.getLastRowNum() + 1, 0, 7));
                write(sheet, title);
            }
            write(sheet, "NO", "KECAMATAN", "DESA/KELURAHAN", "KODE DESA", "NO TPS", "JUMLAH PEMILIH", "", "");
            write(sheet, "", "", "", "", "", "L", "P", "L+P");
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 5, 7));
            write(sheet, 1, 2, 3, 4, 5, 6, 7, 8);
            int number = 0;
            for (var village : VILLAGES) {
                int first = sheet.getLastRowNum() + 2;
                for (int station = 1; station <= (Integer) village[3]; station++) {
                    var row = write(
                            sheet, ++number, village[0], village[2], village[1], "%03d".formatted(station), 200, 201);
                    row.createCell(7).setCellFormula("F%1$d+G%1$d".formatted(row.getRowNum() + 1));
                }
                var sum =
                        write(sheet, "", "", "JUMLAH", "", "", 200 * (Integer) village[3], 201 * (Integer) village[3]);
                sum.createCell(7).setCellFormula("SUM(H%d:H%d)".formatted(first, sum.getRowNum()));
            }
            write(sheet, "", "JUMLAH TOTAL", "", "", "", 4000, 4020, 8020);
            write(sheet);
            write(sheet, "", "", "", "", "Sintang, 20 September 2029");
            write(sheet, "", "", "", "", "KETUA KPU KABUPATEN SINTANG");
            write(sheet, "", "", "", "", "ttd");
            write(sheet, "", "", "", "", "NIP. 197001011990031001");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Row write(Sheet sheet, Object... cells) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Integer number) {
                row.createCell(i).setCellValue(number);
            } else {
                row.createCell(i).setCellValue(String.valueOf(cells[i]));
            }
        }
        return row;
    }
}
