package id.kotaksuara.base.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
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

    /** Begins the answer to a request for a table; the name of its file gets its ending. */
    public Table answer(HttpServletResponse response, String name, String title) throws IOException {
        response.setContentType(contentType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + name().toLowerCase(Locale.ROOT))
                        .build()
                        .toString());
        return to(response.getOutputStream(), title);
    }
}
