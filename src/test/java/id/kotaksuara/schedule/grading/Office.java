package id.kotaksuara.schedule.grading;

import static id.kotaksuara.logistics.difficulty.FloodRisk.LOW;
import static id.kotaksuara.logistics.fleet.TransportMode.RIVER;
import static id.kotaksuara.logistics.fleet.TransportMode.ROAD;

import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.election.Elections;
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
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small office in Banjar: Martapura with 60 boxes, Astambul 40, Gambut 50, and beyond the river Paramasan 30 (class 4)
 * and Aranio 20 (class 3); room for 100 standing boxes, as many made ready and loaded a wave.
 */
@TestComponent
public class Office {

    public static final String SCHEDULES = "/elections/pilkada-2024/63.03/schedules";

    private final JdbcClient jdbc;
    private final ElectionOffice elections;
    private final Elections all;
    private final Warehouses warehouses;
    private final VehicleTypes vehicles;
    private final Routes routes;

    Office(
            JdbcClient jdbc,
            ElectionOffice elections,
            Elections all,
            Warehouses warehouses,
            VehicleTypes vehicles,
            Routes routes) {
        this.jdbc = jdbc;
        this.elections = elections;
        this.all = all;
        this.warehouses = warehouses;
        this.vehicles = vehicles;
        this.routes = routes;
    }

    /** Five districts and their election; nothing else is known. */
    public void places() {
        var world = new World(jdbc);
        world.regions();
        TestTime.in(World.REGENCY, "2024-11-18T00:00:00Z"); // two days before the first wave
        elections.open(new Election(
                World.ELECTION,
                "Pilkada 2024",
                ElectionKind.PILKADA,
                World.VOTING_DAY,
                ElectionDefaults.contests(ElectionKind.PILKADA)));
        jdbc.sql("insert into district values ('63.03.03', '63.03', 'Gambut'), ('63.03.07', '63.03', 'Astambul'),"
                        + " ('63.03.11', '63.03', 'Aranio')")
                .update();
        jdbc.sql("insert into village values ('63.03.03.2001', '63.03.03', 'Gambut Barat'),"
                        + " ('63.03.07.2001', '63.03.07', 'Astambul Kota'), ('63.03.11.2001', '63.03.11', 'Tiwingan')")
                .update();
    }

    public void deadlineAtPpk(int daysBefore) {
        var election = all.withCode(World.ELECTION);
        elections.change(
                World.ELECTION, election.facts().with(election.deadlines().atPpk(daysBefore)));
    }

    /** Two boxes a station. */
    public void voters() {
        stations("63.03.05.1003", 15);
        stations("63.03.05.2010", 15);
        stations("63.03.07.2001", 20);
        stations("63.03.03.2001", 25);
        stations("63.03.17.2001", 15);
        stations("63.03.11.2001", 10);
    }

    private void stations(String village, int number) {
        var world = new World(jdbc);
        for (int station = 1; station <= number; station++) {
            world.station(village, station, 190, 195);
        }
    }

    public void warehouse() {
        warehouses.save(new Warehouse(
                World.REGENCY,
                "GUDANG",
                new WarehouseFacts("Gudang Martapura", "", Room.counted(100), 100, 100, null)));
    }

    /** Trucks, boats, and the ways of the two districts beyond the river. */
    public void ways() {
        var truck = vehicles.save(new VehicleType(World.REGENCY, "TRUK", ROAD, new VehicleFacts("Truk", 50, 4, null)));
        var boat =
                vehicles.save(new VehicleType(World.REGENCY, "PERAHU", RIVER, new VehicleFacts("Perahu", 30, 1, null)));
        var road = new LegFacts(ROAD, 60, Set.of(truck), LegFacts.EVERY_DAY);
        var river = new LegFacts(RIVER, 120, Set.of(boat), LegFacts.EVERY_DAY);
        way("63.03.17", 4, List.of(road, river));
        way("63.03.11", 3, List.of(road));
        way("63.03.05", 1, List.of(road));
        way("63.03.07", 1, List.of(road));
        way("63.03.03", 2, List.of(road));
    }

    private void way(String district, int difficultyClass, List<LegFacts> legs) {
        var conditions = new Conditions(BigDecimal.TEN, Rain.PASSABLE, LOW, Signal.GOOD, Vulnerability.LOW);
        var route = new Route(district, conditions, legs);
        route.override(new ClassOverride(difficultyClass, "Kelas menurut rapat"));
        routes.save(route);
    }

    public void all() {
        places();
        voters();
        warehouse();
        ways();
    }
}
