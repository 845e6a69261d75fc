package id.kotaksuara.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.kotaksuara.base.database.KillableServer;
import id.kotaksuara.region.Area;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** While the database is away everybody is told so in the same words, and the log says it once. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayTests {

    private static final KillableServer SERVER = KillableServer.start();
    private static final String PASSWORD = "kotak-suara-paramasan-9";
    private static final String WORDS = "Basis data belum dapat dihubungi";
    private static final int UNAVAILABLE = 503;

    @LocalServerPort
    private int port;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private DataSource source;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", SERVER::url);
        registry.add("spring.datasource.username", SERVER::user);
        registry.add("spring.datasource.password", SERVER::password);
        registry.add("spring.datasource.hikari.maximum-pool-size", () -> "4");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /** Four seconds at most: the wait for a connection, and one last look at the connection that was there. */
    @Test
    void nobodyWaitsLongerThanTheyMustForAConnection() throws SQLException {
        var pool = source.unwrap(HikariDataSource.class);

        assertThat(pool.getConnectionTimeout() + pool.getValidationTimeout()).isLessThanOrEqualTo(4_000);
    }

    @Test
    void isToldToEverybodyInTheSameWords(CapturedOutput output) throws InterruptedException {
        accounts.open(List.of(new NewAccount("siti", "Siti", Role.ADMINISTRATOR, new Area(""))), PASSWORD);
        var siti = new Visitor(port).sending("Accept", "text/html");
        assertThat(siti.signIn("siti", PASSWORD).statusCode()).isEqualTo(302);
        assertThat(siti.get("/elections").statusCode()).isEqualTo(200);

        SERVER.kill();
        var stranger = new Visitor(port).sending("Accept", "text/html").get("/setup/x");
        var signedIn =
                IntStream.range(0, 20).mapToObj(count -> siti.get("/elections")).toList();

        assertThat(stranger.statusCode()).isEqualTo(UNAVAILABLE);
        assertThat(stranger.body()).contains(WORDS);
        assertThat(signedIn).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(UNAVAILABLE);
            assertThat(answer.body()).contains(WORDS);
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        });
        assertThat(siti.post("/sign-out").statusCode()).isEqualTo(UNAVAILABLE);

        SERVER.startAgain();
        int status = UNAVAILABLE;
        for (int tries = 0; tries < 60 && status == UNAVAILABLE; tries++) {
            Thread.sleep(500);
            status = siti.get("/elections").statusCode();
        }
        assertThat(status).isEqualTo(200);
        assertThat(output.getAll().lines().filter(line -> line.contains("The database does not answer")))
                .hasSize(1);
        assertThat(output.getAll()).contains("The database answers again").doesNotContain("Servlet.service()");
    }
}
