package id.kotaksuara.logistics.office;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class OfficePageTests {

    private static final String PAGE = "/elections/pilkada-2024/63.03/offices";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void world() {
        new World(jdbc).create();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0511 4721234", "+62 812-5000-1234", "(0511) 472.1234", ""})
    void keepsTheTelephoneThatPpksCall(String phone) {
        assertThat(describe(phone)).hasRedirectedUrl(PAGE);

        entities.flush();
        assertThat(jdbc.sql("select phone from office").query(String.class).single())
                .isEqualTo(phone);
        assertThat(mvc.get().uri(PAGE)).bodyText().contains("Telepon saat pengiriman", phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pak Hasan", "12", "0511 4721234 ext. 5", "javascript:alert(1)"})
    void refusesWhatNoTelephoneDials(String phone) {
        assertThat(describe(phone)).hasStatusOk().bodyText().contains("tulis nomor telepon");
    }

    @Test
    void dialsDigitsOnly() {
        assertThat(new OfficeFacts("", "", "+62 (511) 472-1234", "", "", "", "").dialled())
                .isEqualTo("+625114721234");
    }

    private MvcTestResult describe(String phone) {
        return mvc.post()
                .uri(PAGE)
                .with(csrf())
                .param("address", "Jalan Ahmad Yani")
                .param("contact", "")
                .param("phone", phone)
                .param("place", "Martapura")
                .param("chair", "")
                .param("secretary", "")
                .param("storekeeper", "")
                .param("version", "0")
                .exchange();
    }
}
