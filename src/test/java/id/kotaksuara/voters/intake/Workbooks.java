package id.kotaksuara.voters.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as offices make them, for tests. */
public final class Workbooks {

    private Workbooks() {}

    public static byte[] of(Consumer<Workbook> fill) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            fill.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Fills a sheet row by row, cells parted by semicolons; what is a number becomes one, what begins with = a formula. */
    public static Sheet fill(Workbook workbook, String name, String... rows) {
        var sheet = workbook.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            var cells = rows[i].split(";", -1);
            var row = sheet.createRow(i);
            for (int j = 0; j < cells.length; j++) {
                if (cells[j].startsWith("=")) {
                    row.createCell(j).setCellFormula(cells[j].substring(1));
                } else if (cells[j].matches("\\d{1,12}")) {
                    row.createCell(j).setCellValue(Double.parseDouble(cells[j]));
                } else if (!cells[j].isEmpty()) {
                    row.createCell(j).setCellValue(cells[j]);
                }
            }
        }
        return sheet;
    }

    /** The same workbook under a password. */
    public static byte[] locked(byte[] workbook) {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (var locked = encryptor.getDataStream(files)) {
                locked.write(workbook);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
