package id.kotaksuara.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.pages.RegencyTotals;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.pages.ShipmentRows;
import id.kotaksuara.delivery.receipt.ReceiptDesk;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentOrigin;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.delivery.shipment.TravelTimes;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is lacking of a shipment, and what is on its way in place of it, in the numbers of all pages. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class LackingBoxesTests {

    private static final String OVERVIEW = "/elections/pilkada-2024/63.03";
    private static final Station ONE = new Station("63.03.17.2001", 1);
    private static final Station OTHER = new Station("63.03.17.2001", 901);
    private static final TravelTimes MORNING =
            new TravelTimes(OnTheRoad.LEFT.plusSeconds(86_400), OnTheRoad.LEFT.plusSeconds(86_400 + 8 * 3600), null);

    @Autowired
    private OnTheRoad road;

    @Autowired
    private ReceiptDesk receipts;

    @Autowired
    private ReplacementDesk replacements;

    @Autowired
    private DispatchDesk desk;

    @Autowired
    private Shipments shipments;

    @Autowired
    private ShipmentRows rows;

    @Autowired
    private RegencyTotals totals;

    @Autowired
    private ShipmentFiles files;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        road.open();
    }

    @Test
    void countsTheRestOfAReplacementAsSentInPlaceOfOthers() {
        check(missing(ONE, 1), missing(OTHER, 2));
        var replacement = replacements.replace(OnTheRoad.key(), MORNING).orElseThrow();
        leave(replacement, Map.of(OTHER, 1));

        var rest = shipments.following(List.of(replacement.id())).get(0);
        desk.leave(key(rest), rest.version(), MORNING);
        entities.flush();

        assertThat(rest.origin()).isEqualTo(ShipmentOrigin.REST);
        assertThat(row(rest.number()).standingIn()).isTrue();
        assertThat(total().replacing()).isEqualTo(3);
        assertThat(total().scheduled()).as("Martapura alone").isEqualTo(6);
        assertThat(total().onTheRoad()).isZero();
    }

    /** It does when voting there is postponed; once that is lifted, nobody would send the boxes otherwise. */
    @Test
    void missesAgainWhatTheRestOfAReplacementWasToBringAndDoesNot() {
        check(missing(ONE, 1), missing(OTHER, 2));
        var replacement = replacements.replace(OnTheRoad.key(), MORNING).orElseThrow();
        leave(replacement, Map.of(OTHER, 1));
        assertThat(row("SJ-6303-0001").outstanding()).isZero();

        shipments.following(List.of(replacement.id())).get(0).withdraw();
        entities.flush();

        assertThat(replacements.outstanding(road.shipment())).singleElement().satisfies(lacking -> {
            assertThat(lacking.station()).isEqualTo(OTHER);
            assertThat(lacking.boxes()).isEqualTo(1);
        });
        assertThat(total().outstanding()).isEqualTo(1);
    }

    /** One station has a replacement too many since its box was found, which is none for the other. */
    @Test
    void setsNoBoxOfOneStationAgainstThatOfAnother() {
        check(missing(ONE, 1));
        replacements.replace(OnTheRoad.key(), MORNING);
        correct(ONE, -1);
        correct(OTHER, 1);

        assertThat(replacements.outstanding(road.shipment()))
                .singleElement()
                .satisfies(lacking -> assertThat(lacking.station()).isEqualTo(OTHER));
        assertThat(row("SJ-6303-0001").outstanding()).isEqualTo(1);
        assertThat(row("SJ-6303-0001").tally().outstanding()).isEqualTo(1);
        assertThat(files.of(OnTheRoad.key()).needsReplacement()).isTrue();
        assertThat(total().outstanding()).isEqualTo(1);
    }

    @Test
    void asksNobodyForWhatIsLackingWhereVotingIsPostponed() {
        check(missing(ONE, 1));
        assertThat(mvc.get().uri(OVERVIEW)).bodyText().contains("1 kotak kurang atau rusak");
        jdbc.sql("insert into postponed_station (election_code, village_code, station_number, cause, sealed_at, keeper,"
                        + " decided_at, decided_by) values (:election, '63.03.17.2001', 1, 'FLOOD', 'PPK', 'Hasan',"
                        + " '2024-11-20T00:00:00Z', 'hasan')")
                .param("election", World.ELECTION)
                .update();

        assertThat(row("SJ-6303-0001").outstanding()).isZero();
        assertThat(total().outstanding()).isZero();
        assertThat(files.of(OnTheRoad.key()).needsReplacement())
                .as("its own page")
                .isFalse();
        assertThat(row("SJ-6303-0001").tally().outstanding()).isEqualTo(1);
        assertThat(mvc.get().uri(OVERVIEW)).bodyText().doesNotContain("1 kotak kurang atau rusak");
    }

    @Test
    void isLateWhereWhatLeftWithoutADayIsNotThereWhenItWasExpected() {
        check(missing(ONE, 1));
        var replacement =
                replacements.replace(OnTheRoad.key(), TravelTimes.NONE).orElseThrow();
        leave(replacement, Map.of());
        var row = row(replacement.number());

        assertThat(row.lateBy(OnTheRoad.LEFT.plusSeconds(86_400 + 3600))).isEmpty();
        assertThat(row.lateBy(OnTheRoad.LEFT.plusSeconds(86_400 + 3660))).contains(Duration.ofMinutes(1));
        assertThat(row.travel()).isEqualTo(Duration.ofHours(1));
        TestTime.in(World.REGENCY, "2024-11-21T01:00:00Z");
        int before = total().late();
        TestTime.in(World.REGENCY, "2024-11-21T01:20:00Z");
        assertThat(total().late()).isEqualTo(before + 1);
    }

    private void correct(Station station, int boxes) {
        entities.flush();
        jdbc.sql(
                        "insert into receipt_line (shipment_id, token, position, village_code, station_number, condition, boxes,"
                                + " reason, correction, recorded_at, recorded_by) select id, gen_random_uuid(), 0, :village, :station,"
                                + " 'MISSING', :boxes, 'salah hitung', true, now(), 'hasan' from shipment where number = 'SJ-6303-0001'")
                .param("village", station.villageCode())
                .param("station", station.number())
                .param("boxes", boxes)
                .update();
        entities.clear();
    }

    private void leave(Shipment shipment, Map<Station, Integer> loaded) {
        entities.flush();
        var at = OnTheRoad.LEFT.plusSeconds(86_400);
        desk.dispatch(
                key(shipment),
                shipment.version(),
                new DepartureRecord(at, at.plusSeconds(3600), loaded, List.of(), List.of(), List.of(), ""));
        entities.flush();
    }

    private void check(Finding... lacking) {
        var arrival = new Arrival(4, SealState.INTACT, "", OnTheRoad.LEFT.plusSeconds(3600), "");
        receipts.arrive(OnTheRoad.key(), UUID.randomUUID(), arrival, "hasan");
        receipts.check(OnTheRoad.key(), UUID.randomUUID(), List.of(lacking), "hasan");
        entities.flush();
    }

    private static Finding missing(Station station, int boxes) {
        return Finding.of(station, Condition.MISSING, boxes, "hilang");
    }

    private static ShipmentKey key(Shipment shipment) {
        return new ShipmentKey(World.ELECTION, World.REGENCY, shipment.number());
    }

    private ShipmentRow row(String number) {
        return rows.within(World.ELECTION, World.REGENCY).stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private RegencyTotals.Total total() {
        return totals.within(World.ELECTION, World.REGENCY).get(0);
    }
}
