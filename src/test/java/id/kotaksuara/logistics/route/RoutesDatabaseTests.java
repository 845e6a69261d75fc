package id.kotaksuara.logistics.route;

import static id.kotaksuara.logistics.fleet.TransportMode.RIVER;
import static id.kotaksuara.logistics.fleet.TransportMode.ROAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.DatabaseTest;
import id.kotaksuara.logistics.difficulty.ClassOverride;
import id.kotaksuara.logistics.difficulty.Conditions;
import id.kotaksuara.logistics.difficulty.FloodRisk;
import id.kotaksuara.logistics.difficulty.Rain;
import id.kotaksuara.logistics.difficulty.Signal;
import id.kotaksuara.logistics.difficulty.Vulnerability;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.logistics.fleet.VehicleFacts;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(DistrictRoutes.class)
class RoutesDatabaseTests {

    private static final String PARAMASAN = "63.03.17";
    private static final Conditions ROUGH = new Conditions(
            new BigDecimal("112.5"), Rain.OFF_ROAD_ONLY, FloodRisk.MEDIUM, Signal.NONE, Vulnerability.LOW);

    @Autowired
    private Routes routes;

    @Autowired
    private DistrictRoutes known;

    @Autowired
    private VehicleTypes vehicleTypes;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private VehicleType truck;
    private VehicleType boat;

    @BeforeEach
    void banjarExists() {
        jdbc.sql("insert into province values ('63', 'Kalimantan Selatan')").update();
        jdbc.sql("insert into regency values ('63.03', '63', 'Kab. Banjar', 'WITA')")
                .update();
        jdbc.sql("insert into district values ('63.03.17', '63.03', 'Paramasan'), ('63.03.05', '63.03', 'Martapura')")
                .update();
        truck = vehicleTypes.save(new VehicleType("63.03", "TRUK", ROAD, new VehicleFacts("Truk", 110, 8, null)));
        boat = vehicleTypes.save(new VehicleType("63.03", "PERAHU", RIVER, new VehicleFacts("Perahu", 30, 2, null)));
    }

    @Test
    void keepsARouteWhole() {
        var route = new Route(PARAMASAN, ROUGH, List.of(byRoad(150), byRiver(90)));
        route.closeOn(List.of(new ClosedDay(LocalDate.of(2024, 11, 22), ClosedReason.FLOOD, "Riam Kiwa meluap")));
        route.override(new ClassOverride(4, "rakit bambu"));
        keep(route);

        var kept = routes.findByDistrictCode(PARAMASAN).orElseThrow();
        entities.clear(); // what follows must not need the database

        assertThat(kept.conditions()).isEqualTo(ROUGH);
        assertThat(kept.legs()).extracting(RouteLeg::facts).containsExactly(byRoad(150), byRiver(90));
        assertThat(kept.legs()).extracting(RouteLeg::startMinutes).containsExactly(0, 150);
        assertThat(kept.travelMinutes()).isEqualTo(240);
        assertThat(kept.closedDays()).containsExactly(LocalDate.of(2024, 11, 22));
        assertThat(kept.difficulty().reason()).contains("rakit bambu");
        assertThat(kept.described()).isTrue();
    }

    @Test
    void replacesItsLegs() {
        keep(new Route(PARAMASAN, ROUGH, List.of(byRoad(150), byRiver(90))));

        routes.findByDistrictCode(PARAMASAN).orElseThrow().describe(ROUGH, List.of(byRiver(60), byRoad(30), byRoad(5)));
        entities.flush();
        entities.clear();

        assertThat(routes.findByDistrictCode(PARAMASAN).orElseThrow().legs())
                .extracting(RouteLeg::facts)
                .containsExactly(byRiver(60), byRoad(30), byRoad(5));
        assertThat(jdbc.sql("select count(*) from route_leg").query(Long.class).single())
                .isEqualTo(3);
    }

    @Test
    void tellsTheClassesOfARegencyAsItsRoutesDo() {
        jdbc.sql("insert into district values ('63.03.01', '63.03', 'Aluh Aluh')")
                .update();
        keep(new Route(PARAMASAN, ROUGH, List.of(byRoad(150), byRiver(90))));
        var overridden = new Route("63.03.05", ROUGH, List.of(byRoad(30)));
        overridden.override(new ClassOverride(1, "jalan baru"));
        keep(overridden);

        assertThat(known.shownClasses("63.03"))
                .hasSize(2)
                .containsEntry("63.03.05", 1)
                .containsEntry(PARAMASAN, known.ofDistrict(PARAMASAN).shownClass());
        assertThat(known.shownClasses("63.0")).isEmpty();
    }

    @Test
    void knowsEveryDistrictDescribedOrNot() {
        keep(new Route(PARAMASAN, ROUGH, List.of(byRoad(300))));

        assertThat(known.ofRegency("63.03"))
                .satisfiesExactly(
                        martapura -> {
                            assertThat(martapura.districtCode()).isEqualTo("63.03.05");
                            assertThat(martapura.described()).isFalse();
                            assertThat(martapura.difficulty().difficultyClass()).isEqualTo(1);
                            assertThat(martapura.legs()).singleElement().satisfies(leg -> {
                                assertThat(leg.vehicleTypeCodes()).containsExactly("TRUK");
                                assertThat(leg.travelMinutes()).isZero();
                            });
                        },
                        paramasan -> assertThat(paramasan.described()).isTrue());
    }

    @Test
    void saysWhichDistrictsNeedAVehicle() {
        keep(new Route(PARAMASAN, ROUGH, List.of(byRoad(300))));

        assertThat(known.districtsReachedWith(truck)).containsExactly("Paramasan");
        assertThat(known.districtsReachedWith(boat)).isEmpty();
    }

    @Test
    void theTableKeepsVehiclesThatALegNeeds() {
        keep(new Route(PARAMASAN, ROUGH, List.of(byRoad(300))));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("delete from vehicle_type").update());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update route set override_class = 4", // without a reason
                "update route set override_class = 5, override_reason = 'x'",
                "update route set distance_km = -1",
                "update route set rain = 'SUNNY'",
                "update route_leg set travel_minutes = 0",
                "update route_leg set weekdays = ''",
                "update route_leg set weekdays = '8'",
                "update route_leg set position = 10"
            })
    void theTablesRefuseARouteThatCannotBe(String change) {
        keep(new Route(PARAMASAN, ROUGH, List.of(byRoad(300))));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(change).update());
    }

    private void keep(Route route) {
        routes.save(route);
        entities.flush();
        entities.clear();
    }

    private LegFacts byRoad(int minutes) {
        return leg(ROAD, minutes, truck, LegFacts.EVERY_DAY);
    }

    private LegFacts byRiver(int minutes) {
        return leg(RIVER, minutes, boat, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
    }

    private static LegFacts leg(TransportMode mode, int minutes, VehicleType vehicle, Set<DayOfWeek> weekdays) {
        return new LegFacts(mode, minutes, Set.of(vehicle), weekdays);
    }
}
