package id.kotaksuara.delivery.beside;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.rule.Material;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Two stations of one village of Paramasan are on the road; Martapura's boxes wait. */
@IntegrationTest
class BesideBoxesTests {

    private static final String FAR = "SJ-6303-0001";
    private static final String NEAR = "SJ-6303-0002";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private BesideBoxes beside;

    @Autowired
    private Shipments shipments;

    @Autowired
    private Requirements requirements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void open() {
        road.open();
        rule(1, "VOTING_BOOTH", "STATION", 4, "OUTSIDE");
        rule(2, "RECAP_BOX", "DISTRICT", 2, "OUTSIDE");
        rule(3, "ENVELOPE", "VILLAGE", 1, "OUTSIDE");
        rule(4, "INK", "STATION", 2, "INSIDE");
        entities.flush();
        entities.clear();
    }

    private void rule(int position, String material, String basis, int quantity, String placement) {
        jdbc.sql("insert into quantity_rule (election_code, position, material, basis, quantity, placement, standing,"
                        + " legal_basis) values (?, ?, ?, ?, ?, ?, false, 'PKPU 12/2024')")
                .params(World.ELECTION, position + 100, material, basis, quantity, placement)
                .update();
    }

    @Test
    void goWithTheStationsWhoseBoxesAreOnBoard() {
        assertThat(of(FAR))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Material.VOTING_BOOTH, 8L, Material.RECAP_BOX, 2L, Material.ENVELOPE, 1L));
    }

    @Test
    void addUpToWhatTheDistrictNeeds() {
        var needed = requirements.of(World.ELECTION, "63.03.05");

        assertThat(of(NEAR))
                .containsEntry(Material.VOTING_BOOTH, needed.of(Material.VOTING_BOOTH))
                .containsEntry(Material.RECAP_BOX, needed.of(Material.RECAP_BOX))
                .containsEntry(Material.ENVELOPE, needed.of(Material.ENVELOPE));
    }

    @Test
    void areReadTogetherForWhateverShowsSeveralShipments() {
        var each = Map.of(FAR, of(FAR), NEAR, of(NEAR));
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("GET", "/papers")));
        try {
            beside.ahead(World.OFFICE, List.of(shipment(FAR), shipment(NEAR)));
            jdbc.sql("delete from quantity_rule where position > 100").update(); // whoever asks anew finds nothing
            entities.clear();

            assertThat(Map.of(FAR, of(FAR), NEAR, of(NEAR))).isEqualTo(each);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void standOnTheWaybillAndTheHandOverRecord() {
        String shipment = "/elections/pilkada-2024/63.03/shipments/" + FAR;

        assertThat(mvc.get().uri(shipment)).bodyText().contains("Di luar kotak", "8 Bilik suara");
        for (String paper : new String[] {"/waybill", "/handover"}) {
            assertThat(mvc.get().uri(shipment + paper))
                    .as(paper)
                    .bodyText()
                    .containsPattern("(?s)Bilik suara</td>.*?buah</td>.*?>8</td>")
                    .contains("Kotak rekapitulasi PPK")
                    .doesNotContain("Tinta");
        }
    }

    @Test
    @As(role = Role.PPK_CHAIR, area = "63.03.17")
    void areNamedToWhoeverReceivesThem() {
        String delivery = "/elections/pilkada-2024/63.03.17/deliveries/" + FAR;

        assertThat(mvc.get().uri(delivery)).bodyText().contains("Di luar kotak", "8 Bilik suara");
        assertThat(mvc.get().uri(delivery + "/arrival")).bodyText().contains("Di luar kotak", "8 Bilik suara");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void saysWhatDoesNotFitBesideTheBoxes() {
        String page = "/elections/pilkada-2024/63.03/shipments/" + NEAR;
        assertThat(mvc.get().uri(page)).bodyText().contains("Tidak dihitung, karena aturan jumlah belum menyebut");

        int boxes = shipment(NEAR).boxes();
        int booths = Math.toIntExact(of(NEAR).get(Material.VOTING_BOOTH));
        takesTheRoomOfABox("VOTING_BOOTH", 2);
        vehicleWithRoomFor(boxes + booths / 2 - 1);

        assertThat(mvc.get().uri(page)).bodyText().contains("Tidak muat", "kurang ruang 1 kotak");
        assertThat(mvc.get().uri(page + "/dispatch")).bodyText().contains("Tidak muat", "kurang ruang 1 kotak");

        vehicleWithRoomFor(boxes + booths / 2);
        assertThat(mvc.get().uri(page))
                .bodyText()
                .contains("Ruang di kendaraan")
                .doesNotContain("Tidak muat");
    }

    /** Four boxes of Paramasan ride along: what fits alone does not fit with them. */
    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void countsTheLoadThatSharesTheVehicles() {
        String page = "/elections/pilkada-2024/63.03/shipments/" + NEAR;
        vehicleWithRoomFor(shipment(NEAR).boxes() + 3);
        assertThat(mvc.get().uri(page)).bodyText().doesNotContain("Tidak muat");

        jdbc.sql("update shipment s set shares_with = 'Paramasan', planned_departure = f.planned_departure,"
                        + " planned_arrival = f.planned_arrival from shipment f where s.number = ? and f.number = ?")
                .params(NEAR, FAR)
                .update();
        entities.clear();

        for (String shown : new String[] {page, page + "/dispatch"}) {
            assertThat(mvc.get().uri(shown))
                    .as(shown)
                    .bodyText()
                    .contains("Tidak muat", "kurang ruang 1 kotak", "bersama muatan Paramasan");
        }
    }

    private void takesTheRoomOfABox(String material, int pieces) {
        jdbc.sql("update quantity_rule set pieces_per_box = ? where material = ?")
                .params(pieces, material)
                .update();
        entities.clear();
    }

    private void vehicleWithRoomFor(int boxes) {
        jdbc.sql("delete from shipment_carrier where shipment_id = ?")
                .param(shipment(NEAR).id())
                .update();
        jdbc.sql("insert into shipment_carrier (shipment_id, position, leg, mode, vehicle_type, plate, driver, phone)"
                        + " values (?, 0, 1, 'ROAD', 'Truk uji', '', '', '')")
                .param(shipment(NEAR).id())
                .update();
        jdbc.sql("delete from vehicle_type where code = 'UJI'").update();
        jdbc.sql("insert into vehicle_type (regency_code, code, mode, name, boxes, count)"
                        + " values (?, 'UJI', 'ROAD', 'Truk uji', ?, 1)")
                .params(World.REGENCY, boxes)
                .update();
        entities.clear();
    }

    private Shipment shipment(String number) {
        return shipments.withKey(new ShipmentKey(World.ELECTION, World.REGENCY, number));
    }

    private Map<Material, Long> of(String number) {
        return beside.of(shipment(number));
    }
}
