package id.kotaksuara.boxes.office;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.BoxWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An office begins to keep its boxes one by one. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class BoxOfficePagesTests {

    @Autowired
    private BoxWorld world;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void beginsForAnElectionThatThereIsAndFindsNoOther() {
        world.create();

        assertThat(mvc.post().uri("/elections/tidak-ada/63.03/boxes").with(csrf()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri(BoxWorld.BOXES).with(csrf())).hasRedirectedUrl(BoxWorld.BOXES);
    }
}
