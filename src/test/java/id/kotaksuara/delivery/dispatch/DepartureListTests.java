package id.kotaksuara.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.delivery.departure.DepartureList;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentOrigin;
import id.kotaksuara.delivery.shipment.ShipmentRegister;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.delivery.shipment.TravelTimes;
import id.kotaksuara.delivery.shipment.Waybill;
import id.kotaksuara.road.postponed.StationsPostponed;
import id.kotaksuara.road.stop.StopCode;
import id.kotaksuara.schedule.handout.DrivenLoads;
import id.kotaksuara.schedule.progress.Departures;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DepartureListTests {

    private static final Instant TWENTIETH = Instant.parse("2024-11-20T00:00:00Z");

    @Autowired
    private DepartureList list;

    @Autowired
    private DispatchDesk desk;

    @Autowired
    private Shipments shipments;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Departures departures;

    @Autowired
    private LatePublications late;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private DrivenLoads driven;

    @Autowired
    private ShipmentRegister register;

    @BeforeEach
    void world() {
        new World(jdbc).create();
        new Plans(jdbc).twoBoxesAStation();
        new Plans(jdbc).publishFirst();
    }

    @Test
    void makesAtTheStartWhatWasPublishedWithoutIt() {
        late.follow();

        assertThat(shipments.planned(World.OFFICE)).hasSize(2);
        assertThat(register.behind()).isEmpty();
    }

    @Test
    void makesAShipmentOfEachConsignmentOnce() {
        follow();
        follow();

        assertThat(planned()).extracting(Shipment::number).containsExactlyInAnyOrder("SJ-6303-0001", "SJ-6303-0002");
        var far = planned("63.03.17");
        assertThat(far.timetable()).isEqualTo(new TravelTimes(TWENTIETH, TWENTIETH.plusSeconds(8 * 3600), 1));
        assertThat(far.contents())
                .containsExactly(new Content("63.03.17.2001", 1, 2, 0), new Content("63.03.17.2001", 901, 2, 0));
        assertThat(far.carriers()).extracting(Carrier::vehicleType).containsExactly("PIKAP", "PIKAP", "KELOTOK");
    }

    @Test
    void followsANewVersionWithWhatHasNotLeft() {
        follow();
        new Plans(jdbc).publishSecond();
        follow();

        assertThat(planned("63.03.17").timetable().plannedDeparture()).isEqualTo(TWENTIETH.plusSeconds(86_400));
        assertThat(planned("63.03.05-1").boxesPlanned()).isEqualTo(4);
        assertThat(planned()).extracting(Shipment::consignmentCode).containsExactlyInAnyOrder("63.03.17", "63.03.05-1");
        assertThat(shipments.withKey(key("SJ-6303-0002")).status()).isEqualTo(ShipmentStatus.WITHDRAWN);
    }

    @Test
    void neverSendsAgainWhatHasLeft() {
        follow();
        dispatch("SJ-6303-0002", Map.of(new Station("63.03.05.1003", 1), 1));
        assertThat(departures.departed(World.OFFICE)).containsExactly("63.03.05");
        new Plans(jdbc).publishSecond();
        follow();

        assertThat(planned()).extracting(Shipment::consignmentCode).containsExactly("63.03.17");
        assertThat(shipments.following(
                        List.of(shipments.withKey(key("SJ-6303-0002")).id())))
                .singleElement()
                .satisfies(rest -> {
                    assertThat(rest.origin()).isEqualTo(ShipmentOrigin.REST);
                    assertThat(rest.boxesPlanned()).isEqualTo(1);
                });
    }

    @Test
    void takesWhatIsKeptBackOffWhatWaitsAndPutsItBack() {
        follow();
        postpone();

        assertThat(planned("63.03.17").contents()).containsExactly(new Content("63.03.17.2001", 901, 2, 0));
        assertThat(planned("63.03.17").boxesPlanned()).isEqualTo(2);

        jdbc.sql("update postponed_station set lifted_at = now(), lifted_by = 'planner'")
                .update();
        events.publishEvent(new StationsPostponed(World.ELECTION, World.FAR, Set.of()));
        entities.flush();

        assertThat(planned("63.03.17").contents())
                .containsExactly(new Content("63.03.17.2001", 1, 2, 0), new Content("63.03.17.2001", 901, 2, 0));
    }

    @Test
    void takesWhatIsKeptBackOffTheRestOnTheFloorToo() {
        follow();
        dispatch("SJ-6303-0001", Map.of(new Station("63.03.17.2001", 1), 0, new Station("63.03.17.2001", 901), 1));
        assertThat(rests()).extracting(Shipment::boxesPlanned).containsExactly(3);
        postpone();

        assertThat(rests()).singleElement().satisfies(rest -> assertThat(rest.contents())
                .containsExactly(new Content("63.03.17.2001", 901, 1, 0)));
    }

    private List<Shipment> rests() {
        return shipments.waiting(World.OFFICE);
    }

    @Test
    void leavesOnItsShipmentWhatHadLeftBeforeItWasPostponed() {
        follow();
        dispatch("SJ-6303-0001", Map.of());
        postpone();

        assertThat(shipments.withKey(key("SJ-6303-0001")).boxes()).isEqualTo(4);
        assertThat(planned()).extracting(Shipment::consignmentCode).containsExactly("63.03.05");
    }

    @Test
    void makesARestOfWhatWasKeptBackWhileItsLoadLeft() {
        follow();
        postpone();
        dispatch("SJ-6303-0001", Map.of());

        lift();
        lift();

        assertThat(rests()).singleElement().satisfies(rest -> {
            assertThat(rest.origin()).isEqualTo(ShipmentOrigin.REST);
            assertThat(rest.followsId())
                    .isEqualTo(shipments.withKey(key("SJ-6303-0001")).id());
            assertThat(rest.contents()).containsExactly(new Content("63.03.17.2001", 1, 2, 0));
        });
    }

    @Test
    void makesAgainTheRestOnTheFloorThatWasKeptBack() {
        follow();
        dispatch("SJ-6303-0001", Map.of(new Station("63.03.17.2001", 1), 0));
        postpone();
        assertThat(rests()).isEmpty();

        lift();

        assertThat(rests()).singleElement().satisfies(rest -> assertThat(rest.contents())
                .containsExactly(new Content("63.03.17.2001", 1, 2, 0)));
    }

    private void lift() {
        entities.flush();
        jdbc.sql("update postponed_station set lifted_at = now(), lifted_by = 'planner'")
                .update();
        events.publishEvent(new StationsPostponed(World.ELECTION, World.FAR, Set.of(new StopCode("63.03.17.2001", 1))));
        entities.flush();
    }

    private void postpone() {
        entities.flush();
        jdbc.sql("insert into postponed_station (election_code, village_code, station_number, cause, sealed_at, keeper,"
                        + " again, decided_at, decided_by) values (:election, '63.03.17.2001', 1, 'FLOOD', 'WAREHOUSE',"
                        + " 'Siti', '', now(), 'planner')")
                .param("election", World.ELECTION)
                .update();
        events.publishEvent(new StationsPostponed(World.ELECTION, World.FAR, Set.of()));
        entities.flush();
    }

    @Test
    void makesNoSecondShipmentOfALoadThatHasLeft() {
        follow();
        dispatch("SJ-6303-0002", Map.of());
        jdbc.sql("insert into polling_station values (:election, '63.03.05.1003', 77, 100, 100)")
                .param("election", World.ELECTION)
                .update();

        list.followAgain(World.OFFICE);

        assertThat(planned()).extracting(Shipment::consignmentCode).containsExactly("63.03.17");
    }

    /** As older versions made them. */
    @Test
    void tellsTheVehiclesOfAllShipmentsOfOneLoad() {
        follow();
        dispatch("SJ-6303-0002", Map.of());
        var known = shipments.withKey(key("SJ-6303-0002"));
        shipments.save(Shipment.scheduled(
                new Waybill(
                        "SJ-6303-0003",
                        World.OFFICE,
                        known.waybill().districtCode(),
                        known.waybill().warehouseCode()),
                register.nextCode(),
                "63.03.05",
                List.of(Content.of(new Station("63.03.05.1003", 1), 1))));
        var truck = new Carrier(1, "ROAD", "TRUK", "DA 1", "Udin", "0812");
        desk.dispatch(
                key("SJ-6303-0003"),
                shipments.withKey(key("SJ-6303-0003")).version(),
                new DepartureRecord(
                        TWENTIETH, TWENTIETH.plusSeconds(3600), Map.of(), List.of(truck), List.of(), List.of(), ""));

        assertThat(driven.driven(World.OFFICE).get("63.03.05").drives())
                .extracting(DrivenLoads.Drive::plate)
                .containsExactly("DA 1");
    }

    @Test
    void dispatchesOnceHoweverOftenItIsSent() {
        follow();
        var version = shipments.withKey(key("SJ-6303-0001")).version();

        assertThat(desk.dispatch(key("SJ-6303-0001"), version, departure(Map.of())))
                .isTrue();
        assertThat(desk.dispatch(key("SJ-6303-0001"), version, departure(Map.of())))
                .isFalse();
    }

    private void dispatch(String number, Map<Station, Integer> loaded) {
        desk.dispatch(key(number), shipments.withKey(key(number)).version(), departure(loaded));
    }

    private static DepartureRecord departure(Map<Station, Integer> loaded) {
        return new DepartureRecord(TWENTIETH, TWENTIETH.plusSeconds(3600), loaded, List.of(), List.of(), List.of(), "");
    }

    private static ShipmentKey key(String number) {
        return new ShipmentKey(World.ELECTION, World.REGENCY, number);
    }

    private void follow() {
        entities.flush();
        list.follow(World.OFFICE);
    }

    private List<Shipment> planned() {
        return shipments.planned(World.OFFICE);
    }

    private Shipment planned(String consignment) {
        return planned().stream()
                .filter(shipment -> consignment.equals(shipment.consignmentCode()))
                .findFirst()
                .orElseThrow();
    }
}
