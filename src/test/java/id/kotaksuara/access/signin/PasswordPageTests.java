package id.kotaksuara.access.signin;

import static id.kotaksuara.access.account.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Visitor;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Changing the own password, and what that ends elsewhere. */
class PasswordPageTests extends SignInGround {

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
    void showsNoPasswordOnThePageThatAFormWasSentBefore() {
        rahmah.signIn("rahmah", PASSWORD);
        rahmah.get("/password");
        String once = UUID.randomUUID().toString();
        change(once, PASSWORD, "tujuh kuda putih");

        HttpResponse<String> other = change(once, "tujuh kuda putih", "delapan kuda putih");

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body())
                .contains("Kata sandi dan kode tidak ikut tersimpan.")
                .doesNotContain("kuda putih");
    }

    private HttpResponse<String> change(String once, String current, String password) {
        return rahmah.post("/password", "_once", once, "current", current, "password", password, "repeat", password);
    }
}
