package id.kotaksuara.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A form that is sent after its session has ended: kept for who typed it, never for another site. */
class InterruptedFormTests extends SignInGround {

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
}
