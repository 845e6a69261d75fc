package id.kotaksuara.base.printing;

import id.kotaksuara.base.problem.Busy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Answers with printed pages as one PDF file. A few such files are made at a time and a few who ask wait; whoever comes to
 * a full house is told so, before a thread of the pages is held.
 */
@Component
public class PrintedPages {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 4;
    private static final int PATIENCE_SECONDS = 60;

    private final ViewResolver views;
    private final Semaphore room = new Semaphore(AT_ONCE, true);

    PrintedPages(ViewResolver thymeleafViewResolver) {
        this.views = thymeleafViewResolver;
    }

    /**
     * A file to be made.
     *
     * @param view makes each part
     * @param parts what is different about each of them
     */
    public record File(String name, String view, List<? extends Map<String, ?>> parts) {
        public File {
            parts = List.copyOf(parts);
        }
    }

    /** What asks and is answered, in which language. */
    public record Exchange(HttpServletRequest request, HttpServletResponse response, Locale locale) {}

    /**
     * Lays out one part after the other, and sends nothing before the last one is whole.
     *
     * @throws Busy where too many ask at once
     */
    public void send(File file, Map<String, ?> shared, Exchange exchange) throws IOException {
        comeIn();
        try (var sheaf = new Sheaf()) {
            for (var part : file.parts()) {
                sheaf.add(page(file.view(), part, shared, exchange));
            }
            var response = exchange.response();
            response.setContentType(MediaType.APPLICATION_PDF_VALUE);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, shown(file.name()));
            sheaf.bind(response.getOutputStream());
        } finally {
            room.release();
        }
    }

    boolean isFull() {
        return room.getQueueLength() >= WAITING;
    }

    private void comeIn() {
        try {
            if (isFull() || !room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy("printing.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Busy("printing.busy");
        }
    }

    private static String shown(String name) {
        return ContentDisposition.inline().filename(name).build().toString();
    }

    private String page(String view, Map<String, ?> part, Map<String, ?> shared, Exchange exchange) {
        var model = new HashMap<String, Object>(shared);
        model.putAll(part);
        var page = new CapturedPage(exchange.response());
        try {
            View found = Objects.requireNonNull(views.resolveViewName(view, exchange.locale()), view);
            found.render(model, exchange.request(), page);
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new IllegalStateException(view, problem);
        }
        return page.text();
    }
}
