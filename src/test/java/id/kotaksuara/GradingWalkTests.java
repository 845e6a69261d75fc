package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.region.Area;
import id.kotaksuara.schedule.grading.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A planner brings the office's own workbook, with slips in it, and goes home with a draft and its binder. */
@Tag("long")
@BrowserTest
@Import(Office.class)
@TestPropertySource(properties = "spring.application.name=grading walk") // an installation of its own
class GradingWalkTests {

    @Autowired
    Office office;

    @Autowired
    AccountDesk accounts;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @Test
    void comesFromAWorkbookToADraftWithoutTypingAThingTwice(Browser browser) throws IOException, InterruptedException {
        office.all();
        accounts.open(List.of(new NewAccount("planner", "Rahmah", Role.PLANNER, new Area("63.03"))), Walker.PASSWORD);
        new Walker(browser).signIn("planner");

        browser.open(Office.SCHEDULES).press("Nilai jadwal saya");
        browser.look("grading-new").attach("file", workbook()).press("Unggah dan nilai");
        assertThat(browser.text()).contains("2 dari 5 baris belum jelas", "“Paramsan”", "“Martapra”");
        browser.look("grading-rows").press("Simpan dan nilai");
        assertThat(browser.text())
                .contains("Dapat dijalankan, dan tidak ada rencana lebih baik yang ditemukan.", "jadwal kantor.xlsx");
        browser.look("grading-report").press("Jadikan draf");

        assertThat(browser.text()).contains("Ya: semua 200 kotak berangkat.", "Draf dibuat dari tanggal berkas.");
        browser.press("Setujui").press("Setujui");
        assertThat(workedOutAhead()).as("plan B is there before anybody asks").isTrue();
        browser.open(Office.SCHEDULES + "/1/contingencies").look("plan-b");
        browser.press("Paramasan");
        assertThat(browser.text()).contains("Bila Paramasan tertutup pada Rabu, 20 November 2024:");
        browser.look("plan-b-paper");
    }

    private boolean workedOutAhead() throws InterruptedException {
        for (int tenths = 0; tenths < 300; tenths++) {
            if (jdbc.sql("select count(*) from worked_out where kind = 'contingency'")
                            .query(Integer.class)
                            .single()
                    > 0) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    private Path workbook() throws IOException {
        var file = folder.resolve("jadwal kantor.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Jadwal");
            var titles = sheet.createRow(0);
            titles.createCell(0).setCellValue("KECAMATAN");
            titles.createCell(1).setCellValue("HARI/TANGGAL");
            departure(sheet.createRow(1), "Paramsan", 20);
            departure(sheet.createRow(2), "ARANIO", 20);
            departure(sheet.createRow(3), "Gambut", 20);
            departure(sheet.createRow(4), "Martapra", 21);
            departure(sheet.createRow(5), "Kec. Astambul", 21);
            workbook.write(out);
        }
        return file;
    }

    private static void departure(Row row, String district, int day) {
        row.createCell(0).setCellValue(district);
        row.createCell(1).setCellValue(LocalDate.of(2024, 11, day));
    }
}
