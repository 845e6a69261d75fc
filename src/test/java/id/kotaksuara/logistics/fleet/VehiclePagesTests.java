package id.kotaksuara.logistics.fleet;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.logistics.difficulty.Conditions;
import id.kotaksuara.logistics.difficulty.FloodRisk;
import id.kotaksuara.logistics.difficulty.Rain;
import id.kotaksuara.logistics.difficulty.Signal;
import id.kotaksuara.logistics.difficulty.Vulnerability;
import id.kotaksuara.logistics.route.LegFacts;
import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.logistics.route.Routes;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** The pages of an office's vehicles. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class VehiclePagesTests {

    private static final String HERE = "/elections/pilkada-2024/63.03";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private VehicleTypes vehicleTypes;

    @Autowired
    private Routes routes;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void worldExists() {
        new World(jdbc).create();
    }

    @Test
    void countsTheBoothsThatTravelBesideTheBoxes() {
        rule("BALLOT_BOX", 2, "true, null");
        rule("VOTING_BOOTH", 4, "false, 10");
        jdbc.sql("insert into vehicle_type (regency_code, code, mode, name, boxes, count)"
                        + " values ('63.03', 'UJI', 'ROAD', 'Truk uji', 110, 2)")
                .update();

        assertThat(mvc.get().uri(HERE + "/vehicles"))
                .bodyText()
                .contains("satu kotak perlu ruang 1,2 kotak", "91 dari 110");
    }

    private void rule(String material, int quantity, String standingAndPieces) {
        jdbc.sql("insert into quantity_rule (election_code, position, material, basis, quantity, placement, standing,"
                        + " pieces_per_box, legal_basis) values (?, ?, ?, 'STATION', ?, 'OUTSIDE', "
                        + standingAndPieces + ", 'PKPU 12/2024')")
                .params(World.ELECTION, 100 + quantity, material, quantity)
                .update();
    }

    @Test
    void addsVehiclesAndListsThem() {
        assertThat(post("/vehicles")
                        .param("code", "perahu ces")
                        .param("mode", "RIVER")
                        .param("name", "Perahu ces")
                        .param("boxes", "30")
                        .param("count", "2")
                        .param("carrier", "PT Pos Indonesia"))
                .hasRedirectedUrl(HERE + "/vehicles");

        assertThat(mvc.get().uri(HERE + "/vehicles"))
                .bodyText()
                .contains(
                        "Perahu ces",
                        "sungai",
                        "PT Pos Indonesia",
                        "PERAHU-CES",
                        "sekali jalan paling banyak 60 kotak");
        assertThat(mvc.get().uri(HERE + "/vehicles/PERAHU-CES/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("Kendaraan ditambahkan");
    }

    @Test
    void tellsWhatIsWrongWithAVehicle() {
        assertThat(post("/vehicles").param("code", "").param("mode", "BECAK").param("boxes", "0"))
                .hasStatusOk()
                .bodyText()
                .contains("Kode: isi dahulu.", "Lewat: pilih salah satu.", "Jenis kendaraan: isi dahulu.")
                .contains("Kotak per kendaraan: isi angka bulat dari 1 sampai 10.000", "Jumlah kendaraan: isi dahulu.");
        assertThat(vehicleTypes.ofRegency("63.03")).isEmpty();
    }

    @Test
    void showsAStaleVehicleFormWhatChanged() {
        aTruck();
        changedTruck("9", "0").exchange();

        assertThat(changedTruck("10", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("<td>10</td><td>9</td>");
        assertThat(vehicleTypes.withCode("63.03", "TRUK").count()).isEqualTo(9);
    }

    @Test
    void removesAVehicleThatNobodyNeeds() {
        aTruck();

        assertThat(mvc.get().uri(HERE + "/vehicles/TRUK/remove"))
                .hasStatusOk()
                .bodyText()
                .contains("Ya, hapus");
        assertThat(post("/vehicles/TRUK/remove")).hasRedirectedUrl(HERE + "/vehicles");

        assertThat(vehicleTypes.ofRegency("63.03")).isEmpty();
    }

    @Test
    void keepsAVehicleThatADistrictNeedsAndNamesTheDistrict() {
        VehicleType truck = aTruck();
        var easy = new Conditions(BigDecimal.TEN, Rain.PASSABLE, FloodRisk.NONE, Signal.GOOD, Vulnerability.LOW);
        var leg = new LegFacts(TransportMode.ROAD, 30, Set.of(truck), LegFacts.EVERY_DAY);
        routes.save(new Route(World.FAR, easy, List.of(leg)));
        entities.flush();

        assertThat(mvc.get().uri(HERE + "/vehicles/TRUK/remove"))
                .bodyText()
                .contains("dipakai dalam perjalanan ke 1 kecamatan", "<li>Paramasan</li>")
                .doesNotContain("Ya, hapus");
        assertThat(post("/vehicles/TRUK/remove"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("dipakai untuk Paramasan");
        assertThat(vehicleTypes.ofRegency("63.03")).hasSize(1);
    }

    private MockMvcRequestBuilder changedTruck(String count, String version) {
        return post("/vehicles/TRUK/edit")
                .param("name", "Truk boks")
                .param("boxes", "110")
                .param("count", count)
                .param("version", version);
    }

    private MockMvcRequestBuilder post(String path) {
        return mvc.post().uri(HERE + path).with(csrf());
    }

    private VehicleType aTruck() {
        var truck = vehicleTypes.save(
                new VehicleType("63.03", "TRUK", TransportMode.ROAD, new VehicleFacts("Truk boks", 110, 8, null)));
        entities.flush();
        return truck;
    }
}
