package id.kotaksuara.access.journal;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People stand on pages by their names, though records keep their user names. */
@IntegrationTest
@As(role = Role.ADMINISTRATOR, area = "63.03", username = "admin.banjar")
class PersonNamesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PersonNames person;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void knowsSari() {
        new World(jdbc).create();
        jdbc.sql("insert into account (username, name, role, area, password_hash)"
                        + " values ('admin.banjar', 'Sari Wulandari', 'ADMINISTRATOR', '63.03', '-')")
                .update();
    }

    @Test
    void areLookedUpTogether() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
        assertThat(person.called(Arrays.asList("admin.banjar", "lama", "system", null, "lama")))
                .containsEntry("admin.banjar", "Sari Wulandari")
                .containsEntry("lama", "lama")
                .containsEntry("system", "sistem");
        assertThat(person.called(List.of())).doesNotContainKey("siapa");
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void standInTheJournal() {
        assertThat(mvc.post()
                        .uri("/accounts")
                        .with(csrf())
                        .param("name", "Aulia")
                        .param("username", "aulia")
                        .param("role", "PLANNER")
                        .param("area", "63.03"))
                .hasStatusOk();

        assertThat(mvc.get().uri("/accounts/aulia"))
                .bodyText()
                .contains("Akun dibuat", "Sari Wulandari")
                .doesNotContain("admin.banjar<");
    }
}
