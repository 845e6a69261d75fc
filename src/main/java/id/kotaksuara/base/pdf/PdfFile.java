package id.kotaksuara.base.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;

/** A file of A4 pages; each page is written when it is drawn, so that a file of any length needs little memory. */
public final class PdfFile implements Closeable {

    public static final double WIDTH = 210;
    public static final double HEIGHT = 297;

    private static final String MEDIA = "[0 0 595.276 841.89]";

    /** Of the catalogue and of the list of pages, which are written last. */
    private static final int CATALOGUE = 1;

    private static final int PAGES = 2;

    private final OutputStream out;
    private final List<Long> offsets = new ArrayList<>(List.of(0L, 0L));
    private final List<Integer> pages = new ArrayList<>();
    private final String fonts;
    private long written;

    public PdfFile(OutputStream out) throws IOException {
        this.out = out;
        write("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        var named = new StringBuilder();
        for (PdfFont font : PdfFont.values()) {
            int object = next();
            begin(object);
            write("<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>\nendobj\n", font.base());
            named.append("/%s %d 0 R ".formatted(font.resource(), object));
        }
        fonts = "<< " + named + ">>";
    }

    /** Draws the next page. */
    public void page(Consumer<PdfPage> drawing) throws IOException {
        var page = new PdfPage(HEIGHT);
        drawing.accept(page);
        int stream = next();
        stream(stream, page.drawn().getBytes(PdfText.WESTERN));
        int object = next();
        begin(object);
        write(
                "<< /Type /Page /Parent %d 0 R /MediaBox %s /Resources << /Font %s >> /Contents %d 0 R >>%nendobj%n",
                PAGES, MEDIA, fonts, stream);
        pages.add(object);
    }

    private void stream(int object, byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        }
        begin(object);
        write("<< /Length %d /Filter /FlateDecode >>%nstream%n", packed.size());
        out.write(packed.toByteArray());
        written += packed.size();
        write("\nendstream\nendobj\n");
    }

    private int next() {
        offsets.add(0L);
        return offsets.size();
    }

    private void begin(int object) throws IOException {
        offsets.set(object - 1, written);
        write("%d 0 obj%n", object);
    }

    private void write(String format, Object... values) throws IOException {
        String text = values.length == 0 ? format : String.format(Locale.ROOT, format, values);
        byte[] bytes = text.getBytes(PdfText.WESTERN);
        out.write(bytes);
        written += bytes.length;
    }

    /** Ends the file; what it is written to stays open. */
    @Override
    public void close() throws IOException {
        begin(CATALOGUE);
        write("<< /Type /Catalog /Pages %d 0 R >>%nendobj%n", PAGES);
        begin(PAGES);
        var kids = new StringBuilder();
        pages.forEach(page -> kids.append(page).append(" 0 R "));
        write("<< /Type /Pages /Count %d /Kids [%s] >>%nendobj%n", pages.size(), kids);
        long table = written;
        write("xref\n0 %d\n0000000000 65535 f \n", offsets.size() + 1);
        for (long offset : offsets) {
            write("%010d 00000 n \n", offset);
        }
        write("trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n", offsets.size() + 1, CATALOGUE, table);
        write("%%EOF\n");
        out.flush();
    }
}
