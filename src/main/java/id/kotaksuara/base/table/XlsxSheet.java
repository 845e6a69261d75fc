package id.kotaksuara.base.table;

import id.kotaksuara.base.problem.RuleBroken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A sheet of a workbook, the first that has rows unless it is named, read as a stream; what swells beyond measure when
 * opened is refused.
 */
final class XlsxSheet implements Sheet {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final long MOST_TEXT_BYTES = 64L << 20; // held in memory while the sheet is read
    private static final long MOST_PART_BYTES = 1L << 30;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_PART_BYTES);
    }

    private final Path file;
    private final @Nullable String name;

    XlsxSheet(Path file, @Nullable String name) {
        this.file = file;
        this.name = name;
    }

    static List<NamedSheet> all(Path file) {
        var all = new ArrayList<NamedSheet>();
        visit(file, (workbook, sheets) -> {
            while (sheets.hasNext()) {
                sheets.next().close();
                all.add(new NamedSheet(sheets.getSheetName(), new XlsxSheet(file, sheets.getSheetName())));
            }
        });
        return all;
    }

    static boolean isOne(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(WORKBOOK) != null;
        } catch (IOException damaged) {
            return false;
        }
    }

    /** Where a sheet stands within the file. */
    static String part(Path file, String name) {
        var part = new String[1];
        visit(file, (workbook, sheets) -> {
            while (sheets.hasNext()) {
                sheets.next().close();
                if (name.equals(sheets.getSheetName())) {
                    part[0] = sheets.getSheetPart().getPartName().getName().substring(1);
                }
            }
        });
        return part[0];
    }

    @Override
    public void read(Reader reader) {
        refuseTooMuchText();
        visit(file, (workbook, sheets) -> {
            var rows = new XlsxRows(new ReadOnlySharedStringsTable(workbook), reader);
            while (sheets.hasNext() && rows.taken() == 0) {
                parse(sheets, rows);
            }
        });
    }

    private void parse(SheetIterator sheets, XlsxRows rows)
            throws IOException, SAXException, ParserConfigurationException {
        try (var sheet = sheets.next()) {
            if (name == null || name.equals(sheets.getSheetName())) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(rows);
                parser.parse(new InputSource(sheet));
            }
        }
    }

    private interface Visitor {
        void visit(OPCPackage workbook, SheetIterator sheets)
                throws IOException, SAXException, ParserConfigurationException, OpenXML4JException;
    }

    private static void visit(Path file, Visitor visitor) {
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            visitor.visit(workbook, (SheetIterator) new XSSFReader(workbook).getSheetsData());
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
