package id.kotaksuara.base.webserver;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** Who sends slowly, or never ends, is a nuisance to nobody else and is cut off after a while. */
class SlowClientsTests {

    private static final int THREADS = 12;
    private static final ArrivalLimits LIMITS = new ArrivalLimits(
            Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(3), 200_000, 8, 6, 1_000);

    private static final AdmissionLimits ADMISSION =
            new AdmissionLimits(60, 120, 120, Pattern.compile("/first"), Pattern.compile("/free"));

    private static final String POST = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 4000\r\n";

    private static final String LARGE = "GET /large HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    /** More bytes than any limit above lets pass at the speed of a {@link Wire}. */
    private static final int MANY = 200;

    private static WebServer server;

    private final List<Wire> open = new ArrayList<>();

    /** The web server as the application has it, with one page that reads what it is sent. */
    @BeforeAll
    static void start() {
        var factory = new TomcatServletWebServerFactory(0);
        new DoorConfiguration()
                .door(LIMITS, ADMISSION, Pattern.compile("127\\.0\\.0\\.9"))
                .customize(factory);
        factory.addConnectorCustomizers(
                connector -> ((AbstractProtocol<?>) connector.getProtocolHandler()).setMaxThreads(THREADS));
        server = factory.getWebServer(
                context -> context.addServlet("page", new Page()).addMapping("/"));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Wire wire : open) {
            wire.close();
        }
    }

    @Test
    void othersAreAnsweredWhileManyBodiesTrickle() throws IOException {
        for (int count = 0; count < 60; count++) {
            wire().send(POST + "\r\nusername=a");
        }

        assertThat(get("/sign-in")).startsWith("HTTP/1.1 200");
    }

    @Test
    void othersSendTheirFormsWhileTwoNetworksHoldAllPlaces() throws IOException {
        for (int count = 0; count < 6; count++) {
            wire("127.0.0.2").send(POST + "\r\nusername=a");
            wire("127.0.0.3").send(POST + "\r\nusername=a");
        }

        for (int count = 0; count < 3; count++) {
            assertThat(wire().send(POST.replace("4000", "10") + "Connection: close\r\n\r\nusername=a")
                            .answer())
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void nobodyGetsMoreTimeForSayingThatMuchWillCome() throws IOException, InterruptedException {
        String large = POST.replace("4000", "2000000");

        assertThat(wire().send(large + "\r\n").isCutOffWhileTrickling(MANY)).isTrue();
    }

    @Test
    void aBodyThatTricklesEnds() throws IOException, InterruptedException {
        assertThat(wire().send(POST + "\r\n").isCutOffWhileTrickling(MANY)).isTrue();
        assertThat(get("/sign-in")).startsWith("HTTP/1.1 200");
    }

    @Test
    void anAnswerThatHardlyAnybodyReadsEnds() throws IOException, InterruptedException {
        assertThat(narrow().send(LARGE).isCutOffWhileSipping(MANY)).isTrue();
    }

    @Test
    void anAnswerThatTakesLongToMakeComesToItsEnd() throws IOException {
        assertThat(wire().send(LARGE.replace("large", "late")).answer()).contains("made");
    }

    @Test
    void othersAreAnsweredWhileManyHardlyRead() throws IOException {
        var readers = new ArrayList<Wire>();
        for (int count = 0; count < 3 * THREADS; count++) {
            readers.add(narrow().send(LARGE));
        }
        var sipping = Executors.newFixedThreadPool(readers.size());
        try {
            readers.forEach(reader -> sipping.submit(() -> reader.isCutOffWhileSipping(10 * MANY)));

            assertThat(get("/sign-in")).startsWith("HTTP/1.1 200");
        } finally {
            sipping.shutdownNow();
        }
    }

    @Test
    void aHeadThatTricklesEnds() throws IOException, InterruptedException {
        assertThat(wire().send("GET /sign-in HTTP/1.1\r\nX-Slow: ").isCutOffWhileTrickling(MANY))
                .isTrue();
    }

    @Test
    void aLineThatSaysNothingEnds() throws IOException {
        assertThat(wire().answer()).isEmpty();
    }

    private String get(String path) throws IOException {
        return wire().send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .answer();
    }

    private Wire narrow() throws IOException {
        var wire = Wire.narrow(server.getPort());
        open.add(wire);
        return wire;
    }

    private Wire wire() throws IOException {
        return wire("127.0.0.1");
    }

    private Wire wire(String from) throws IOException {
        var wire = new Wire(server.getPort(), from);
        open.add(wire);
        return wire;
    }

    /** Reads the parameters as every form does; some of its answers are large, and one is made with pauses. */
    private static final class Page extends HttpServlet {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var writer = response.getWriter();
            writer.print(request.getParameterMap().size());
            if (request.getRequestURI().endsWith("large")) {
                writer.print("much to read ".repeat(4_000_000));
            } else if (request.getRequestURI().endsWith("late")) {
                pauses(response);
                writer.print("made");
            }
        }

        /** Together longer than any answer may wait for its reader. */
        private static void pauses(HttpServletResponse response) throws IOException {
            for (int count = 0; count < 5; count++) {
                response.flushBuffer();
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        }
    }
}
