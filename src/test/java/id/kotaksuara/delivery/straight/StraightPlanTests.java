package id.kotaksuara.delivery.straight;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A shipment in the warehouse of which the office knows already that the way passes its villages before the PPK. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class StraightPlanTests {

    private static final String SHIPMENT = "/elections/pilkada-2024/63.03/shipments/SJ-6303-0001";
    private static final String LEG = "/elections/pilkada-2024/63.03.17/last-leg";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void standsInTheWarehouse() {
        road.prepare();
        entities.flush();
        entities.clear();
    }

    @Test
    void goesPastThePpkAsSoonAsItLeaves() {
        assertThat(mvc.get().uri(SHIPMENT)).bodyText().contains(SHIPMENT + "/straight");
        assertThat(mvc.get().uri(SHIPMENT + "/straight"))
                .bodyText()
                .contains("belum berangkat", "lewat PPK, seperti biasa");
        assertThat(aims("STATION")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(SHIPMENT)).bodyText().contains("Direncanakan langsung ke TPS");
        assertThat(movements()).isZero();

        road.leave();
        entities.clear();

        assertThat(movements()).isOne();
        int number = jdbc.sql("select number from tour_movement")
                .query(Integer.class)
                .single();
        assertThat(mvc.get().uri(SHIPMENT))
                .bodyText()
                .contains("Langsung ke TPS, tidak lewat PPK", "Rit nomor " + number)
                .doesNotContain("Direncanakan langsung", "Kode tiba");
        assertThat(mvc.get().uri(LEG + "/movements/" + number))
                .bodyText()
                .contains("SERAH TERIMA TANPA LEWAT PPK", "Paramasan Bawah, TPS 901", "Hamdan 0812 5555 0101");
        assertThat(mvc.get().uri(LEG + "/whereabouts"))
                .bodyText()
                .contains("2 kotak di jalan, rit " + number)
                .doesNotContain("di jalan dari KPU ke PPK");
    }

    @Test
    void goesByThePpkWhereThatIsSaidAfterAll() {
        aims("VILLAGE");
        aims("VILLAGE");
        aims("PPK");

        assertThat(mvc.get().uri(SHIPMENT)).bodyText().doesNotContain("Direncanakan langsung");
        assertThat(jdbc.sql("select count(*) from journal_entry where action like 'journal.shipment.aims.%'")
                        .query(Integer.class)
                        .single())
                .as("once there, once back")
                .isEqualTo(2);
        road.leave();
        assertThat(movements()).isZero();
    }

    @Test
    void saysWhereItIsNotPossible() {
        assertThat(aims("MARS"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("pilih satu");
        jdbc.sql("update shipment_content set village_code = null, station_number = null where position = 0")
                .update();
        entities.clear();
        assertThat(aims("VILLAGE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("belum diketahui kotak TPS mana");
    }

    private MvcTestResult aims(String goal) {
        return mvc.post()
                .uri(SHIPMENT + "/straight")
                .with(csrf())
                .param("goal", goal)
                .exchange();
    }

    private int movements() {
        return jdbc.sql("select count(*) from tour_movement")
                .query(Integer.class)
                .single();
    }
}
