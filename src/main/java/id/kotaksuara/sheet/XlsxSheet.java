package id.kotaksuara.sheet;

import id.kotaksuara.problem.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The first sheet of a workbook that has rows, read as a stream; what swells beyond measure when opened is refused. */
final class XlsxSheet implements Sheet {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final long MOST_TEXT_BYTES = 64L << 20; // held in memory while the sheet is read
    private static final long MOST_PART_BYTES = 1L << 30;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_PART_BYTES);
    }

    private final Path file;

    XlsxSheet(Path file) {
        this.file = file;
    }

    static boolean isOne(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(WORKBOOK) != null;
        } catch (IOException damaged) {
            return false;
        }
    }

    @Override
    public void read(Reader reader) {
        refuseTooMuchText();
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var sheets = new XSSFReader(workbook).getSheetsData();
            var rows = new XlsxRows(new ReadOnlySharedStringsTable(workbook), reader);
            while (sheets.hasNext() && rows.taken() == 0) {
                parse(sheets, rows);
            }
        } catch (XlsxRows.Enough seen) {
            // the reader wants no more
        } catch (IOException | SAXException | POIXMLException broken) {
            throw refusal(broken);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | ParserConfigurationException broken) {
            throw new RuleBroken("sheet.xlsx.broken");
        }
    }

    private static void parse(Iterator<InputStream> sheets, XlsxRows rows)
            throws IOException, SAXException, ParserConfigurationException {
        try (var sheet = sheets.next()) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(rows);
            parser.parse(new InputSource(sheet));
        }
    }

    private static RuleBroken refusal(Exception broken) {
        boolean bomb = String.valueOf(broken.getMessage()).contains("Zip bomb");
        return new RuleBroken(bomb ? "sheet.bomb" : "sheet.xlsx.broken");
    }

    private void refuseTooMuchText() {
        try (var zip = new ZipFile(file.toFile())) {
            var texts = zip.getEntry(TEXTS);
            if (texts != null && texts.getSize() > MOST_TEXT_BYTES) {
                throw new RuleBroken("sheet.bomb");
            }
        } catch (IOException damaged) {
            throw new RuleBroken("sheet.xlsx.broken");
        }
    }
}
