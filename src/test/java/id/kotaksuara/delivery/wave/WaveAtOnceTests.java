package id.kotaksuara.delivery.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.kotaksuara.CleanSlate;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.departure.DepartureList;
import id.kotaksuara.delivery.dispatch.DispatchDesk;
import id.kotaksuara.delivery.dispatch.Plans;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Shipments;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A wave leaves while somebody sends one of its shipments: one waits for the other, and never both. */
@IntegrationTest
@TestPropertySource(properties = "kotaksuara.test.database=own")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WaveAtOnceTests {

    private static final Instant LEFT = Instant.parse("2024-11-20T00:10:00Z");
    private static final ShipmentKey FIRST = new ShipmentKey(World.ELECTION, World.REGENCY, "SJ-6303-0001");
    private static final ShipmentKey SECOND = new ShipmentKey(World.ELECTION, World.REGENCY, "SJ-6303-0002");

    @Autowired
    private WaveDesk waves;

    @Autowired
    private DispatchDesk desk;

    @Autowired
    private Shipments shipments;

    @Autowired
    private DepartureList departures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void givesASealToTheFirstOfTwoVehiclesForWhichItIsWrittenDownAtOnce() throws Exception {
        world();
        var other = Executors.newSingleThreadExecutor();

        Future<Long> second = transaction.execute(status -> {
            waves.name(World.OFFICE, List.of(named(FIRST, "KS-7")));
            var begun = other.submit(() -> waves.name(World.OFFICE, List.of(named(SECOND, "ks-7"))));
            assertThat(catchThrowable(() -> begun.get(2, TimeUnit.SECONDS)))
                    .as("the second waits")
                    .isInstanceOf(TimeoutException.class);
            return begun;
        });

        assertThat(catchThrowable(() -> second.get(30, TimeUnit.SECONDS)))
                .cause()
                .isInstanceOf(RuleBroken.class)
                .hasMessage("delivery.seal_taken");
        other.shutdown();
        assertThat(seals()).containsExactlyInAnyOrder("KS-7", "");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .as("the database says it too")
                .isThrownBy(() -> jdbc.sql("update shipment set seals = 'ks-7'").update());
        jdbc.sql("update shipment_carrier set plate = 'DA 1 A'").update();
        jdbc.sql("update shipment set seals = 'KS-7'").update();
        assertThat(seals()).as("one vehicle for both").containsExactly("KS-7", "KS-7");
    }

    private List<String> seals() {
        return jdbc.sql("select seals from shipment").query(String.class).list();
    }

    private WaveDesk.Named named(ShipmentKey key, String seal) {
        int version = transaction.execute(status -> shipments.withKey(key).version());
        String plate = key.equals(FIRST) ? "DA 1 A" : "DA 2 A";
        var truck = new Carrier(1, "ROAD", "truk", plate, "", "");
        return new WaveDesk.Named(key, version, new Carrier.Crew(List.of(truck), List.of(), List.of(seal)));
    }

    @Test
    void leavesAroundAShipmentThatIsJustBeingSentByItself() throws Exception {
        world();
        var wave = List.of(leaving(FIRST), leaving(SECOND));
        var other = Executors.newSingleThreadExecutor();

        Future<Long> sent = transaction.execute(status -> {
            shipments.lock(SECOND);
            var begun = other.submit(() -> waves.send(wave, List.of(), "rahmah"));
            assertThat(catchThrowable(() -> begun.get(2, TimeUnit.SECONDS)))
                    .as("the wave waits")
                    .isInstanceOf(TimeoutException.class);
            assertThat(desk.dispatch(SECOND, wave.get(1).version(), departure()))
                    .isTrue();
            return begun;
        });

        assertThat(sent.get(30, TimeUnit.SECONDS)).isEqualTo(1);
        other.shutdown();
        assertThat(jdbc.sql("select distinct status from shipment")
                        .query(String.class)
                        .list())
                .containsExactly("DISPATCHED");
    }

    private void world() {
        new CleanSlate(jdbc, transaction).wipe();
        transaction.executeWithoutResult(status -> {
            new World(jdbc).create();
            TestTime.in(World.REGENCY, "2024-11-20T00:10:00Z");
            new Plans(jdbc).twoBoxesAStation();
            new Plans(jdbc).publishOneWave();
            departures.follow(World.OFFICE);
        });
    }

    private DispatchDesk.Leaving leaving(ShipmentKey key) {
        int version = transaction.execute(status -> shipments.withKey(key).version());
        return new DispatchDesk.Leaving(key, version, departure());
    }

    private static DepartureRecord departure() {
        var truck = new Carrier(1, "ROAD", "truk", "DA 8123 AB", "Hamdan", "0812 5555 0101");
        return new DepartureRecord(
                LEFT, LEFT.plusSeconds(8 * 3600), Map.of(), List.of(truck), List.of(), List.of(), "");
    }
}
