package id.kotaksuara.boxes.office;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.BoxWorld;
import id.kotaksuara.boxes.box.BoxCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An office begins to keep its boxes one by one. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class BoxOfficePagesTests {

    @Autowired
    private BoxWorld world;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsAllThatIsToBeDoneOnPaper() {
        world.begin();
        String box = world.code(BoxWorld.JAWA, 1, "GUBERNUR");
        world.pack(box);
        jdbc.sql("update polling_station set male = male + 10 where village_code = ?")
                .param(BoxWorld.JAWA)
                .update();

        assertThat(world.get("")).contains("/boxes/work?district=");
        assertThat(world.get("/work"))
                .contains("DAFTAR PEKERJAAN KOTAK SUARA", "KABUPATEN BANJAR", BoxCode.spoken(box));
        assertThat(world.get("/work?district=63.03.17")).doesNotContain(BoxCode.spoken(box));
    }

    @Test
    void beginsForAnElectionThatThereIsAndFindsNoOther() {
        world.create();

        assertThat(mvc.post().uri("/elections/tidak-ada/63.03/boxes").with(csrf()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri(BoxWorld.BOXES).with(csrf())).hasRedirectedUrl(BoxWorld.BOXES);
    }
}
