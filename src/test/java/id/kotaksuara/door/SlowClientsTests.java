package id.kotaksuara.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Who sends slowly, or never ends, is a nuisance to nobody else and is cut off after a while. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "server.tomcat.threads.max=12",
            "kotaksuara.door.head=2s",
            "kotaksuara.door.pause=2s",
            "kotaksuara.door.body=3s",
            "kotaksuara.door.bodies=8",
            "kotaksuara.door.bodies-per-address=6"
        })
class SlowClientsTests {

    private static final String POST = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 4000\r\n";

    /** More bytes than any limit above lets pass at the speed of a {@link Wire}. */
    private static final int MANY = 200;

    @LocalServerPort
    private int port;

    private final List<Wire> open = new ArrayList<>();

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
        assertThat(get("/actuator/health/liveness")).startsWith("HTTP/1.1 200");
    }

    @Test
    void oneBodyTooManyIsToldToComeBack() throws IOException {
        for (int count = 0; count < 6; count++) {
            wire().send(POST + "\r\nusername=a");
        }

        List<String> answers = new ArrayList<>();
        for (int count = 0; count < 3; count++) {
            answers.add(wire().send(POST + "Connection: close\r\n\r\nusername=a").answer());
        }

        assertThat(answers)
                .anyMatch(answer -> answer.startsWith("HTTP/1.1 503") && answer.contains("Retry-After: 10"));
    }

    @Test
    void aBodyThatTricklesEnds() throws IOException, InterruptedException {
        assertThat(wire().send(POST + "\r\n").isCutOffWhileTrickling(MANY)).isTrue();
        assertThat(get("/sign-in")).startsWith("HTTP/1.1 200");
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

    @Test
    void aFileFromAStrangerIsNotEvenRead() throws IOException {
        String answer = wire().send("POST /elections/x/63.03/voters/imports HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 60000000\r\n\r\n--x")
                .answer();

        assertThat(answer).startsWith("HTTP/1.1 302").contains("Location: /sign-in?next=");
    }

    private String get(String path) throws IOException {
        return wire().send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .answer();
    }

    private Wire wire() throws IOException {
        var wire = new Wire(port);
        open.add(wire);
        return wire;
    }
}
