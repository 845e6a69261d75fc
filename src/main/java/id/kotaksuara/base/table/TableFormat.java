package id.kotaksuara.base.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The files in which tables are handed out; how the address of a download ends. */
public enum TableFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        public Table to(OutputStream out, String title) throws IOException {
            return new CsvTable(out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public Table to(OutputStream out, String title) {
            return new XlsxTable(out, title);
        }
    };

    /** For addresses: the variable {@code format}. */
    public static final String ENDING = ".{format:csv|xlsx}";

    private final String contentType;

    TableFormat(String contentType) {
        this.contentType = contentType;
    }

    /** A table that ends when it is closed, on a sheet of this title where the format knows sheets. */
    public abstract Table to(OutputStream out, String title) throws IOException;

    public static TableFormat ending(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    /** Answers a request with a table; the name of its file gets its ending. */
    public void answer(HttpServletResponse response, String name, String title, Filling filling) throws IOException {
        file(response, name, out -> {
            Table table = to(out, title);
            filling.into(table);
            table.close();
        });
    }

    /** Answers a request with a file: see {@link #file(HttpServletResponse, String, String, Content)}. */
    public void file(HttpServletResponse response, String name, Content content) throws IOException {
        file(response, contentType, name + "." + name().toLowerCase(Locale.ROOT), content);
    }

    /**
     * Answers a request with a file to keep, once all of it is there: what breaks is told on a page like anything else, and
     * no connection to the database waits for whoever fetches the file slowly.
     */
    public static void file(HttpServletResponse response, String contentType, String name, Content content)
            throws IOException {
        var late = new LateAnswer();
        try {
            content.into(late);
            response.setContentType(contentType);
            response.setContentLengthLong(late.size());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            late.sendTo(response.getOutputStream());
        } finally {
            late.forget();
        }
    }

    /** Answers a request with a file of text, in UTF-8, as whole as any other file. */
    public static void text(HttpServletResponse response, String contentType, String name, Text text)
            throws IOException {
        file(response, contentType, name, out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.into(writer);
            writer.flush();
        });
    }

    /** What a file of text consists of. */
    @FunctionalInterface
    public interface Text {
        void into(Writer writer) throws IOException;
    }

    /** What is written into a table; it is ended only when all of it is there. */
    @FunctionalInterface
    public interface Filling {
        void into(Table table) throws IOException;
    }

    /** What a file consists of. */
    @FunctionalInterface
    public interface Content {
        void into(OutputStream out) throws IOException;
    }
}
