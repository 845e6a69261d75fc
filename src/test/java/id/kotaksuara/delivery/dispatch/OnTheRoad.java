package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.delivery.departure.DepartureList;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Shipments;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Brings the small world onto the road: SJ-6303-0001 left for Paramasan on the 20th at 08.10 with four boxes. */
@TestComponent
public class OnTheRoad {

    public static final Instant LEFT = Instant.parse("2024-11-20T00:10:00Z");
    static final String NUMBER = "SJ-6303-0001";

    private final JdbcClient jdbc;
    private final DepartureList departures;
    private final DispatchDesk desk;
    private final Shipments shipments;
    private final EntityManager entities;

    OnTheRoad(
            JdbcClient jdbc, DepartureList departures, DispatchDesk desk, Shipments shipments, EntityManager entities) {
        this.jdbc = jdbc;
        this.departures = departures;
        this.desk = desk;
        this.shipments = shipments;
        this.entities = entities;
    }

    /** What comes next reads it from the database. */
    @Transactional
    public void open() {
        prepare();
        leave();
        entities.clear();
    }

    /** The schedule is published; everything stands in the warehouse. */
    @Transactional
    public void prepare() {
        new World(jdbc).create();
        new Plans(jdbc).twoBoxesAStation();
        new Plans(jdbc).publishFirst();
        clock("2024-11-20T08:12:00Z");
        departures.follow(World.OFFICE);
    }

    @Transactional
    public void leave() {
        var pickup = new Carrier(1, "ROAD", "pikap 4×4", "DA 8123 AB", "Hamdan", "0812 5555 0101");
        desk.dispatch(
                key(),
                shipments.withKey(key()).version(),
                new DepartureRecord(
                        LEFT,
                        LEFT.plusSeconds(8 * 3600),
                        Map.of(),
                        List.of(pickup),
                        List.of("Bripka Yusuf"),
                        List.of("KS-1", "KS-2"),
                        ""));
        entities.flush();
    }

    void clock(String now) {
        TestTime.in(World.REGENCY, now);
    }

    public static ShipmentKey key() {
        return new ShipmentKey(World.ELECTION, World.REGENCY, NUMBER);
    }

    public Shipment shipment() {
        return shipments.withKey(key());
    }
}
