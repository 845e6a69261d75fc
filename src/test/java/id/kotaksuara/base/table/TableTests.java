package id.kotaksuara.base.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kotaksuara.base.problem.Busy;
import id.kotaksuara.base.problem.NotFound;
import java.io.FileOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

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
    void leavesTheAnswerAsItWasWhereAFileBreaksBeforeItBegan(TableFormat format) {
        var response = new MockHttpServletResponse();
        response.setHeader("X-Frame-Options", "DENY");

        assertThatThrownBy(() -> format.answer(response, "tps", "TPS", table -> {
                    table.row("KODE");
                    throw new NotFound("region", "63");
                }))
                .isInstanceOf(NotFound.class);

        assertThat(response.getHeaderNames()).containsExactly("X-Frame-Options");
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThatCode(response::getWriter).as("the page that says it").doesNotThrowAnyException();
    }

    @Test
    void doesNotBeginAFileThatItsWriterClosesWhenItBreaksOff() {
        var response = new MockHttpServletResponse();

        assertThatThrownBy(() -> TableFormat.XLSX.file(response, "tps", out -> {
                    try (var table = TableFormat.XLSX.to(out, "TPS")) {
                        table.row("KODE");
                        throw new NotFound("region", "63");
                    }
                }))
                .isInstanceOf(NotFound.class);

        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void sendsNothingOfAFileBeforeAllOfItIsRead() throws IOException {
        var response = new MockHttpServletResponse();

        TableFormat.CSV.file(response, "tps", out -> {
            out.write(new byte[5 * LateAnswer.HELD]);
            assertThat(response.getContentAsByteArray()).isEmpty();
        });

        assertThat(response.getContentAsByteArray()).hasSize(5 * LateAnswer.HELD);
    }

    @Test
    void oneReaderFetchesFewLongFilesAtOnce() throws IOException {
        var request = new MockHttpServletRequest();
        request.setRemoteUser("bawaslu");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var answers = new ArrayList<LateAnswer>();
        try {
            for (int count = 0; count < LongAnswers.MOST; count++) {
                answers.add(longAnswer());
            }
            assertThatThrownBy(TableTests::longAnswer).isInstanceOf(Busy.class);
            request.setRemoteUser("rahmah");
            answers.add(longAnswer());
            request.setRemoteUser("bawaslu");
            answers.remove(0).forget();
            answers.add(longAnswer());
        } finally {
            RequestContextHolder.resetRequestAttributes();
            for (var answer : answers) {
                answer.forget();
            }
        }
    }

    private static LateAnswer longAnswer() throws IOException {
        var late = new LateAnswer();
        late.write(new byte[2 * LateAnswer.HELD]);
        return late;
    }

    @Test
    void leavesNothingOfAFileForWhichTheDiskIsTooFull() throws IOException {
        var files = new ArrayList<Path>();
        var late = new LateAnswer(file -> {
            files.add(file);
            return new FileOutputStream("/dev/full");
        });

        assertThatThrownBy(() -> late.write(new byte[5 * LateAnswer.HELD])).isInstanceOf(IOException.class);
        late.write(1); // which waits to be written when the file is ended
        late.forget();

        assertThat(files).singleElement().satisfies(file -> assertThat(file).doesNotExist());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, LateAnswer.HELD - 1, LateAnswer.HELD, LateAnswer.HELD + 1, 3 * LateAnswer.HELD})
    void answersWithAllOfAFile(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        var response = new MockHttpServletResponse();

        TableFormat.CSV.file(response, "tps", out -> {
            int half = size / 2;
            out.write(content, 0, half);
            out.flush();
            out.write(content, half, size - half);
            out.close();
        });

        assertThat(response.getContentAsByteArray()).isEqualTo(content);
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"tps.csv\"");
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
