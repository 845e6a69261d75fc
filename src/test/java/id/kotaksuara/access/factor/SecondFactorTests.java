package id.kotaksuara.access.factor;

import static id.kotaksuara.access.account.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Signing in with a code beside the password. */
class SecondFactorTests extends FactorGround {

    private static final Pattern RECOVERY = Pattern.compile("<code>([A-Z2-7]{4}(?:-[A-Z2-7]{4}){6})</code>");

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

    /** The clock ran an hour ahead: whoever used a code then is not kept out for that hour, and each code counts once again. */
    @Test
    void goesOnWhereTheClockWasSetBack() {
        String secret = setUp(rahmah);
        later(Duration.ofHours(-1));

        assertThat(withCode("rahmah", code(secret)).statusCode()).isEqualTo(302);
        assertThat(withCode("rahmah", code(secret)).statusCode()).isEqualTo(401);
        later(WINDOW);
        assertThat(withCode("rahmah", code(secret)).statusCode()).isEqualTo(302);
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

    private boolean takes(String code, Instant at) {
        clock.now = at;
        jdbc.sql("update second_factor set last_step = 0, wrong_tries = 0, locked_until = null")
                .update();
        return factors.check("rahmah", code);
    }

    private static List<String> recoveryCodes(String page) {
        return RECOVERY.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
