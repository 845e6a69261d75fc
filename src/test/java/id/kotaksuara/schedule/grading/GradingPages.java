package id.kotaksuara.schedule.grading;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.grading.Office.SCHEDULES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the tests of grading share: an office, a file that is sent, the answers given about it, the page that comes. */
abstract class GradingPages {

    static final String GRADINGS = SCHEDULES + "/gradings";
    static final String HEADER = "NO;KECAMATAN;HARI/TANGGAL;JUMLAH KOTAK\n";
    static final String BEST = HEADER + "1;Paramasan;Rabu, 20 November 2024;30\n2;Aranio;20/11/2024;20\n"
            + "3;Gambut;20-11-24;50\n4;Martapura;2024-11-21;60\n5;Astambul;21 Nov 2024;40\n;JUMLAH;;200\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Office office;

    @BeforeEach
    void world() {
        office.all();
    }

    String report(String file) {
        assertThat(sent(file)).hasRedirectedUrl(GRADINGS + "/1");
        return page(GRADINGS + "/1");
    }

    MvcTestResult sent(String file) {
        return sent(file.getBytes(StandardCharsets.UTF_8), "jadwal.csv");
    }

    MvcTestResult sent(byte[] file, String name) {
        return mvc.post()
                .uri(GRADINGS)
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", file))
                .with(csrf())
                .exchange();
    }

    MvcTestResult settle(Map<String, String> answers) {
        return settle(version(), answers);
    }

    MvcTestResult settle(String version, Map<String, String> answers) {
        var request =
                mvc.post().uri(GRADINGS + "/1/rows").param("version", version).with(csrf());
        for (String field : new String[] {"firstDay", "lastDay", "waves"}) {
            request.param(field, answers.getOrDefault(field, shown(field)));
        }
        answers.entrySet().stream()
                .filter(answer -> answer.getKey().contains("-"))
                .forEach(answer -> request.param(answer.getKey(), answer.getValue()));
        return request.exchange();
    }

    /** What the page for settling shows in a field. */
    String shown(String field) {
        var found = Pattern.compile("name=\"" + field + "\"[^>]*?value=\"([^\"]*)\"")
                .matcher(page(GRADINGS + "/1/rows"));
        assertThat(found.find()).as(field).isTrue();
        return found.group(1);
    }

    String version() {
        return shown("version");
    }

    String page(String address) {
        try {
            return mvc.get().uri(address).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As offices make it: a title, days merged over their districts, a date as a date, a time as a time. */
    static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Jadwal");
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            sheet.createRow(0).createCell(0).setCellValue("JADWAL DISTRIBUSI LOGISTIK KE PPK");
            String[] titles = {"TGL", "PPK", "PUKUL", "KOTAK"};
            var header = sheet.createRow(2);
            for (int i = 0; i < titles.length; i++) {
                header.createCell(i).setCellValue(titles[i]);
            }
            Object[][] rows = {
                {LocalDate.of(2024, 11, 20), "Paramasan", 30},
                {null, "Aranio", 20},
                {null, "Gambut", 50},
                {LocalDate.of(2024, 11, 21), "Martapura", 60},
                {null, "Astambul", 40}
            };
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(3 + i);
                if (rows[i][0] != null) {
                    row.createCell(0).setCellValue((LocalDate) rows[i][0]);
                    row.getCell(0).setCellStyle(style);
                }
                row.createCell(1).setCellValue((String) rows[i][1]);
                row.createCell(2).setCellValue(8.0 / 24);
                row.createCell(3).setCellValue((Integer) rows[i][2]);
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
