package id.kotaksuara.delivery.message;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.delivery.readout.OutcomeCodes;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.road.report.HandOverOutcome;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class ShipmentMessagesTests {

    private static final String MESSAGES = "/elections/pilkada-2024/%s/last-leg/movements/messages";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private OutcomeCodes codes;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void isOnItsWay() {
        road.open();
    }

    @Test
    void readsCodesOfShipmentsAndRecordsThemOnce() {
        String missing = codes.of(road.shipment()).get(HandOverOutcome.MISSING);
        String text = "0812 5555 0101 Hasan: SJ-6303-0001 " + missing + " kurang 1";

        assertThat(post("63.03.17", text))
                .bodyText()
                .contains("SJ-6303-0001: 1 dari 4 koli kurang, dibacakan 0812 5555 0101 Hasan.", "name=\"take\"")
                .doesNotContain("??");
        assertThat(road.shipment().status()).isEqualTo(ShipmentStatus.DISPATCHED);

        assertThat(post("63.03.17", text, "step", "record", "take", "1")).hasStatus3xxRedirection();
        flush();
        assertThat(road.shipment().status()).isEqualTo(ShipmentStatus.ARRIVED);
        assertThat(jdbc.sql("select colli || ' ' || reported_by from receipt")
                        .query(String.class)
                        .single())
                .isEqualTo("3 0812 5555 0101 Hasan");

        assertThat(post("63.03.17", text)).bodyText().contains("Penerimaan SJ-6303-0001 sudah dicatat.");
    }

    @Test
    void asksHowManyAndTakesNoCodeOfAnotherDistrict() {
        var all = codes.of(road.shipment());

        assertThat(post("63.03.17", "Hasan: " + all.get(HandOverOutcome.MISSING)))
                .bodyText()
                .contains("Isi berapa koli, dari 1 sampai 4.");
        assertThat(post("63.03.05", "Hasan: " + all.get(HandOverOutcome.ALL_HERE)))
                .bodyText()
                .contains("tidak dicatat");
    }

    private MvcTestResult post(String district, String text, String... more) {
        var request = mvc.post()
                .uri(MESSAGES.formatted(district))
                .with(csrf())
                .param("messages", text)
                .param("from", "");
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
