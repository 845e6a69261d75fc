package id.kotaksuara;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The list of an office as a workbook with everything that makes workbooks hard to read, and with faults on request. */
final class DirtyList {

    private static final int HEADER_ROWS = 6;
    private static final int EMPTY_ROWS_AT_THE_END = 20;
    private static final int TPS = 4;
    private static final int MALE = 5;
    private static final int FEMALE = 6;
    private static final int TOTAL = 7;

    private final List<String[]> rows = new ArrayList<>();
    private int statedMore;

    /** Takes the stations of a clean list: code, district, village, number, male, female, total. */
    DirtyList(Path clean) throws IOException {
        var lines = Files.readAllLines(clean);
        for (var line : lines.subList(1, lines.size() - 1)) {
            var c = line.split(";");
            rows.add(new String[] {
                "", c[0].replace(".", ""), c[3].replace(' ', '-'), c[4], "TPS " + c[5], c[6], c[7], c[8]
            });
        }
    }

    DirtyList withLettersInANumber(int row) {
        rows.get(row)[MALE] += "x";
        return this;
    }

    DirtyList withAWrongSum(int row) {
        rows.get(row)[TOTAL] = "" + (number(row, TOTAL) + 1);
        return this;
    }

    DirtyList withANegativeNumber(int row) {
        rows.get(row)[FEMALE] = "-" + rows.get(row)[FEMALE];
        return this;
    }

    DirtyList withTheStationBefore(int row) {
        rows.get(row)[TPS] = rows.get(row - 1)[TPS];
        return this;
    }

    /** One station more in the village of the last row, with 60 men and 40 women. */
    DirtyList withANewStationAtTheEnd() {
        var last = rows.get(rows.size() - 1).clone();
        last[TPS] = "TPS 901";
        last[MALE] = "60";
        last[FEMALE] = "40";
        last[TOTAL] = "100";
        rows.add(last);
        return this;
    }

    /** The last line states so many voters more than the rows have. */
    DirtyList stating(int more) {
        statedMore = more;
        return this;
    }

    private int number(int row, int column) {
        return Integer.parseInt(rows.get(row)[column]);
    }

    int voters() {
        return rows.stream().mapToInt(row -> Integer.parseInt(row[TOTAL])).sum();
    }

    Path write(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("Petunjuk").createRow(0).createCell(0).setCellValue("Isi lembar DPT.");
            var sheet = workbook.createSheet("DPT");
            header(sheet);
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(HEADER_ROWS + i), rows.get(i));
            }
            int end = HEADER_ROWS + rows.size();
            var stated = String.format("%,d", voters() + statedMore).replace(',', '.');
            fill(sheet.createRow(end), "JUMLAH", "", "", "", "", "", "", stated);
            fill(sheet.createRow(end + EMPTY_ROWS_AT_THE_END), "", " ");
            workbook.write(out);
        }
        return file;
    }

    private static void header(Sheet sheet) {
        fill(sheet.createRow(0), "DAFTAR PEMILIH TETAP");
        fill(sheet.createRow(1), "KABUPATEN BANJAR");
        fill(sheet.createRow(3), "NO", "KODE DESA", "KECAMATAN", "DESA/KEL", "NO TPS", "JUMLAH PEMILIH", "", "");
        fill(sheet.createRow(4), "", "", "", "", "", "L", "P", "L+P");
        fill(sheet.createRow(5), "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, TOTAL));
        sheet.addMergedRegion(new CellRangeAddress(3, 3, MALE, TOTAL));
        for (int column = 0; column < MALE; column++) {
            sheet.addMergedRegion(new CellRangeAddress(3, 4, column, column));
        }
    }

    private static void fill(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].matches("\\d+")) {
                row.createCell(i).setCellValue(Double.parseDouble(cells[i]));
            } else if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }
}
