package id.kotaksuara.schedule.pages;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.logistics.difficulty.FloodRisk.LOW;
import static id.kotaksuara.logistics.fleet.TransportMode.ROAD;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.logistics.difficulty.ClassOverride;
import id.kotaksuara.logistics.difficulty.Conditions;
import id.kotaksuara.logistics.difficulty.Rain;
import id.kotaksuara.logistics.difficulty.Signal;
import id.kotaksuara.logistics.difficulty.Vulnerability;
import id.kotaksuara.logistics.fleet.VehicleFacts;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.route.LegFacts;
import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.logistics.route.Routes;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseFacts;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * One district with 184 boxes in ten villages and one wave with room for 160, as Sepauk had it: halves of 92 would leave
 * 92 behind; by village 160 leave, and whatever the page says of what stays is 24.
 */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class OneNumberTests {

    private static final String SCHEDULES = "/elections/pilkada-2024/63.03/schedules";
    private static final List<Integer> STATIONS = List.of(12, 12, 10, 10, 10, 10, 8, 8, 6, 6);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ElectionOffice elections;

    @Autowired
    Warehouses warehouses;

    @Autowired
    VehicleTypes vehicles;

    @Autowired
    Routes routes;

    @Test
    void saysTheSameOfWhatStaysInHeadlineProofBoardAndCard() {
        sepauk();
        assertThat(mvc.post()
                        .uri(SCHEDULES)
                        .with(csrf())
                        .param("firstDay", "2024-11-25")
                        .param("lastDay", "2024-11-25")
                        .param("waves", "08.00"))
                .hasRedirectedUrl(SCHEDULES + "/1");

        assertThat(text(SCHEDULES + "/1"))
                .contains(
                        "Tidak: 24 kotak tidak dapat berangkat sampai 25 November.",
                        "1 × 160 = 160 dari 184. Terbukti.",
                        "Rencana ini menyisakan 24 dari 184 kotak tanpa hari.",
                        "1 kecamatan · 184 kotak · rencana ini menyisakan 24",
                        "Paramasan 184 160 2 Truk 24 kotak belum",
                        "160/184")
                .doesNotContain("92", "68", "??", "..");
        assertThat(text(SCHEDULES + "/1/districts/63.03.17"))
                .contains("Paramasan 1 160 kotak", "Paramasan 2 24 kotak Belum punya hari.")
                .doesNotContain("92", "68", "??", "..");
        assertThat(text(SCHEDULES + "/1/approval")).contains("24").doesNotContain("92", "68", "??");
        assertThat(text(SCHEDULES)).contains("24").doesNotContain("92", "68", "??");
    }

    private void sepauk() {
        var world = new World(jdbc);
        world.regions();
        elections.open(new Election(
                World.ELECTION,
                "Pilkada 2024",
                ElectionKind.PILKADA,
                World.VOTING_DAY,
                ElectionDefaults.contests(ElectionKind.PILKADA)));
        TestTime.in(World.REGENCY, "2024-11-18T00:00:00Z");
        jdbc.sql("delete from village").update();
        for (int village = 1; village <= STATIONS.size(); village++) {
            var code = "63.03.17.20%02d".formatted(village);
            jdbc.sql("insert into village values (?, '63.03.17', ?)")
                    .param(code)
                    .param("Desa " + village)
                    .update();
            for (int station = 1; station <= STATIONS.get(village - 1); station++) {
                world.station(code, station, 190, 195);
            }
        }
        means();
    }

    /** Trucks enough for every village on one morning, so that nothing but the room of the warehouse binds. */
    private void means() {
        warehouses.save(new Warehouse(
                World.REGENCY,
                "GUDANG",
                new WarehouseFacts("Gudang Martapura", "", Room.counted(160), 160, 160, null)));
        var truck = vehicles.save(new VehicleType(World.REGENCY, "TRUK", ROAD, new VehicleFacts("Truk", 110, 4, null)));
        var conditions = new Conditions(BigDecimal.TEN, Rain.PASSABLE, LOW, Signal.GOOD, Vulnerability.LOW);
        var route =
                new Route("63.03.17", conditions, List.of(new LegFacts(ROAD, 60, Set.of(truck), LegFacts.EVERY_DAY)));
        route.override(new ClassOverride(4, "Kelas menurut rapat"));
        routes.save(route);
    }

    private String text(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
