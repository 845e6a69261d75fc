package id.kotaksuara.account;

import static id.kotaksuara.account.Role.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@IntegrationTest
@As(role = ADMINISTRATOR, area = "63.03", username = "admin.banjar")
class AccountPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
    }

    private MockMvcRequestBuilder post(String uri) {
        return mvc.post().uri(uri).with(csrf());
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(post("/accounts").param("area", "63.03"))
                .hasStatusOk()
                .bodyText()
                .contains("Isi nama.", "Isi nama pengguna.", "Pilih peran.");
    }

    @Test
    void takesNoRoleThatDoesNotExist() {
        assertThat(post("/accounts")
                        .param("name", "Aulia")
                        .param("username", "aulia")
                        .param("role", "KING")
                        .param("area", "63.03"))
                .hasStatusOk()
                .bodyText()
                .contains("Pilih peran.", "Aulia");
    }
}
