package id.kotaksuara.base.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kotaksuara.base.problem.NotFound;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

class TableTests {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void readsBackWhatWasWritten(TableFormat format) throws IOException {
        var file = written(format, new Object[] {"KODE", "TPS", "L"}, new Object[] {"63.03", "001", 190}, new Object[] {
            "Dé;sa \"A\"\n<b>&amp;", "", -3L
        });

        assertThat(rows(file))
                .containsExactly(
                        List.of("KODE", "TPS", "L"),
                        List.of("63.03", "001", "190"),
                        List.of("Dé;sa \"A\"\n<b>&amp;", "", "-3"));
    }

    @ParameterizedTest
    @EnumSource
    void writesMoreRowsThanItHolds(TableFormat format) throws IOException {
        var file = directory.resolve("long");
        try (var table = format.to(Files.newOutputStream(file), "TPS")) {
            for (int i = 0; i < 2500; i++) {
                table.row("desa " + i, i);
            }
        }

        var rows = rows(file);
        assertThat(rows).hasSize(2500);
        assertThat(rows.get(2499)).containsExactly("desa 2499", "2499");
    }

    @ParameterizedTest
    @EnumSource
    void beginsNoFileThatBreaksBeforeItsEnd(TableFormat format) {
        var response = new MockHttpServletResponse();

        assertThatThrownBy(() -> format.answer(response, "tps", "TPS", table -> {
                    table.row("KODE");
                    throw new NotFound("region", "63");
                }))
                .isInstanceOf(NotFound.class);

        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("Content-Disposition")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void doesNotEndAFileThatBreaksAfterPartOfItWasSent(TableFormat format) throws IOException {
        var response = new MockHttpServletResponse();
        response.setBufferSize(64);

        assertThatThrownBy(() -> format.answer(response, "tps", "TPS", table -> {
                    for (int i = 0; i < 5000; i++) {
                        table.row("desa " + i, i);
                    }
                    throw new NotFound("region", "63");
                }))
                .isInstanceOf(NotFound.class);

        assertThat(response.isCommitted()).isTrue();
        var file = directory.resolve("part");
        Files.write(file, response.getContentAsByteArray());
        assertThat(format == TableFormat.CSV || !readable(file)).isTrue();
    }

    private static boolean readable(Path workbook) {
        try (var opened = new XSSFWorkbook(Files.newInputStream(workbook))) {
            return opened.getNumberOfSheets() > 0;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋62", "－1", "＠SUM(A1)"})
    void defusesTextThatWouldStartAFormula(String text) throws IOException {
        for (var format : TableFormat.values()) {
            assertThat(rows(written(format, new Object[] {text, "a"})).get(0).get(0))
                    .startsWith("'");
        }
    }

    @Test
    void keepsNumbersNumbersAndCodesTextInAWorkbook() throws IOException {
        var file = written(TableFormat.XLSX, new Object[] {"KODE", "TPS", "L"}, new Object[] {"63.03", "001", 190});

        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var row = workbook.getSheet("TPS").getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("001");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(190);
        }
    }

    @Test
    void keepsANumberThatIsNotWhole() throws IOException {
        assertThat(rows(written(TableFormat.CSV, new Object[] {new BigDecimal("-2.5"), "a"})))
                .containsExactly(List.of("-2.5", "a"));
    }

    private Path written(TableFormat format, Object[]... rows) throws IOException {
        var file = Files.createTempFile(directory, "table", ".file");
        try (var table = format.to(Files.newOutputStream(file), "TPS")) {
            for (var row : rows) {
                table.row(row);
            }
        }
        return file;
    }

    private static List<List<String>> rows(Path file) {
        var rows = new ArrayList<List<String>>();
        Sheet.in(file).read(row -> rows.add(row.cells()));
        return rows;
    }
}
