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
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void leavesOutWhatIsStruckThroughOrRaisedInACell() throws IOException {
        var file = workbook(sheet -> {
            var struck = sheet.getWorkbook().createFont();
            struck.setStrikeout(true);
            var raised = sheet.getWorkbook().createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            var corrected = new XSSFRichTextString("331313");
            corrected.applyFont(0, 3, struck);
            var noted = new XSSFRichTextString("1201");
            noted.applyFont(3, 4, raised);
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue(corrected);
            row.createCell(1).setCellValue(noted);
            row.createCell(2).setCellValue("12");
        });

        assertThat(rows(file)).containsExactly(new SheetRow(1, List.of("313", "120", "12")));
    }

    @ParameterizedTest
    @CsvSource({
        "07|^30,07.30",
        "Pukul 7|^15| WITA,Pukul 7.15 WITA",
        "07|^3|^0,07.30",
        "-18|07|^30,07.30",
        "120|^12,120",
        "07.30|^12,07.30",
        "20/11|^12,20/11",
        "12|^1,12",
        "Gambut|^12,Gambut"
    })
    void takesTwoRaisedDigitsBehindAnHourForItsMinutes(String said, String expected) throws IOException {
        var runs = Stream.of(said.split("\\|"))
                .map(run -> switch (run.charAt(0)) {
                    case '^' -> "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>" + run.substring(1) + "</t></r>";
                    case '-' -> "<r><rPr><strike/></rPr><t>" + run.substring(1) + "</t></r>";
                    default -> "<r><t>" + run + "</t></r>";
                })
                .collect(Collectors.joining());

        assertThat(rows(sheetOf("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>" + runs + "</is></c></row>")))
                .containsExactly(new SheetRow(1, List.of(expected)));
        assertThat(rows(bookOf(
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "<sst><si>" + runs + "</si></sst>")))
                .containsExactly(new SheetRow(1, List.of(expected)));
    }

    @Test
    void knowsThatNobodySeesARowWithoutHeight() throws IOException {
        var file = workbook(sheet -> {
            var row = sheet.createRow(0);
            row.setHeightInPoints(0.3f);
            row.createCell(0).setCellValue("120");
        });

        assertThat(rows(file)).containsExactly(new SheetRow(1, List.of("120"), true));
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

    @Test
    void readsTheValueThatStandsBesideAFormula() throws IOException {
        var file = sheetOf("""
                <row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c>\
                <c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>1+1</f></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c>\
                <c r="F1"><f>0.1+312.9</f><v>313.00000000000006</v></c></row>""");

        assertThat(rows(file))
                .containsExactly(new SheetRow(1, List.of("2", "a", "", SheetRow.FORMULA, "#DIV/0!", "313")));
    }

    @Test
    void readsTheOpenSheetFirstAndHiddenOnesLast() throws IOException {
        var file = directory.resolve("hidden.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            for (var name : List.of("lama", "DPS", "DPT")) {
                workbook.createSheet(name).createRow(0).createCell(0).setCellValue(name);
            }
            workbook.setActiveSheet(2);
            workbook.setSheetHidden(0, true);
            workbook.write(out);
        }

        assertThat(NamedSheet.in(file)).extracting(NamedSheet::name).containsExactly("DPT", "DPS", "lama");
        assertThat(NamedSheet.in(file)).extracting(NamedSheet::hidden).containsExactly(false, false, true);
        assertThat(rows(file)).extracting(row -> row.cell(0)).containsExactly("DPT");
    }

    @Test
    void saysWhichRowsNobodySees() throws IOException {
        var file = workbook(sheet -> {
            for (int i = 0; i < 3; i++) {
                sheet.createRow(i).createCell(0).setCellValue("r" + i);
            }
            sheet.getRow(1).setZeroHeight(true);
        });

        assertThat(rows(file)).extracting(SheetRow::hidden).containsExactly(false, true, false);
    }

    @ParameterizedTest
    @CsvSource({
        "d/m/yyyy, 45616, 2024-11-20",
        "d/m/yyyy, 45616.333333333336, 2024-11-20 08:00",
        "[$-421]dd mmmm yyyy;@, 45616, 2024-11-20",
        "hh:mm, 0.333333333333333, 08:00",
        "hh:mm, 45616.5625, 13:30",
        "[h]:mm, 1, 24:00",
        "h.mm AM/PM, 0.5, 12:00",
        "0.00, 8.3, 8.3",
        "0 \\h, 14, 14",
        "[Red]0, 45616, 45616"
    })
    void saysDaysAndTimesAsTheCellShowsThem(String format, double value, String shown) throws IOException {
        var file = workbook(sheet -> {
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
            var cell = sheet.createRow(0).createCell(0);
            cell.setCellValue(value);
            cell.setCellStyle(style);
        });

        assertThat(rows(file).get(0).cell(0)).isEqualTo(shown);
    }

    @Test
    void countsTheDaysOfAWorkbookFrom1904() throws IOException {
        var file = directory.resolve("mac.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            var cell = workbook.createSheet().createRow(0).createCell(0);
            cell.setCellValue(45616 - 1462);
            cell.setCellStyle(style);
            workbook.write(out);
        }

        assertThat(rows(file).get(0).cell(0)).isEqualTo("2024-11-20");
    }

    @Test
    void takesAwayWhatNobodySees() throws IOException {
        var file = workbook(sheet -> {
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue("\u00a0TPS\u00a0001\u200b");
            row.createCell(1).setCellValue("\ufeff187\u2007");
            sheet.createRow(1).createCell(0).setCellValue("\u00a0\u3164");
        });

        assertThat(rows(file)).containsExactly(new SheetRow(1, List.of("TPS 001", "187")));
    }

    @Test
    void refusesACellThatNobodyCouldHaveTyped() throws IOException {
        refuses("sheet.cell.long", sheetOf(cell(40_000)));
        refuses("sheet.cell.long", sheetOf(cell(2 << 20)));
        refuses("sheet.bomb", sheetOf("<row r=\"1\"><c r=\"A1\" t=\"" + "n".repeat(2 << 20) + "\"><v>1</v></c></row>"));
    }

    private static String cell(int length) {
        var text = new Random(1)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    }

    @Test
    void measuresWhatComesOutAndNotWhatTheHeaderSays() throws IOException {
        var texts = "<si><t>a</t></si>".repeat(2_000_000);
        var file = bookOf(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + texts + "</sst>");
        sayingOfEachPartThatItHasOneByte(file);

        refuses("sheet.bomb", file);
    }

    /** In the directory at the end of the archive, the size of each part once it is unpacked is four bytes at 24. */
    private static void sayingOfEachPartThatItHasOneByte(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length - 28; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                System.arraycopy(new byte[] {1, 0, 0, 0}, 0, bytes, i + 24, 4);
            }
        }
        Files.write(file, bytes);
    }

    @Test
    void refusesWhatSwellsWithoutReadingItToItsEnd() throws IOException {
        var row = "<row r=\"1\">" + "<c/>".repeat(8 << 20) + "</row>";
        var file = sheetOf(row);

        assertThat(Files.size(file)).isLessThan(1 << 20);
        refuses("sheet.bomb", file);
    }

    @Test
    void refusesANestOfElementsAndANumberThatWouldFillTheMemory() throws IOException {
        refuses("sheet.xlsx.broken", sheetOf("<a>".repeat(100_000) + "</a>".repeat(100_000)));
        refuses("sheet.xlsx.broken", sheetOf("<row r=\"1\"><c r=\"A1\"><v>1E-999999999</v></c></row>"));
        refuses("sheet.xlsx.broken", sheetOf("<row r=\"9999999999\"><c r=\"A1\"><v>1</v></c></row>"));
    }

    private Path sheetOf(String rows) throws IOException {
        return bookOf(rows, null);
    }

    /** A workbook of one sheet, written by hand. */
    private Path bookOf(String rows, String texts) throws IOException {
        var good = workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("KODE"));
        var file = Files.createTempFile(directory, "book", ".xlsx");
        try (var in = new ZipInputStream(Files.newInputStream(good));
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    out.write(
                            ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                            + rows + "</sheetData></worksheet>")
                                    .getBytes(StandardCharsets.UTF_8));
                } else if (entry.getName().equals("xl/sharedStrings.xml") && texts != null) {
                    out.write(texts.getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(out);
                }
            }
        }
        return file;
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
