package id.kotaksuara.schedule.draft;

import static id.kotaksuara.logistics.difficulty.FloodRisk.LOW;
import static id.kotaksuara.logistics.fleet.TransportMode.RIVER;
import static id.kotaksuara.logistics.fleet.TransportMode.ROAD;

import id.kotaksuara.TestTime;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.rule.Material;
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
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.stock.StockMove;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseFacts;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kabupaten Banjar as in November 2024: 20 districts, 1,101 stations, 2,202 boxes, one warehouse with room for 350, eight
 * trucks, a pick-up and two boats; three districts beyond the river.
 */
@TestComponent
public class Banjar {

    public static final String ELECTION = "pilkada-2024";
    public static final String REGENCY = "63.03";
    public static final OfficeKey OFFICE = new OfficeKey(ELECTION, REGENCY);
    public static final LocalDate FIRST = LocalDate.of(2024, 11, 20);
    public static final LocalDate LAST = LocalDate.of(2024, 11, 25);
    public static final String PATH = "/elections/pilkada-2024/63.03/schedules";

    /** Code, name, stations, class; a class 4 district is reached by boat in the end. */
    private record Place(String code, String name, int stations, int difficultyClass) {}

    private static final List<Place> PLACES = List.of(
            new Place("63.03.01", "Aluh Aluh", 54, 2),
            new Place("63.03.02", "Kertak Hanyar", 83, 1),
            new Place("63.03.03", "Gambut", 77, 1),
            new Place("63.03.04", "Sungai Tabuk", 120, 1),
            new Place("63.03.05", "Martapura", 200, 1),
            new Place("63.03.06", "Karang Intan", 71, 2),
            new Place("63.03.07", "Astambul", 85, 1),
            new Place("63.03.08", "Simpang Empat", 52, 2),
            new Place("63.03.09", "Pengaron", 33, 3),
            new Place("63.03.10", "Sungai Pinang", 29, 4),
            new Place("63.03.11", "Aranio", 19, 3),
            new Place("63.03.12", "Mataraman", 62, 2),
            new Place("63.03.13", "Beruntung Baru", 26, 2),
            new Place("63.03.14", "Martapura Barat", 34, 1),
            new Place("63.03.15", "Martapura Timur", 62, 1),
            new Place("63.03.16", "Sambung Makmur", 27, 3),
            new Place("63.03.17", "Paramasan", 14, 4),
            new Place("63.03.18", "Telaga Bauntung", 7, 4),
            new Place("63.03.19", "Tatah Makmur", 25, 2),
            new Place("63.03.20", "Cintapuri Darussalam", 21, 3));

    private static final int STATIONS_A_VILLAGE = 4;

    private final JdbcClient jdbc;
    private final ElectionOffice elections;
    private final Warehouses warehouses;
    private final VehicleTypes vehicles;
    private final Routes routes;
    private final StockLedger ledger;

    Banjar(
            JdbcClient jdbc,
            ElectionOffice elections,
            Warehouses warehouses,
            VehicleTypes vehicles,
            Routes routes,
            StockLedger ledger) {
        this.jdbc = jdbc;
        this.elections = elections;
        this.warehouses = warehouses;
        this.vehicles = vehicles;
        this.routes = routes;
        this.ledger = ledger;
    }

    public void create() {
        createWith(PLACES.size());
    }

    /** The same with the first so many districts only. */
    public void createWith(int places) {
        regency();
        elections.open(new Election(
                ELECTION,
                "Pilkada 2024",
                ElectionKind.PILKADA,
                LocalDate.of(2024, 11, 27),
                ElectionDefaults.contests(ElectionKind.PILKADA)));
        warehouses.save(new Warehouse(
                REGENCY, "GUDANG", new WarehouseFacts("Gudang Martapura", "", Room.counted(350), 350, 350, 8)));
        vehicle("TRUK", "Truk", 110, 8);
        vehicle("PIKAP", "Pikap 4×4", 40, 1);
        vehicles.save(new VehicleType(REGENCY, "PERAHU", RIVER, new VehicleFacts("Perahu", 30, 2, null)));
        settle(PLACES.subList(0, places));
    }

    /** Brings the districts that are not there yet, beyond the first so many. */
    public void growBeyond(int places) {
        settle(PLACES.subList(places, PLACES.size()));
    }

    private void settle(List<Place> places) {
        places.forEach(this::district);
        places.forEach(this::stations);
        var onRoad = Set.of(vehicles.withCode(REGENCY, "TRUK"), vehicles.withCode(REGENCY, "PIKAP"));
        var onRiver = Set.of(vehicles.withCode(REGENCY, "PERAHU"));
        places.forEach(place -> reach(place, onRoad, onRiver));
    }

    /** The regency and its election with nothing in it. */
    void regions() {
        regency();
        PLACES.forEach(this::district);
    }

    /** At the office it is two days before the first wave, until a test says otherwise. */
    private void regency() {
        itIs("2024-11-18T00:00:00Z");
        jdbc.sql("insert into province values ('63', 'Kalimantan Selatan')").update();
        jdbc.sql("insert into regency (code, province_code, name, zone)"
                        + " values ('63.03', '63', 'Kabupaten Banjar', 'WITA')")
                .update();
    }

    private void district(Place place) {
        jdbc.sql("insert into district values (?, '63.03', ?)")
                .params(place.code(), place.name())
                .update();
    }

    /** So many boxes stand in the warehouse, by its ledger. */
    public void assemble(int boxes) {
        var warehouse = warehouses.withCode(REGENCY, "GUDANG");
        var goods = new Goods(ELECTION, Material.BALLOT_BOX, "GUBERNUR");
        ledger.receive(warehouse, goods, boxes, "SJ 1");
        ledger.move(warehouse, new StockMove(goods, StockState.FLAT, StockState.ASSEMBLED, boxes));
    }

    /** It is this moment at the office. */
    public void itIs(String moment) {
        TestTime.in(REGENCY, moment);
    }

    /** In two statements: what stations come to in their regency is summed anew after each. */
    private void stations(Place place) {
        jdbc.sql("insert into village select :district || '.' || (2001 + v), :district, 'Desa ' || (2001 + v)"
                        + " from generate_series(0, (:stations - 1) / :each) v")
                .param("district", place.code())
                .param("stations", place.stations())
                .param("each", STATIONS_A_VILLAGE)
                .update();
        jdbc.sql("insert into polling_station"
                        + " select :election, :district || '.' || (2001 + n / :each), n % :each + 1, 190, 196"
                        + " from generate_series(0, :stations - 1) n")
                .param("election", ELECTION)
                .param("district", place.code())
                .param("stations", place.stations())
                .param("each", STATIONS_A_VILLAGE)
                .update();
    }

    private void vehicle(String code, String name, int boxes, int count) {
        vehicles.save(new VehicleType(REGENCY, code, ROAD, new VehicleFacts(name, boxes, count, null)));
    }

    private void reach(Place place, Set<VehicleType> onRoad, Set<VehicleType> onRiver) {
        var conditions = new Conditions(BigDecimal.TEN, Rain.PASSABLE, LOW, Signal.GOOD, Vulnerability.LOW);
        var road = new LegFacts(ROAD, 60, onRoad, LegFacts.EVERY_DAY);
        var river = new LegFacts(RIVER, 120, onRiver, LegFacts.EVERY_DAY);
        var legs = place.difficultyClass() == 4 ? List.of(road, river) : List.of(road);
        var route = new Route(place.code(), conditions, legs);
        route.override(new ClassOverride(place.difficultyClass(), "Kelas menurut rapat"));
        routes.save(route);
    }
}
