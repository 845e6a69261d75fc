package id.kotaksuara.demo;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What production knows of the demo: nothing. */
@IntegrationTest
@As(role = Role.ADMINISTRATOR)
class NoDemoTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/demo", "/demo/63.03", "/demo/63.03/reset", "/demo/63.03/clock", "/scenarios/63.03"})
    void hasNoPageOfTheDemo(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"load", "reset", "clock", "people/admin.banjar"})
    void takesNoFormOfTheDemoAndLosesNothing(String form) {
        new World(jdbc).create();

        assertThat(mvc.post().uri("/demo/63.03/" + form).with(csrf())).hasStatus(404);

        assertThat(jdbc.sql("select count(*) from polling_station")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void offersNoDemoInTheMenu() {
        assertThat(mvc.get().uri("/accounts")).bodyText().doesNotContain("/demo");
    }

    @Test
    @WithAnonymousUser
    void namesNobodyOnTheSignInPage() {
        assertThat(mvc.get().uri("/sign-in")).bodyText().doesNotContain("Akun untuk mencoba", "admin.banjar");
    }

    @Test
    void hasNoTableNoFunctionAndNoExceptionOfTheDemo() {
        assertThat(jdbc.sql("select to_regclass('demo_regency') is null and to_regclass('scenario_load') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select proname from pg_proc join pg_namespace n on n.oid = pronamespace"
                                + " where nspname = 'public' and (proname ~ 'demo'"
                                + " or prosrc ~ 'demo|simulated|kotaksuara.reset|disable trigger')")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(jdbc.sql("select column_name from information_schema.columns where column_name ~ 'simulated'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }
}
