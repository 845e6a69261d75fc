package id.kotaksuara.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

@IntegrationTest
class SecurityConfigurationTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void sendsWhoeverHasNoAccountToTheSignInPage() {
        assertThat(mvc.get().uri("/accounts")).hasStatus3xxRedirection();
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void tellsARoleWhatIsNotItsOwnToDo() {
        assertThat(mvc.get().uri("/accounts")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/voters/imports"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void hidesWhatLiesOutsideTheArea() {
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.04/voters/imports"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/elections/pilkada-2024/63/voters/imports")).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Reading the form's token would mean to store the file that comes with it. */
    @Test
    @As(role = Role.OBSERVER, area = "63.03")
    void refusesAFileBeforeItLooksForTheTokenOfItsForm() {
        assertThat(mvc.post().multipart().uri("/elections/pilkada-2024/63.04/voters/imports"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().multipart().uri("/elections/pilkada-2024/63.03/voters/imports"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .matches(MockMvcResultMatchers.forwardedUrl(null));
    }
}
