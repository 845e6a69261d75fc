package id.kotaksuara.schedule.pages;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.schedule.draft.Banjar;
import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The board is drawn once for what it shows; whatever changes shows at once. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class BoardAtOnceTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Banjar banjar;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void shown() throws UnsupportedEncodingException {
        banjar.create();
        post("", "firstDay", "2024-11-20", "lastDay", "2024-11-25", "waves", "08.00");
        assertThat(board("")).isEqualTo(board(""));
    }

    @Test
    void showsAPinAtOnce() throws UnsupportedEncodingException {
        assertThat(board("")).doesNotContain("disematkan");

        post("/1/districts/63.03.08/moves", "consignment", "63.03.08", "slot", "0", "pin", "true", "edits", "0");

        assertThat(board("")).contains("disematkan");
    }

    @Test
    void speaksAnotherLanguageAtOnce() throws UnsupportedEncodingException {
        assertThat(board("")).contains("Rab 20/11").doesNotContain("Wed 20/11");
        assertThat(board("?lang=en")).contains("Wed 20/11").doesNotContain("Rab 20/11");
    }

    @Test
    void knowsAnotherDayAtOnce() throws UnsupportedEncodingException {
        assertThat(board("")).doesNotContain("hari ini");

        banjar.itIs("2024-11-21T02:00:00Z");

        assertThat(board("")).contains("hari ini");
    }

    @Test
    void callsAWarehouseByItsNewNameAtOnce() throws UnsupportedEncodingException {
        entities.flush();
        jdbc.sql("update warehouse set name = 'Gudang Cindai Alus' where regency_code = '63.03'")
                .update();
        entities.clear();

        assertThat(page("")).contains("Gudang Cindai Alus");
    }

    @Test
    void isArrangedAnewAtOnce() throws UnsupportedEncodingException {
        assertThat(board("?sort=NAME")).isNotEqualTo(board(""));
    }

    private String board(String query) throws UnsupportedEncodingException {
        var page = page(query);
        return page.substring(page.indexOf("class=\"board-scroll\""), page.indexOf("id=\"tide-title\""));
    }

    private String page(String query) throws UnsupportedEncodingException {
        return mvc.get().uri(PATH + "/1" + query).exchange().getResponse().getContentAsString();
    }

    private void post(String path, String... parameters) {
        var request = mvc.post().uri(PATH + path).with(csrf());
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }
}
