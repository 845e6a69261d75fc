package id.kotaksuara.access.factor;

import static id.kotaksuara.access.account.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

/** The second factor of an account: set up, asked for by its office, kept sealed, taken away. */
class FactorOfAccountTests extends FactorGround {

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
        assertThat(rahmah.post("/second-factor").body()).contains("Kata sandi salah");
        assertThat(table.secret("rahmah")).as("without the password").isEmpty();
        rahmah.post("/second-factor", "password", PASSWORD);
        assertThat(rahmah.get("/second-factor").body()).contains("<svg class=\"qr\"");
    }

    private String kept() {
        return jdbc.sql("select secret from second_factor").query(String.class).single();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
