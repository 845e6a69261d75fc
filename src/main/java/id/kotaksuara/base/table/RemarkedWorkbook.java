package id.kotaksuara.base.table;

import id.kotaksuara.base.problem.RuleBroken;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;

/** A workbook as it was sent, look and all, with a remark behind the last column of some rows of one sheet. */
public final class RemarkedWorkbook {

    private static final QName NUMBER = new QName("r");
    private static final XMLEventFactory EVENTS = XMLEventFactory.newInstance();

    private final Path file;
    private final String sheet;
    private final LongFunction<String> remarks;
    private long line;
    private int column;
    private int lastColumn;

    /**
     * A workbook with remarks.
     *
     * @param sheet the name of the sheet to which they belong
     * @param remarks what to write into the row of a line, empty for nothing
     */
    public RemarkedWorkbook(Path file, String sheet, LongFunction<String> remarks) {
        this.file = file;
        this.sheet = sheet;
        this.remarks = remarks;
    }

    /** Writes it part by part; only the sheet with the remarks is not copied as it is. */
    public void write(OutputStream out) throws IOException {
        var part = XlsxSheet.part(file, sheet);
        lastColumn = width();
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(out)) {
            for (Iterator<? extends ZipEntry> entries = from.entries().asIterator(); entries.hasNext(); ) {
                var entry = entries.next();
                to.putNextEntry(new ZipEntry(entry.getName()));
                try (var in = from.getInputStream(entry)) {
                    if (entry.getName().equals(part)) {
                        remark(in, new Unclosed(to));
                    } else {
                        in.transferTo(to);
                    }
                }
                to.closeEntry();
            }
        }
    }

    private int width() {
        var width = new int[1];
        new XlsxSheet(file, sheet).read(row -> {
            width[0] = Math.max(width[0], row.cells().size());
            return true;
        });
        return width[0];
    }

    private void remark(InputStream in, OutputStream out) throws IOException {
        try {
            var events = XMLHelper.newXMLInputFactory().createXMLEventReader(in);
            var writer = XMLOutputFactory.newInstance().createXMLEventWriter(out, StandardCharsets.UTF_8.name());
            while (events.hasNext()) {
                copy(events.nextEvent(), writer);
            }
            writer.flush();
        } catch (XMLStreamException broken) {
            throw new RuleBroken("sheet.xlsx.broken");
        }
    }

    private void copy(XMLEvent event, XMLEventWriter to) throws XMLStreamException {
        if (event.isStartElement()) {
            notice(event.asStartElement());
        } else if (event.isEndElement() && name(event.asEndElement().getName()).equals("row")) {
            var remark = remarks.apply(line);
            if (!remark.isEmpty()) {
                addCell(remark, event.asEndElement().getName(), to);
            }
        }
        to.add(event);
    }

    private void notice(StartElement element) {
        var number = element.getAttributeByName(NUMBER);
        if (name(element.getName()).equals("row")) {
            line = number == null ? line + 1 : Long.parseLong(number.getValue());
            column = -1;
        } else if (name(element.getName()).equals("c")) {
            column = number == null ? column + 1 : new CellReference(number.getValue()).getCol();
        }
    }

    private static String name(QName name) {
        return name.getLocalPart();
    }

    private void addCell(String remark, QName row, XMLEventWriter to) throws XMLStreamException {
        var reference = CellReference.convertNumToColString(Math.max(column + 1, lastColumn)) + line;
        var attributes = List.of(EVENTS.createAttribute("r", reference), EVENTS.createAttribute("t", "inlineStr"));
        to.add(start(row, "c", attributes));
        to.add(start(row, "is", List.of()));
        to.add(start(row, "t", List.of()));
        to.add(EVENTS.createCharacters(remark));
        for (var name : List.of("t", "is", "c")) {
            to.add(EVENTS.createEndElement(row.getPrefix(), row.getNamespaceURI(), name));
        }
    }

    private static StartElement start(QName row, String name, List<Attribute> attributes) {
        var none = List.<javax.xml.stream.events.Namespace>of().iterator();
        return EVENTS.createStartElement(row.getPrefix(), row.getNamespaceURI(), name, attributes.iterator(), none);
    }

    /** The end of a part is not the end of the file. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
