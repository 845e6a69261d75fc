package id.kotaksuara.access.factor;

import static id.kotaksuara.access.account.Visitor.location;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Signing in with a code beside the password, through a real server whose clock stands where a test puts it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "kotaksuara.test.database=factor")
class SecondFactorTests {

    private static final String PASSWORD = "empat kuda hitam";
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7]{4}(?: [A-Z2-7]{4}){7})</code>");
    private static final Pattern RECOVERY = Pattern.compile("<code>([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})</code>");
    private static final Duration WINDOW = Duration.ofSeconds(30);

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

    private Visitor rahmah;
    private long lastLine;

    /** A clock whose hands stand until somebody moves them. */
    static final class Hands extends Clock {

        private volatile Instant now = Instant.EPOCH;

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

    @Test
    void opensNoPageBeforeTheCodeIsThere() {
        String secret = setUp(rahmah);
        later(WINDOW);

        var again = new Visitor(port);
        assertThat(location(again.signIn("rahmah", PASSWORD))).isEqualTo("/sign-in/code?next=%2F");
        assertThat(location(again.get("/accounts"))).isEqualTo("/sign-in/code?next=%2Faccounts");
        assertThat(again.post("/accounts/aulia/disable").statusCode()).isEqualTo(403);
        assertThat(again.get("/sign-in/code?next=%2Faccounts").body()).contains("value=\"/accounts\"");

        String before = again.cookies.get("__Host-SID");
        assertThat(location(again.post("/sign-in/code", "code", code(secret), "next", "/accounts")))
                .isEqualTo("/accounts");
        assertThat(again.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(again.cookies.get("__Host-SID")).isNotEqualTo(before);
        assertThat(journal("rahmah")).endsWith("factorBegun", "factorOn", "signedIn", "code");
    }

    @Test
    void countsEachCodeOnce() {
        String secret = setUp(rahmah);
        assertThat(withCode("rahmah", code(secret)).statusCode()).isEqualTo(401); // which set it up

        later(WINDOW);
        assertThat(withCode("rahmah", code(secret)).statusCode()).isEqualTo(302);
        assertThat(withCode("rahmah", code(secret)).statusCode()).isEqualTo(401);
        assertThat(withCode("rahmah", codeAt(secret, clock.now.minus(WINDOW))).statusCode())
                .isEqualTo(401);
    }

    @Test
    void takesTheCodeOfTheHalfMinuteBeforeAndAfterAndNoOther() {
        String secret = setUp(rahmah);
        later(Duration.ofMinutes(5));
        Instant begins = clock.now;
        String code = code(secret);

        assertThat(takes(code, begins.minus(WINDOW).minusMillis(1))).isFalse();
        assertThat(takes(code, begins.minus(WINDOW))).isTrue();
        assertThat(takes(code, begins)).isTrue();
        assertThat(takes(code, begins.plus(WINDOW).plus(WINDOW).minusMillis(1))).isTrue();
        assertThat(takes(code, begins.plus(WINDOW).plus(WINDOW))).isFalse();
    }

    private boolean takes(String code, Instant at) {
        clock.now = at;
        jdbc.sql("update second_factor set last_step = 0, wrong_tries = 0, locked_until = null")
                .update();
        return factors.check("rahmah", code);
    }

    @Test
    void looksAtNoCodeForAWhileAfterFiveWrongOnes() {
        String secret = setUp(rahmah);
        later(WINDOW);
        var guesser = new Visitor(port);
        guesser.signIn("rahmah", PASSWORD);
        guesser.get("/sign-in/code");
        for (int number = 0; number < 20; number++) {
            assertThat(guesser.post("/sign-in/code", "code", "000 000").statusCode())
                    .isEqualTo(401);
        }

        assertThat(withCode("rahmah", code(secret)).statusCode()).isEqualTo(401);
        assertThat(journal("rahmah").stream().filter("codeWrong"::equals)).hasSize(5);
        later(Duration.ofMinutes(15).minusMillis(1));
        assertThat(withCode("rahmah", code(secret)).statusCode()).isEqualTo(401);
        later(Duration.ofMillis(1));
        assertThat(withCode("rahmah", code(secret)).statusCode()).isEqualTo(302);
    }

    @Test
    void isUnlockedWithTheAccountByAnAdministrator() {
        String secret = setUp(rahmah);
        later(WINDOW);
        for (int number = 0; number < 5; number++) {
            withCode("rahmah", "000000");
        }
        assertThat(withCode("rahmah", code(secret)).statusCode()).isEqualTo(401);

        var aulia = signedIn("aulia");
        assertThat(aulia.get("/accounts/rahmah").body()).contains("/accounts/rahmah/unlock");
        assertThat(aulia.post("/accounts/rahmah/unlock").statusCode()).isEqualTo(302);

        assertThat(withCode("rahmah", code(secret)).statusCode()).isEqualTo(302);
        assertThat(aulia.get("/accounts/rahmah").body()).doesNotContain("/accounts/rahmah/unlock");
    }

    @Test
    void isKeptSealedAndWhatWasKeptOpenIsSealedAtTheNextStart() {
        String secret = setUp(rahmah);
        assertThat(kept()).startsWith(FactorSeal.SEALED).doesNotContain(secret);

        jdbc.sql("update second_factor set secret = ?").param(secret).update();
        later(WINDOW);
        assertThat(withCode("rahmah", code(secret)).statusCode()).isEqualTo(302);
        sealedAtStart.run(new DefaultApplicationArguments());

        assertThat(kept()).startsWith(FactorSeal.SEALED).doesNotContain(secret);
        later(WINDOW);
        assertThat(withCode("rahmah", code(secret)).statusCode()).isEqualTo(302);
    }

    private String kept() {
        return jdbc.sql("select secret from second_factor").query(String.class).single();
    }

    @Test
    void leadsInOnceWithARecoveryCodeOfWhichOnlyAHashIsKept() {
        List<String> codes = recoveryCodes(confirmed(rahmah));
        assertThat(codes).hasSize(10);
        assertThat(jdbc.sql("select code_hash from recovery_code")
                        .query(String.class)
                        .list())
                .hasSize(10)
                .doesNotContainAnyElementsOf(codes);
        assertThat(rahmah.get("/second-factor").body()).doesNotContain(codes.get(0));

        assertThat(withCode("rahmah", codes.get(3).toLowerCase()).statusCode()).isEqualTo(302);
        assertThat(withCode("rahmah", codes.get(3)).statusCode()).isEqualTo(401);
        assertThat(withCode("rahmah", codes.get(4)).statusCode()).isEqualTo(302);
        assertThat(journal("rahmah")).contains("recoveryCode");
    }

    @Test
    void isTakenAwayByAnotherAdministratorOnlyAndThatIsInTheJournal() {
        setUp(rahmah);
        assertThat(rahmah.post("/accounts/rahmah/second-factor").statusCode()).isEqualTo(422);
        assertThat(signedIn("sari").post("/accounts/rahmah/second-factor").statusCode())
                .isEqualTo(404);
        assertThat(signedIn("wati").post("/accounts/rahmah/second-factor").statusCode())
                .isEqualTo(403);
        assertThat(journal("rahmah")).doesNotContain("factorOff");

        var aulia = signedIn("aulia");
        assertThat(aulia.get("/accounts/rahmah").body()).contains("/accounts/rahmah/second-factor");
        assertThat(aulia.post("/accounts/rahmah/second-factor").statusCode()).isEqualTo(302);

        assertThat(rahmah.get("/accounts").statusCode()).isEqualTo(302);
        assertThat(location(new Visitor(port).signIn("rahmah", PASSWORD))).isEqualTo("/");
        assertThat(journal("rahmah")).endsWith("factorOff", "signedIn");
        assertThat(rows("second_factor") + rows("recovery_code")).isZero();
    }

    @Test
    void isTakenAwayByItsOwnerWithACodeOnly() {
        String secret = setUp(rahmah);
        later(WINDOW);
        rahmah.get("/second-factor");
        assertThat(rahmah.post("/second-factor/remove", "code", "000000").body())
                .contains("role=\"alert\"");
        assertThat(location(rahmah.post("/second-factor/remove", "code", code(secret))))
                .isEqualTo("/second-factor");

        assertThat(rahmah.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(location(new Visitor(port).signIn("rahmah", PASSWORD))).isEqualTo("/");
    }

    @Test
    void endsSessionsThatBeganWithThePasswordAlone() {
        var elsewhere = signedIn("rahmah");
        setUp(rahmah);

        assertThat(rahmah.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/accounts").statusCode()).isEqualTo(302);
    }

    @Test
    void letsAPasswordWithoutItsCodeSignNobodyOut() {
        setUp(rahmah);
        for (int number = 0; number < 5; number++) {
            new Visitor(port).signIn("rahmah", PASSWORD);
        }

        assertThat(rahmah.get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void asksForNoSecondCodeWhenThePasswordIsChanged() {
        setUp(rahmah);
        rahmah.get("/password");
        rahmah.post("/password", "current", PASSWORD, "password", "lima gajah biru", "repeat", "lima gajah biru");

        assertThat(rahmah.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(location(new Visitor(port).signIn("rahmah", "lima gajah biru")))
                .startsWith("/sign-in/code");
    }

    @Test
    void isAskedForAfterAOneTimeLinkAsWell() {
        setUp(rahmah);
        String page = signedIn("aulia").post("/accounts/rahmah/link").body();
        String token = first(Pattern.compile("/setup/([\\w-]+)"), page);

        var finder = new Visitor(port);
        finder.get("/setup/" + token);
        finder.post("/setup/" + token, "password", "lima gajah biru", "repeat", "lima gajah biru");

        assertThat(location(finder.get("/accounts"))).startsWith("/sign-in/code");
    }

    @Test
    void isSetUpFirstByAdministratorsAndPlannersWhereTheirOfficeAsksForIt() {
        var sari = signedIn("sari");
        sari.get("/accounts/second-factor");
        assertThat(sari.post("/accounts/second-factor", "asked", "true").statusCode())
                .isEqualTo(302);

        assertThat(signedIn("hasan").get("/password").statusCode()).isEqualTo(200);
        assertThat(signedIn("budi").get("/password").statusCode()).isEqualTo(200);
        assertThat(signedIn("aulia").get("/password").statusCode()).isEqualTo(200);
        var wati = signedIn("wati");
        assertThat(location(wati.get("/password"))).isEqualTo("/second-factor");
        assertThat(location(wati.get("/elections"))).isEqualTo("/second-factor");
        setUp(wati);
        assertThat(wati.get("/password").statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select action from journal_entry order by id desc limit 20")
                        .query(String.class)
                        .list())
                .contains("journal.account.factorAsked");
    }

    @Test
    void givesAppsWhatTheyNeedToKnow() {
        assertThat(FactorController.address("rahmah", "ABCD"))
                .isEqualTo("otpauth://totp/Kotak%20Suara:rahmah?secret=ABCD&issuer=Kotak%20Suara");
        rahmah.get("/second-factor");
        rahmah.post("/second-factor");
        assertThat(rahmah.get("/second-factor").body()).contains("<svg class=\"qr\"");
    }

    private Visitor signedIn(String username) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
        visitor.get("/password");
        return visitor;
    }

    private HttpResponse<String> withCode(String username, String code) {
        var visitor = new Visitor(port);
        visitor.signIn(username, PASSWORD);
        visitor.get("/sign-in/code");
        return visitor.post("/sign-in/code", "code", code);
    }

    /** Gives the secret that the app now has. */
    private String setUp(Visitor visitor) {
        confirmed(visitor);
        return table.secret(jdbc.sql("select username from account where second_factor")
                        .query(String.class)
                        .single())
                .orElseThrow();
    }

    private String confirmed(Visitor visitor) {
        visitor.get("/second-factor");
        visitor.post("/second-factor");
        String secret = first(SECRET, visitor.get("/second-factor").body()).replace(" ", "");
        return visitor.post("/second-factor/confirm", "code", code(secret)).body();
    }

    private static List<String> recoveryCodes(String page) {
        return RECOVERY.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String first(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow(() -> new AssertionError(pattern + " is not in " + page));
    }

    private String code(String secret) {
        return codeAt(secret, clock.now);
    }

    private static String codeAt(String secret, Instant time) {
        return Totp.code(Base32.decode(secret), Totp.step(time), Totp.DIGITS);
    }

    private void later(Duration by) {
        clock.now = clock.now.plus(by);
    }

    private List<String> journal(String username) {
        return jdbc.sql("select replace(action, 'journal.account.', '') from journal_entry where subject = :subject"
                        + " and id > :last order by id")
                .param("subject", "account:" + username)
                .param("last", lastLine)
                .query(String.class)
                .list();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
