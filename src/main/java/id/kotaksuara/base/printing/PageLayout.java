package id.kotaksuara.base.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Lays a page out on paper. Nothing but what stands in the page itself is looked for: no address is ever followed. */
final class PageLayout {

    private static final String FONTS = "/liberation/Liberation";
    private static final String STYLE = new String(bytes("/printing/print.css"), StandardCharsets.UTF_8);

    /** Each page says which of how many it is, in the page's own words. */
    private static final String NUMBERED = "@page { @bottom-right { content: '%s ' counter(page) ' %s ' counter(pages);"
            + " font-family: 'Liberation Serif'; font-size: 9pt; } }";

    private static final int PLAIN = 400;
    private static final int BOLD = 700;
    private static final String IN_THE_PAGE = "data:";

    /** Where a font lists its tables, each by a name of four letters. */
    private static final int COUNT_OF_TABLES = 4;

    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int LIGATURES =
            ByteBuffer.wrap("GSUB".getBytes(StandardCharsets.US_ASCII)).getInt();

    private PageLayout() {}

    static void write(String page, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(styled(read(page)), null)
                .useUriResolver((base, address) -> address.startsWith(IN_THE_PAGE) ? address : null)
                .toStream(out);
        font(builder, "Serif", PLAIN, "Regular");
        font(builder, "Serif", BOLD, "Bold");
        font(builder, "Mono", BOLD, "Bold");
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String family, int weight, String cut) {
        String file = FONTS + family + "-" + cut + ".ttf";
        builder.useFont(() -> letterByLetter(bytes(file)), "Liberation " + family, weight, FontStyle.NORMAL, true);
    }

    /**
     * The font without what it says about ligatures: looking for them in every word takes longer than all the rest of a
     * page, and readers of the file find "fi" as two letters.
     */
    private static InputStream letterByLetter(byte[] font) {
        var tables = ByteBuffer.wrap(font);
        int count = tables.getShort(COUNT_OF_TABLES);
        for (int at = FIRST_TABLE; at < FIRST_TABLE + count * TABLE_ENTRY; at += TABLE_ENTRY) {
            if (tables.getInt(at) == LIGATURES) {
                tables.putInt(at, 0);
            }
        }
        return new ByteArrayInputStream(font);
    }

    private static byte[] bytes(String file) {
        try (InputStream resource = Objects.requireNonNull(PageLayout.class.getResourceAsStream(file), file)) {
            return resource.readAllBytes();
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private static Document styled(Document page) {
        var body = (Element) page.getElementsByTagName("body").item(0);
        var style = page.createElement("style");
        style.setTextContent(STYLE + NUMBERED.formatted(body.getAttribute("data-page"), body.getAttribute("data-of")));
        page.getElementsByTagName("head").item(0).appendChild(style);
        return page;
    }

    private static Document read(String page) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException ours) {
            throw new IllegalStateException("A printed page is not XHTML", ours);
        }
    }
}
