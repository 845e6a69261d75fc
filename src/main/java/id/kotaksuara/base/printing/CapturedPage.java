package id.kotaksuara.base.printing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Keeps what a view writes instead of sending it; the answer itself stays untouched. */
final class CapturedPage extends HttpServletResponseWrapper {

    private final StringWriter written = new StringWriter();
    private final PrintWriter writer = new PrintWriter(written);

    CapturedPage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void setContentType(String type) {
        // the file has its own
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        // what is written here are characters still
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    String text() {
        writer.flush();
        return written.toString();
    }
}
