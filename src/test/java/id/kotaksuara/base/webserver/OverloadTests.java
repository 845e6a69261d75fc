package id.kotaksuara.base.webserver;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** More comes than one instance answers: whoever is not answered in time is told so at once, and receipts go before pages. */
class OverloadTests {

    private static final ArrivalLimits ARRIVAL = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("kotaksuara.door", ArrivalLimits.class);
    private static final AdmissionLimits LIMITS =
            new AdmissionLimits(3, 2, 2, Pattern.compile("/receipts"), Pattern.compile("/assets/"));

    /** As many as may be worked on, and one that says no. */
    private static final int THREADS = 8;

    private final Page page = new Page();
    private final List<Wire> open = new ArrayList<>();
    private WebServer server;

    @BeforeEach
    void start() {
        var factory = new TomcatServletWebServerFactory(0);
        new DoorConfiguration()
                .door(ARRIVAL, LIMITS, Pattern.compile("127\\.0\\.0\\.9"))
                .customize(factory);
        factory.addConnectorCustomizers(
                connector -> ((AbstractProtocol<?>) connector.getProtocolHandler()).setMaxThreads(THREADS));
        server =
                factory.getWebServer(context -> context.addServlet("page", page).addMapping("/"));
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        page.goOn.release(100);
        for (Wire wire : open) {
            wire.close();
        }
        server.stop();
    }

    @Test
    void tellsWhoeverComesThenAtOnceToComeAgain() throws Exception {
        crowd("GET /overview", 3);

        assertThat(answer("GET /overview"))
                .startsWith("HTTP/1.1 503")
                .contains("Retry-After: 10", "text/plain;charset=UTF-8", "Cache-Control: no-store", "Wait ten seconds");
        assertThat(page.begun.availablePermits()).as("more begun").isZero();
    }

    @Test
    void receiptsGoBeforePagesAndBeforeAllElseThatIsSent() throws Exception {
        crowd("GET /overview", 3);
        crowd("POST /elsewhere", 2);
        assertThat(answer("POST /elsewhere")).startsWith("HTTP/1.1 503");

        crowd("POST /receipts", 1);
        crowd("GET /receipts", 1);
        assertThat(answer("POST /receipts")).startsWith("HTTP/1.1 503").contains("Retry-After: 10");
    }

    @Test
    void whatCostsNothingIsAnsweredInAnyCase() throws Exception {
        crowd("GET /overview", 3);

        assertThat(answer("GET /assets/style.css")).startsWith("HTTP/1.1 200");
    }

    @Test
    void goesOnOnceThereIsRoom() throws Exception {
        crowd("GET /overview", 3);
        assertThat(answer("GET /overview")).startsWith("HTTP/1.1 503");

        page.goOn.release(4);
        for (Wire wire : open.subList(0, 3)) {
            assertThat(wire.answer()).startsWith("HTTP/1.1 200");
        }

        assertThat(answer("GET /overview")).startsWith("HTTP/1.1 200");
    }

    /** As the application is set: every address of a receipt goes first, and no page of an office. */
    @Test
    void knowsTheReceiptsOfTheApplication() throws IOException {
        var set = new Properties();
        try (InputStream file = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            set.load(file);
        }
        var limits = limits(set, "");
        var first = limits.goesFirst();

        assertThat(Files.readAllLines(Path.of("src/test/resources/routes.txt")))
                .filteredOn(route -> route.startsWith("POST "))
                .extracting(route -> route.split("\\s+")[1])
                .filteredOn(route -> route.contains("/deliveries/") || route.contains("/hand-over/"))
                .hasSizeGreaterThan(5)
                .allMatch(route ->
                        first.matcher(route.replaceAll("\\{\\w+}", "1")).lookingAt());
        assertThat(List.of(
                        "/elections/p/63.03/vehicles/table",
                        "/elections/p/63.03",
                        "/sign-in",
                        "/accounts",
                        "/x/assets/y",
                        "/x/hand-over/y"))
                .noneMatch(address -> first.matcher(address).lookingAt()
                        || limits.free().matcher(address).lookingAt());
        assertThat("/suara/hand-over/x").matches(limits(set, "/suara").goesFirst() + ".*");
        assertThat(Integer.parseInt(set.getProperty("server.tomcat.threads.max")))
                .as("threads, of which some are left to say no")
                .isGreaterThan(2 * limits.pages() + limits.sends() + limits.first());
    }

    private static AdmissionLimits limits(Properties set, String prefix) {
        var asked = new Properties();
        set.forEach(
                (name, value) -> asked.put(name, value.toString().replace("${server.servlet.context-path:}", prefix)));
        return new Binder(new MapConfigurationPropertySource(asked))
                .bindOrCreate("kotaksuara.admission", AdmissionLimits.class);
    }

    /** So many are begun and do not end. */
    private void crowd(String request, int size) throws Exception {
        for (int count = 0; count < size; count++) {
            send(request);
        }
        page.begun.acquire(size);
    }

    private String answer(String request) throws IOException {
        return send(request).answer();
    }

    private Wire send(String request) throws IOException {
        var wire = new Wire(server.getPort());
        open.add(wire);
        String body = request.startsWith("POST") ? "Content-Length: 3\r\n\r\na=b" : "\r\n";
        return wire.send(request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + body);
    }

    /** Answers once it may; what lies under /assets at once. */
    private static final class Page extends HttpServlet {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Semaphore begun = new Semaphore(0);
        private final transient Semaphore goOn = new Semaphore(0);

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (!request.getRequestURI().startsWith("/assets/")) {
                begun.release();
                goOn.acquireUninterruptibly();
            }
            response.getWriter().println("made");
        }
    }
}
