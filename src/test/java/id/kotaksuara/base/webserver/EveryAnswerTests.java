package id.kotaksuara.base.webserver;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.rules.BrokenDownloads;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Whoever answers, the page, the firewall or the web server itself: the browser is told the same, and nobody says 500. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = {"kotaksuara.door.bodies-per-address=3", "kotaksuara.door.pause=2s"})
@Import(BrokenDownloads.class)
class EveryAnswerTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0} is answered with {1}")
    @CsvSource({
        "/sign-in?x=a=b, 200",
        "/sign-in?x=a%20b&y=%, 400",
        "/sign-in?lang=en&x=[1], 400",
        "/assets/theme.css, 404",
        "/, 302",
        "/nothing?x=a=b, 302",
        "//sign-in, 400",
        "/sign-in;x=y, 400",
        "/sign-in%00, 400",
        "/sign-in%2f.., 400",
        "/sign-in?x=|, 400",
        "/actuator/health, 200",
    })
    void carriesTheHeaders(String path, int status) throws IOException {
        String answer = ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        carriesTheHeaders(answer);
    }

    @Test
    void carriesTheHeadersOnStaticFiles() throws IOException {
        String page = ask("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        var file = Pattern.compile("href=\"(/assets/[^\"]+\\.css)\"").matcher(page);
        assertThat(file.find()).isTrue();

        String answer = ask("GET " + file.group(1) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200");
        carriesTheHeaders(answer);
    }

    @ParameterizedTest
    @CsvSource({"GET", "NONSENSE / HTTP/1.1", "GET / HTTP/9.9", "G@T / HTTP/1.1"})
    void answersNonsenseInPlainWords(String line) throws IOException {
        carriesTheHeaders(ask(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    @ParameterizedTest
    @CsvSource({"csv, 1", "xlsx, 1", "csv, 50000", "xlsx, 50000"})
    void tellsOnAPageWhatBrokeADownloadHoweverLate(String format, int rows) throws IOException {
        String answer = ask("GET /broken-download." + format + "?rows=" + rows
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 404").contains("text/html").doesNotContain("attachment");
        carriesTheHeaders(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"''", "Accept: */*", "Accept: application/json", "HX-Request: true"})
    void tellsWhatIsNotThereOnAPageToWhoeverAsks(String header) throws IOException {
        String head = header.isEmpty() ? "" : header + "\r\n";
        String answer =
                ask("GET /assets/nothing.css HTTP/1.1\r\nHost: localhost\r\n" + head + "Connection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 404")
                .contains("text/html", "Halaman ini tidak ada")
                .doesNotContain("f.txt", "application/json");
        carriesTheHeaders(answer);
    }

    @ParameterizedTest
    @CsvSource({"TRACE", "TRACK", "CONNECT", "DEBUG"})
    void handsNoRequestBackAndKnowsNoOtherMethods(String method) throws IOException {
        String answer = ask(method + " /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Secret: kotak-merah\r\n"
                + "Connection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (4\\d\\d|501) .*").doesNotContain("kotak-merah");
        carriesTheHeaders(answer);
    }

    /** What one proxy takes for the body of a request must not be the next request for us. */
    @ParameterizedTest
    @CsvSource({
        "Content-Length: 4|Content-Length: 60",
        "'Content-Length: 4, 60'",
        "Content-Length: +4",
        "Content-Length: -1",
        "Transfer-Encoding: chunked|Transfer-Encoding: identity",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: identity",
    })
    void refusesABodyWhoseEndIsNotClear(String headers) throws IOException {
        String answer = ask("POST /sign-in HTTP/1.1\r\nHost: localhost\r\n" + headers.replace("|", "\r\n")
                + "\r\n\r\n0\r\n\r\nGET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (400|501) .*").doesNotContain("\"UP\"");
        carriesTheHeaders(answer);
    }

    @Test
    void takesAChunkedBodyForWhatItsChunksSayAndEndsTheConnection() throws IOException {
        String answer = ask("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 400\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                + "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .as("the second request was hidden in the length of the first")
                .doesNotContain("\"UP\"");
    }

    @Test
    void answersAHeadThatIsTooLong() throws IOException {
        String answer = ask("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Long: "
                + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400");
        carriesTheHeaders(answer);
    }

    @Test
    void aFileFromAStrangerIsNotEvenRead() throws IOException {
        String answer = ask("POST /elections/x/63.03/voters/imports HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 60000000\r\n\r\n--x");

        assertThat(answer).startsWith("HTTP/1.1 302").contains("Location: /sign-in?next=");
    }

    @Test
    void tellsOneBodyTooManyToComeBack() throws IOException {
        List<Wire> wires = new ArrayList<>();
        try {
            for (int count = 0; count < 6; count++) {
                var wire = new Wire(port);
                wires.add(wire);
                wire.send("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 4000\r\n\r\nusername=a");
            }
            List<String> answers = new ArrayList<>();
            for (Wire wire : wires) {
                answers.add(wire.answer());
            }
            assertThat(answers)
                    .filteredOn(answer -> answer.startsWith("HTTP/1.1 503"))
                    .hasSizeGreaterThan(1);
        } finally {
            for (Wire wire : wires) {
                wire.close();
            }
        }
    }

    private static void carriesTheHeaders(String answer) {
        String head = answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
        SecurityHeaders.ALL.forEach(
                (name, value) -> assertThat(head).as(head).containsIgnoringCase(name + ": " + value));
        assertThat(head).doesNotContain("HTTP/1.1 500").doesNotContain("Server:");
    }

    private String ask(String request) throws IOException {
        try (var wire = new Wire(port)) {
            return wire.send(request).answer();
        }
    }
}
