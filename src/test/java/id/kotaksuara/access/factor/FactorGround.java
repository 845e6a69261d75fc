package id.kotaksuara.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.Visitor;
import id.kotaksuara.region.Area;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Accounts of every kind and a real server whose clock stands where a test puts it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "kotaksuara.test.database=factor")
@Import(FactorGround.Times.class)
abstract class FactorGround {

    static final String PASSWORD = "empat kuda hitam";
    static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7]{4}(?: [A-Z2-7]{4}){7})</code>");
    static final Duration WINDOW = Duration.ofSeconds(30);

    @LocalServerPort
    int port;

    @Autowired
    AccountDesk desk;

    @Autowired
    SecondFactors factors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FactorTable table;

    @Autowired
    SealedAtStart sealedAtStart;

    @Autowired
    Hands clock;

    Visitor rahmah;
    long lastLine;

    /** A clock whose hands stand until somebody moves them. */
    static final class Hands extends Clock {

        volatile Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Times {
        @Bean
        @Primary
        Hands hands() {
            return new Hands();
        }
    }

    @BeforeEach
    void accounts() {
        clock.now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        desk.open(
                List.of(
                        new NewAccount("rahmah", "Rahmah", Role.ADMINISTRATOR, Area.NATION),
                        new NewAccount("aulia", "Aulia", Role.ADMINISTRATOR, Area.NATION),
                        new NewAccount("sari", "Sari", Role.ADMINISTRATOR, new Area("63.03")),
                        new NewAccount("wati", "Wati", Role.PLANNER, new Area("63.03")),
                        new NewAccount("budi", "Budi", Role.PLANNER, new Area("64.02")),
                        new NewAccount("hasan", "Hasan", Role.PPK_CHAIR, new Area("63.03.05"))),
                PASSWORD);
        rahmah = signedIn("rahmah");
        lastLine = jdbc.sql("select coalesce(max(id), 0) from journal_entry")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void nobody() {
        jdbc.sql("delete from second_factor_demand").update();
        jdbc.sql("delete from account").update();
        jdbc.sql("delete from spring_session").update();
    }

    Visitor signedIn(String username) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
        visitor.get("/password");
        return visitor;
    }

    HttpResponse<String> withCode(String username, String code) {
        var visitor = new Visitor(port);
        visitor.signIn(username, PASSWORD);
        visitor.get("/sign-in/code");
        return visitor.post("/sign-in/code", "code", code);
    }

    /** Gives the secret that the app now has. */
    String setUp(Visitor visitor) {
        confirmed(visitor);
        return table.secret(jdbc.sql("select username from account where second_factor")
                        .query(String.class)
                        .single())
                .orElseThrow();
    }

    String confirmed(Visitor visitor) {
        visitor.get("/second-factor");
        visitor.post("/second-factor", "password", PASSWORD);
        String secret = first(SECRET, visitor.get("/second-factor").body()).replace(" ", "");
        return visitor.post("/second-factor/confirm", "code", code(secret)).body();
    }

    static String first(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow(() -> new AssertionError(pattern + " is not in " + page));
    }

    String code(String secret) {
        return codeAt(secret, clock.now);
    }

    static String codeAt(String secret, Instant time) {
        return Totp.code(Base32.decode(secret), Totp.step(time), Totp.DIGITS);
    }

    void later(Duration by) {
        clock.now = clock.now.plus(by);
    }

    List<String> journal(String username) {
        return jdbc.sql("select replace(action, 'journal.account.', '') from journal_entry where subject = :subject"
                        + " and id > :last order by id")
                .param("subject", "account:" + username)
                .param("last", lastLine)
                .query(String.class)
                .list();
    }
}
