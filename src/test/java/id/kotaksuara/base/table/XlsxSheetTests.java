package id.kotaksuara.base.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.base.problem.RuleBroken;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetTests {

    @TempDir
    Path directory;

    @Test
    void readsTextsNumbersGapsAndMergedCells() throws IOException {
        var file = workbook(sheet -> {
            sheet.createRow(1).createCell(1).setCellValue(" KODE ");
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue(6303051003d);
            row.createCell(2).setCellValue(12.5);
            row.createCell(3).setCellValue(120);
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 1));
        });

        assertThat(rows(file))
                .containsExactly(
                        new SheetRow(2, List.of("", "KODE")),
                        new SheetRow(4, List.of("6303051003", "", "12.5", "120")));
    }

    @Test
    void tellsFormulasFromValues() throws IOException {
        var file = workbook(sheet -> sheet.createRow(0).createCell(0).setCellFormula("1+1"));

        assertThat(rows(file)).containsExactly(new SheetRow(1, List.of(SheetRow.FORMULA)));
    }

    @Test
    void readsTheFirstSheetThatHasRowsAndStopsWhenToldTo() throws IOException {
        var file = directory.resolve("two.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("kosong");
            var second = workbook.createSheet("TPS");
            for (int i = 0; i < 5; i++) {
                second.createRow(i).createCell(0).setCellValue("r" + i);
            }
            workbook.write(out);
        }

        assertThat(id.kotaksuara.base.table.Sheet.in(file).first(2))
                .extracting(row -> row.cell(0))
                .containsExactly("r0", "r1");
    }

    @Test
    void refusesAZipThatIsNoWorkbookADamagedOneAndABomb() throws IOException {
        refuses("sheet.zip", zip("a.txt", 1));
        refuses("sheet.xlsx.broken", zip("xl/workbook.xml", 1));
        var good = workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("KODE"));
        refuses("sheet.bomb", swollen(good));
    }

    private void refuses(String key, Path file) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> rows(file)).withMessage(key);
    }

    private static List<SheetRow> rows(Path file) {
        var rows = new ArrayList<SheetRow>();
        id.kotaksuara.base.table.Sheet.in(file).read(rows::add);
        return rows;
    }

    private Path workbook(Consumer<Sheet> fill) throws IOException {
        var file = Files.createTempFile(directory, "book", ".csv"); // the name says nothing
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill.accept(workbook.createSheet());
            workbook.write(out);
        }
        return file;
    }

    private Path zip(String entry, int spaces) throws IOException {
        var file = Files.createTempFile(directory, "any", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(" ".repeat(spaces).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** The workbook with a sheet of a few kilobytes that swells to 200 MB. */
    private Path swollen(Path good) throws IOException {
        var file = Files.createTempFile(directory, "bomb", ".xlsx");
        try (var in = new ZipInputStream(Files.newInputStream(good));
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(in.readAllBytes());
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    var spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 200; i++) {
                        out.write(spaces);
                    }
                }
            }
        }
        return file;
    }
}
