package id.kotaksuara.goods;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The world of goods, and what tests of its pages send and read. */
public abstract class GoodsPages {

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    private ElectionOffice office;

    @Autowired
    protected Warehouses warehouses;

    @Autowired
    protected JdbcClient jdbc;

    @BeforeEach
    void world() {
        GoodsWorld.create(office, warehouses, jdbc);
    }

    /** A form that is taken. */
    protected void taken(String path, Map<String, String> fields) {
        assertThat(post(path, fields)).as(path).hasStatus(302);
    }

    protected MvcTestResult post(String path, Map<String, String> fields) {
        var sent = mvc.post().uri(GoodsWorld.GOODS + path).with(csrf());
        fields.forEach(sent::param);
        return sent.exchange();
    }

    protected String page(String path) {
        return officePage("/goods" + path);
    }

    protected String officePage(String path) {
        var answer = mvc.get().uri(GoodsWorld.OFFICE.path() + path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return text(answer);
    }

    protected static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
