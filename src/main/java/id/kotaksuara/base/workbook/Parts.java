package id.kotaksuara.base.workbook;

import id.kotaksuara.base.problem.RuleBroken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The parts of a workbook's file. No part may swell beyond its own size a hundred times over, and all that were read
 * together not beyond what the largest list of the nation needs.
 */
final class Parts {

    private static final long MOST_PART_BYTES = 1L << 30;
    private static final long MOST_BYTES = 3L << 29;
    private static final long ALWAYS_ALLOWED = 4L << 20;
    private static final int MOST_SWELLING = 100;
    private static final int MOST_PARTS = 10_000;

    private final Path file;
    private final Map<String, Long> bytesRead = new HashMap<>();

    Parts(Path file) {
        this.file = file;
    }

    /** Whether a file is a ZIP archive with such a part. */
    static boolean has(Path file, String part) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(part) != null;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** Reads a part from its beginning; one that is not there says nothing. */
    void parse(String part, PartHandler handler) {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry(part);
            if (zip.size() > MOST_PARTS) {
                throw new RuleBroken("sheet.bomb");
            }
            if (entry != null) {
                parse(zip, entry, handler);
            }
        } catch (Enough seen) {
            // the reader wants no more
        } catch (IOException | SAXException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new RuleBroken("sheet.xlsx.broken");
        } catch (ParserConfigurationException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private void parse(ZipFile zip, ZipEntry entry, PartHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        try (var in = new MeasuredStream(zip.getInputStream(entry), most(entry))) {
            try {
                reader(handler).parse(new InputSource(in));
            } finally {
                bytesRead.merge(entry.getName(), in.bytes(), Math::max);
            }
        }
    }

    private long most(ZipEntry entry) throws IOException {
        long packed =
                Math.min(Math.max(entry.getCompressedSize(), 0), file.toFile().length());
        long others = bytesRead.entrySet().stream()
                .filter(part -> !part.getKey().equals(entry.getName()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return Math.min(Math.min(MOST_PART_BYTES, MOST_BYTES - others), ALWAYS_ALLOWED + packed * MOST_SWELLING);
    }

    private static XMLReader reader(PartHandler handler) throws SAXException, ParserConfigurationException {
        var parsers = SAXParserFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var reader = parsers.newSAXParser().getXMLReader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        return reader;
    }

    /** Thrown by a handler that wants no more. */
    static final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }
}
