package id.kotaksuara.access.signin;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SetupLinks;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.Area;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The one-time links. */
@IntegrationTest
class SetupTests {

    private static final String PASSWORD = "empat kuda hitam";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SetupLinks links;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void makesTheFirstAdministratorOnce() {
        String token = links.forFirstAdministrator();
        assertThat(mvc.get().uri("/setup/" + token)).hasStatusOk().bodyText().contains("Administrator pertama");

        assertThat(first(token, "siti")).hasStatus3xxRedirection().hasRedirectedUrl("/");

        assertThat(accounts.withUsername("siti").signedIn())
                .isEqualTo(new SignedIn("siti", "Siti", Role.ADMINISTRATOR, Area.NATION));
        assertThat(lastSignIn("siti")).as("signed in by the link").isEqualTo(1);
        assertThat(mvc.get().uri("/setup/" + token)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(first(token, "budi")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(accounts.existsByUsername("budi")).isFalse();
    }

    @Test
    void makesNoFirstAdministratorWhereThereIsAnAccount() {
        String token = links.forFirstAdministrator();
        accounts.save(new Account("rahmah", "Rahmah", Role.ADMINISTRATOR, Area.NATION, "-"));
        assertThat(first(token, "siti")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void opensTheFirstAccountForTheWholeNationForOnlySuchAnAdministratorMakesElections() {
        String token = links.forFirstAdministrator();

        assertThat(mvc.get().uri("/setup/" + token)).bodyText().doesNotContain("name=\"area\"");
        assertThat(first(token, "siti")).hasRedirectedUrl("/");

        assertThat(accounts.withUsername("siti").area()).isEqualTo(Area.NATION);
    }

    @Test
    void offersALinkUntilSomebodyAdministersTheNation() {
        accounts.save(new Account("siti", "Siti", Role.ADMINISTRATOR, new Area("61.05"), "-"));
        String token = links.forFirstAdministrator();

        assertThat(first(token, "budi")).hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/setup/" + token)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysOnTheSignInPageWhereTheFirstLinkIsWhileThereIsNoAccount() {
        assertThat(mvc.get().uri("/sign-in"))
                .bodyText()
                .contains("Pertama kali? Tautan sekali pakai untuk administrator pertama");
        accounts.save(new Account("rahmah", "Rahmah", Role.ADMINISTRATOR, Area.NATION, "-"));
        assertThat(mvc.get().uri("/sign-in")).bodyText().doesNotContain("Pertama kali?");
    }

    @Test
    void replacesTheLinkOfAnEarlierStart() {
        String earlier = links.forFirstAdministrator();
        String later = links.forFirstAdministrator();
        assertThat(mvc.get().uri("/setup/" + earlier)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/setup/" + later)).hasStatusOk();
    }

    @Test
    void keepsOnlyTheHashOfALink() {
        String token = links.forFirstAdministrator();
        assertThat(token).hasSize(43);
        assertThat(jdbc.sql("select token_hash from setup_link")
                        .query(String.class)
                        .list())
                .noneMatch(token::equals)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void tellsWhatIsWrongAndUsesNothingUp() {
        String token = links.forFirstAdministrator();
        assertThat(post(token, "username", "Siti Rahmah", "name", "", "password", "kuda", "repeat", "kuda"))
                .hasStatusOk()
                .bodyText()
                .contains("Isi nama.", "Nama pengguna hanya boleh", "paling sedikit 12");
        assertThat(mvc.get().uri("/setup/" + token)).hasStatusOk();
    }

    @Test
    void letsAPersonChooseAPasswordOnceWithinThreeDays() {
        Account account = accounts.save(new Account("aulia", "Aulia", Role.OBSERVER, Area.NATION, Account.NO_PASSWORD));
        String old = links.forAccount(account);
        age(SetupLinks.VALID);
        assertThat(mvc.get().uri("/setup/" + old)).hasStatus(HttpStatus.NOT_FOUND);

        String token = links.forAccount(account);
        age(SetupLinks.VALID.minusMinutes(1));
        assertThat(mvc.get().uri("/setup/" + token)).bodyText().contains("Pilih kata sandi", "aulia");
        assertThat(post(token, "password", PASSWORD, "repeat", PASSWORD)).hasRedirectedUrl("/");
        assertThat(account.hasPassword()).isTrue();
        assertThat(lastSignIn("aulia")).as("signed in by the link").isEqualTo(1);
        assertThat(post(token, "password", PASSWORD, "repeat", PASSWORD)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void opensNothingForADisabledAccount() {
        Account account = accounts.save(new Account("aulia", "Aulia", Role.OBSERVER, Area.NATION, Account.NO_PASSWORD));
        String token = links.forAccount(account);
        jdbc.sql("update account set enabled = false").update();
        assertThat(post(token, "password", PASSWORD, "repeat", PASSWORD)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private int lastSignIn(String username) {
        return jdbc.sql("select count(last_sign_in_at) from account where username = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }

    private void age(Duration by) {
        jdbc.sql("update setup_link set expires_at = expires_at - make_interval(secs => :seconds)")
                .param("seconds", (double) by.toSeconds())
                .update();
    }

    private MvcTestResult first(String token, String username) {
        return post(token, "username", username, "name", "Siti", "password", PASSWORD, "repeat", PASSWORD);
    }

    private MvcTestResult post(String token, String... fields) {
        var request = mvc.post().uri("/setup/" + token).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
