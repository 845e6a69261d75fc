package id.kotaksuara.access.signin;

import static id.kotaksuara.access.account.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Visitor;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Signing in and out through a real server, and what a browser is told with it. */
class SignInTests extends SignInGround {

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
    void beginsNoSessionForAVisitor() {
        rahmah.get("/accounts");
        rahmah.get("/sign-in");
        rahmah.get(theme());
        assertThat(rahmah.cookies).containsOnlyKeys("__Host-CSRF");
        assertThat(sessions()).isZero();
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

    private static String plain(HttpResponse<String> page, String username) {
        return page.statusCode()
                + page.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replace(username, "");
    }

    /** The stylesheet that the sign-in page names. */
    private String theme() {
        return rahmah.get("/sign-in").body().replaceFirst("(?s).*\"(/assets/theme-[^\"]+)\".*", "$1");
    }
}
