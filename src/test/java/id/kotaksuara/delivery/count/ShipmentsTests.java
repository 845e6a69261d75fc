package id.kotaksuara.delivery.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.DatabaseTest;
import id.kotaksuara.World;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.delivery.shipment.ArrivalCode;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentRegister;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Signature;
import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.delivery.shipment.TravelTimes;
import id.kotaksuara.delivery.shipment.Waybill;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(ShipmentRegister.class)
class ShipmentsTests {

    private static final Instant EIGHT = Instant.parse("2024-11-20T00:00:00Z");
    private static final Instant NOON = Instant.parse("2024-11-20T04:00:00Z");
    private static final Station ONE = new Station("63.03.17.2001", 1);

    @Autowired
    private Shipments shipments;

    @Autowired
    private Receipts receipts;

    @Autowired
    private ShipmentRegister register;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
    }

    @Test
    void keepsAShipmentWithAllItCarries() {
        var kept = dispatched();
        entities.flush();
        entities.clear();

        var found = shipments.withKey(new ShipmentKey(World.ELECTION, World.FAR, kept.number()));

        assertThat(found.contents()).containsExactly(new Content("63.03.17.2001", 1, 2, 2));
        assertThat(found.carriers()).extracting(Carrier::plate).containsExactly("DA 8123 AB");
        assertThat(found.seals()).containsExactly("KS-1", "KS-2");
        assertThat(found.timetable()).isEqualTo(TravelTimes.NONE);
    }

    @Test
    void doesNotFindTheShipmentOfAnotherDistrict() {
        var kept = dispatched();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> shipments.withKey(new ShipmentKey(World.ELECTION, World.NEAR, kept.number())));
    }

    @Test
    void givesOutNumbersInSequence() {
        assertThat(register.nextNumber(World.OFFICE)).isEqualTo("SJ-6303-0001");
        assertThat(register.nextNumber(World.OFFICE)).isEqualTo("SJ-6303-0002");
    }

    @Test
    void keepsOneReceiptForAShipment() {
        var kept = dispatched();
        receipts.save(receipt(kept, 2));
        entities.flush();
        entities.clear();

        assertThatExceptionOfType(Exception.class).isThrownBy(() -> {
            receipts.save(receipt(kept, 1));
            entities.flush();
        });
    }

    @Test
    void refusesToChangeAReceipt() {
        var kept = dispatched();
        receipts.save(receipt(kept, 2));
        entities.flush();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update receipt set colli = 1").update())
                .withMessageContaining("append-only");
    }

    private static Receipt receipt(Shipment shipment, int colli) {
        return new Receipt(
                shipment.id(),
                UUID.randomUUID(),
                new Arrival(colli, SealState.INTACT, "", NOON, ""),
                new Signature(NOON, "hamdan"));
    }

    private Shipment dispatched() {
        var waybill = new Waybill(register.nextNumber(World.OFFICE), World.OFFICE, World.FAR, "INDRASARI");
        var shipment = Shipment.scheduled(
                waybill, ArrivalCode.random(new Random(3)), "63.03.17-1", List.of(Content.of(ONE, 2)));
        shipment.dispatch(new DepartureRecord(
                EIGHT,
                NOON,
                Map.of(),
                List.of(new Carrier(1, "ROAD", "pikap 4×4", "DA 8123 AB", "Hamdan", "0812")),
                List.of("Bripka Yusuf"),
                List.of("KS-1", "KS-2"),
                ""));
        return shipments.save(shipment);
    }
}
