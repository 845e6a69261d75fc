package id.kotaksuara.base.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.base.printing.PrintedPages.Exchange;
import id.kotaksuara.base.printing.PrintedPages.File;
import id.kotaksuara.base.problem.Busy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PrintedPagesTests {

    private static final File FILE = new File("map.pdf", "page", List.of(Map.of()));

    private final CountDownLatch paper = new CountDownLatch(1);
    private final Semaphore begun = new Semaphore(0);
    private final PrintedPages pages = new PrintedPages((name, locale) -> (model, request, response) -> {
        begun.release();
        paper.await();
        response.getWriter().write("<html><head><title>x</title></head><body><p>satu</p></body></html>");
    });
    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void goHome() {
        paper.countDown();
        people.shutdownNow();
    }

    private MockHttpServletResponse ask() throws Exception {
        var response = new MockHttpServletResponse();
        pages.send(FILE, Map.of(), new Exchange(new MockHttpServletRequest(), response, Locale.ROOT));
        return response;
    }

    @Test
    void tellWhoeverComesToAFullHouseAndServeWhoeverWaits() throws Exception {
        var asked = new ArrayList<Future<MockHttpServletResponse>>();
        for (int person = 0; person < 6; person++) {
            asked.add(people.submit(this::ask));
        }
        begun.acquire(2);
        while (!pages.isFull()) {
            Thread.onSpinWait();
        }

        assertThatExceptionOfType(Busy.class).isThrownBy(this::ask);

        paper.countDown();
        for (var one : asked) {
            assertThat(one.get().getContentAsByteArray()).startsWith("%PDF".getBytes());
        }
    }
}
