package id.kotaksuara.access.signin;

import static id.kotaksuara.access.account.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.KotakSuara;
import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.Visitor;
import id.kotaksuara.region.Area;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Signing in and staying signed in, through a real server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "kotaksuara.test.database=own")
class SignInTests {

    private static final String PASSWORD = "empat kuda hitam";

    @LocalServerPort
    int port;

    @Autowired
    AccountDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    private Visitor rahmah;

    @BeforeEach
    void accounts() {
        desk.open(
                List.of(
                        new NewAccount("rahmah", "Rahmah", Role.ADMINISTRATOR, Area.NATION),
                        new NewAccount("aulia", "Aulia", Role.ADMINISTRATOR, Area.NATION)),
                PASSWORD);
        rahmah = new Visitor(port);
    }

    @AfterEach
    void nobody() {
        jdbc.sql("delete from account").update();
        jdbc.sql("delete from spring_session").update();
    }

    @Test
    void leadsBackToThePageAskedFor() {
        HttpResponse<String> refused = rahmah.get("/accounts?q=au&sort=role");
        assertThat(location(refused)).isEqualTo("/sign-in?next=%2Faccounts%3Fq%3Dau%26sort%3Drole");

        assertThat(rahmah.get(location(refused)).body()).contains("value=\"/accounts?q=au&amp;sort=role\"");
        HttpResponse<String> in = rahmah.post(
                "/sign-in", "username", " Rahmah ", "password", PASSWORD, "next", "/accounts?q=au&sort=role");

        assertThat(location(in)).isEqualTo("/accounts?q=au&sort=role");
        assertThat(rahmah.get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void neverLeadsToAnotherSite() {
        rahmah.get("/sign-in?next=//evil.example");
        HttpResponse<String> in =
                rahmah.post("/sign-in", "username", "rahmah", "password", PASSWORD, "next", "//evil.example");
        assertThat(location(in)).isEqualTo("/");
    }

    @Test
    void answersAWrongPasswordAndAnUnknownNameAlike() {
        jdbc.sql("update account set enabled = false where username = 'aulia'").update();
        HttpResponse<String> wrong = rahmah.signIn("rahmah", "lima kuda hitam");
        HttpResponse<String> unknown = rahmah.signIn("nobody", "lima kuda hitam");
        HttpResponse<String> disabled = rahmah.signIn("aulia", PASSWORD);

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body())
                .contains("Nama pengguna atau kata sandi salah.", "value=\"rahmah\"", "/sign-in?lang=en");
        assertThat(plain(unknown, "nobody")).isEqualTo(plain(wrong, "rahmah"));
        assertThat(plain(disabled, "aulia")).isEqualTo(plain(wrong, "rahmah"));
    }

    private static String plain(HttpResponse<String> page, String username) {
        return page.statusCode()
                + page.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replace(username, "");
    }

    @Test
    void beginsANewSessionThatNobodyCouldHaveKnown() {
        rahmah.cookies.put("__Host-SID", "QUFBQQ");
        rahmah.signIn("rahmah", PASSWORD);
        String first = rahmah.cookies.get("__Host-SID");
        rahmah.get("/password");
        rahmah.post("/sign-in", "username", "rahmah", "password", PASSWORD);

        assertThat(first).isNotEqualTo("QUFBQQ");
        assertThat(rahmah.cookies.get("__Host-SID")).isNotEqualTo(first);
        assertThat(new Visitor(port).get("/accounts").statusCode()).isEqualTo(302);
    }

    @Test
    void setsCookiesThatScriptsAndOtherSitesDoNotGet() {
        rahmah.get("/sign-in");
        HttpResponse<String> in = rahmah.post("/sign-in", "username", "rahmah", "password", PASSWORD);
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-SID=")
                        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                        .doesNotContain("Domain", "Max-Age"))
                .allSatisfy(cookie -> assertThat(cookie).contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void showsWhereOneIsSignedInAndEndsTheOthers() {
        rahmah.sending("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/130.0");
        rahmah.signIn("rahmah", PASSWORD);
        var phone = new Visitor(port)
                .sending("User-Agent", "Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile Safari/537.36");
        phone.signIn("rahmah", PASSWORD);
        var another = new Visitor(port);
        another.signIn("aulia", PASSWORD);

        assertThat(rahmah.get("/sessions").body())
                .contains("Firefox Linux", "Chrome Android", "127.0.0.1", "Masuk: kata sandi benar");
        assertThat(location(rahmah.post("/sessions"))).isEqualTo("/sessions");

        assertThat(rahmah.get("/sessions").body())
                .contains("Firefox Linux", "Perangkat lain sudah keluar.")
                .doesNotContain("Chrome Android");
        assertThat(location(phone.get("/accounts"))).startsWith("/sign-in");
        assertThat(another.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(rahmah.get("/accounts/rahmah").body()).contains("Masuk di perangkat lain diakhiri");
    }

    @Test
    void keepsThreeSessionsOfAnAccountAndEndsTheOneNotUsedForLongest() {
        var visitors = new ArrayList<Visitor>();
        for (int number = 1; number <= 4; number++) {
            var visitor = new Visitor(port);
            visitor.signIn("rahmah", PASSWORD);
            visitors.add(visitor);
            jdbc.sql("update spring_session set last_access_time = last_access_time - 60000")
                    .update();
        }

        assertThat(location(visitors.get(0).get("/accounts"))).startsWith("/sign-in");
        assertThat(visitors.subList(1, 4))
                .allSatisfy(visitor ->
                        assertThat(visitor.get("/accounts").statusCode()).isEqualTo(200));
    }

    @Test
    void beginsNoSessionForAVisitor() {
        rahmah.get("/accounts");
        rahmah.get("/sign-in");
        rahmah.get(theme());
        assertThat(rahmah.cookies).containsOnlyKeys("__Host-CSRF");
        assertThat(sessions()).isZero();
    }

    @Test
    void signsNobodyOutByARestartOrAnotherInstance() {
        rahmah.signIn("rahmah", PASSWORD);
        try (var other = new SpringApplicationBuilder(KotakSuara.class)
                .properties("server.port=0", "logging.level.root=warn")
                .run(
                        "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + environment.getProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + environment.getProperty("spring.datasource.password"))) {
            int otherPort = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);

            rahmah.at(otherPort);
            assertThat(rahmah.get("/accounts").statusCode()).isEqualTo(200);

            var aulia = new Visitor(port);
            aulia.get("/sign-in");
            aulia.at(otherPort).post("/sign-in", "username", "aulia", "password", PASSWORD);
            assertThat(aulia.at(port).get("/accounts").statusCode()).isEqualTo(200);
        }
        assertThat(rahmah.at(port).get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void endsASessionAfterHalfAnHourWithoutARequest() {
        rahmah.signIn("rahmah", PASSWORD);
        age(Duration.ofMinutes(29));
        assertThat(rahmah.get("/accounts").statusCode()).isEqualTo(200);
        age(Duration.ofMinutes(30));
        assertThat(location(rahmah.get("/accounts"))).isEqualTo("/sign-in?ended&next=%2Faccounts");
        assertThat(rahmah.get("/sign-in?ended").body()).contains("Sesi Anda sudah berakhir.");
    }

    private void age(Duration idle) {
        jdbc.sql(
                        "update spring_session set last_access_time = last_access_time - :idle, expiry_time = expiry_time - :idle")
                .param("idle", idle.toMillis())
                .update();
    }

    @Test
    void endsASessionAfterTwelveHoursHoweverBusy() {
        rahmah.signIn("rahmah", PASSWORD);
        born(Duration.ofHours(12).minusMinutes(1));
        assertThat(rahmah.get("/accounts").statusCode()).isEqualTo(200);
        born(Duration.ofMinutes(1));
        assertThat(location(rahmah.get("/accounts"))).isEqualTo("/sign-in?ended&next=%2Faccounts");
        assertThat(sessions()).isZero();
    }

    private void born(Duration ago) {
        jdbc.sql("update spring_session set creation_time = creation_time - :ago")
                .param("ago", ago.toMillis())
                .update();
    }

    @Test
    void letsAChangedRoleCountAtOnce() {
        rahmah.signIn("rahmah", PASSWORD);
        jdbc.sql("update account set role = 'OBSERVER' where username = 'rahmah'")
                .update();
        assertThat(rahmah.get("/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void endsTheSessionsOfADisabledAccountForGood() {
        var aulia = new Visitor(port);
        aulia.signIn("aulia", PASSWORD);
        rahmah.signIn("rahmah", PASSWORD);

        rahmah.get("/accounts/aulia");
        assertThat(location(rahmah.post("/accounts/aulia/disable"))).isEqualTo("/accounts/aulia");
        assertThat(location(aulia.get("/accounts"))).startsWith("/sign-in?ended");

        rahmah.get("/accounts/aulia");
        rahmah.post("/accounts/aulia/enable");
        assertThat(aulia.get("/accounts").statusCode()).isEqualTo(302);
    }

    @Test
    void signsOtherDevicesOutWhenThePasswordChanges() {
        var phone = new Visitor(port);
        phone.signIn("rahmah", PASSWORD);
        rahmah.signIn("rahmah", PASSWORD);
        String before = rahmah.cookies.get("__Host-SID");

        rahmah.get("/password");
        HttpResponse<String> changed = rahmah.post(
                "/password", "current", PASSWORD, "password", "tujuh kuda putih", "repeat", "tujuh kuda putih");

        assertThat(location(changed)).isEqualTo("/password");
        assertThat(rahmah.get("/password").body()).contains("Kata sandi sudah diganti.");
        assertThat(rahmah.cookies.get("__Host-SID")).isNotEqualTo(before);
        assertThat(location(phone.get("/password"))).startsWith("/sign-in?ended");
        assertThat(phone.signIn("rahmah", PASSWORD).statusCode()).isEqualTo(401);
        assertThat(phone.signIn("rahmah", "tujuh kuda putih").statusCode()).isEqualTo(302);
    }

    @Test
    void asksForThePresentPasswordAndAnotherNewOne() {
        rahmah.signIn("rahmah", PASSWORD);
        rahmah.get("/password");
        assertThat(rahmah.post(
                                "/password",
                                "current",
                                "salah",
                                "password",
                                "tujuh kuda putih",
                                "repeat",
                                "tujuh kuda putih")
                        .body())
                .contains("Kata sandi sekarang salah.")
                .doesNotContain("tujuh kuda putih");
        assertThat(rahmah.post("/password", "current", PASSWORD, "password", PASSWORD, "repeat", PASSWORD)
                        .body())
                .contains("sama dengan yang lama");
    }

    @Test
    void signsOut() {
        rahmah.signIn("rahmah", PASSWORD);
        String session = rahmah.cookies.get("__Host-SID");
        rahmah.get("/password");
        assertThat(location(rahmah.post("/sign-out"))).isEqualTo("/sign-in?out");
        assertThat(rahmah.cookies).doesNotContainKey("__Host-SID");

        rahmah.cookies.put("__Host-SID", session);
        assertThat(rahmah.get("/password").statusCode()).isEqualTo(302);
    }

    @Test
    void keepsAFormWhoseSessionEndedReadyToBeSentAgain() {
        rahmah.signIn("rahmah", PASSWORD);
        rahmah.get("/accounts/new");
        jdbc.sql("delete from spring_session").update();

        rahmah.sending("Sec-Fetch-Site", "same-origin");
        HttpResponse<String> page = rahmah.post("/accounts", "name", "Budi <Santoso>", "username", "budi");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("Belum tersimpan", "action=\"/accounts\"", "name=\"name\" value=\"Budi &lt;Santoso&gt;\"");
    }

    @Test
    void takesTheFormThatIsSentAgainAtTheFirstPress() {
        rahmah.signIn("rahmah", PASSWORD);
        rahmah.get("/accounts/new");
        jdbc.sql("delete from spring_session").update();
        rahmah.sending("Sec-Fetch-Site", "same-origin");
        String[] form = {"name", "Budi", "username", "budi", "role", "ADMINISTRATOR", "area", "", "_again", "yes"};
        assertThat(rahmah.post("/accounts", form).body()).contains("name=\"_again\"");

        var elsewhere = new Visitor(port);
        elsewhere.cookies.putAll(rahmah.cookies);
        elsewhere.signIn("rahmah", PASSWORD);
        rahmah.cookies.putAll(elsewhere.cookies);

        var sent = rahmah.post("/accounts", form);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("Tautan sekali pakai");
    }

    @Test
    void asksAnotherSiteForTheTokenWhateverItSends() {
        rahmah.signIn("rahmah", PASSWORD);
        rahmah.cookies.remove("__Host-CSRF");
        rahmah.sending("Sec-Fetch-Site", "cross-site");

        assertThat(rahmah.post("/accounts", "name", "Budi", "username", "budi", "_again", "yes")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void letsAChairWaitForTwelveHoursAndOthersForHalfAnHour() {
        rahmah.signIn("rahmah", PASSWORD);
        assertThat(idleSeconds()).isEqualTo(30 * 60);

        jdbc.sql("delete from spring_session").update();
        jdbc.sql("update account set role = 'PPK_CHAIR', area = '63.03.17' where username = 'rahmah'")
                .update();
        new Visitor(port).signIn("rahmah", PASSWORD);
        assertThat(idleSeconds()).isEqualTo(12 * 60 * 60);
    }

    @Test
    void keepsAChairSignedInForSevenDaysOnAPhoneThatIsTheOwnOne() {
        jdbc.sql("update account set role = 'PPK_CHAIR', area = '63.03.17' where username = 'rahmah'")
                .update();
        rahmah.get("/sign-in");
        rahmah.post("/sign-in", "username", "rahmah", "password", PASSWORD, "stay", "yes");
        assertThat(idleSeconds()).isEqualTo(7 * 24 * 60 * 60);

        born(Duration.ofDays(7).minusMinutes(1));
        assertThat(rahmah.get("/password").statusCode()).isEqualTo(200);
        born(Duration.ofMinutes(1));
        assertThat(location(rahmah.get("/password"))).startsWith("/sign-in");
    }

    @Test
    void keepsNobodyElseSignedInForLonger() {
        rahmah.get("/sign-in");
        rahmah.post("/sign-in", "username", "rahmah", "password", PASSWORD, "stay", "yes");
        assertThat(idleSeconds()).isEqualTo(30 * 60);
        born(Duration.ofHours(12));
        assertThat(location(rahmah.get("/password"))).startsWith("/sign-in");
    }

    @Test
    void isNotKeptSignedInByAPageThatAsksByItself() {
        rahmah.signIn("rahmah", PASSWORD);
        age(Duration.ofMinutes(20));
        assertThat(rahmah.sending("X-By-Itself", "1").get("/password").statusCode())
                .isEqualTo(200);
        age(Duration.ofMinutes(10));
        assertThat(location(rahmah.get("/password"))).startsWith("/sign-in");
    }

    private int idleSeconds() {
        return jdbc.sql("select max_inactive_interval from spring_session where principal_name = 'rahmah'")
                .query(Integer.class)
                .single();
    }

    @Test
    void keepsNothingThatAnotherSiteSent() {
        rahmah.signIn("rahmah", PASSWORD);
        rahmah.cookies.remove("__Host-CSRF");
        rahmah.sending("Sec-Fetch-Site", "cross-site");
        HttpResponse<String> page = rahmah.post("/accounts", "name", "Budi", "username", "budi");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Belum tersimpan").doesNotContain("Budi");
        assertThat(jdbc.sql("select count(*) from account").query(Integer.class).single())
                .isEqualTo(2);
    }

    @Test
    void sendsHtmxToTheSignInPageAsAWhole() {
        rahmah.sending("HX-Request", "true").sending("HX-Current-URL", "http://127.0.0.1/accounts?q=a");
        HttpResponse<String> answer = rahmah.get("/accounts?q=ab");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/sign-in?next=%2Faccounts%3Fq%3Da");
    }

    @Test
    void tellsBrowsersToTrustNothingFromElsewhere() {
        var headers = rahmah.get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'")
                .doesNotContain("unsafe"));
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
        assertThat(rahmah.get(theme()).headers().firstValue("Cache-Control"))
                .contains("max-age=31536000, public, immutable");
    }

    @Test
    void redirectsToNoForgedHost() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /accounts HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answer).contains("Location: /sign-in?next=%2Faccounts").doesNotContain("evil.example");
        }
    }

    /** The stylesheet that the sign-in page names. */
    private String theme() {
        return rahmah.get("/sign-in").body().replaceFirst("(?s).*\"(/assets/theme-[^\"]+)\".*", "$1");
    }

    private int sessions() {
        return jdbc.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
    }
}
