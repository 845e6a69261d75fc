package id.kotaksuara.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.schedule.handout.DrivenLoads;
import id.kotaksuara.schedule.handout.DrivenLoads.Drive;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DrivenShipmentsTests {

    @Autowired
    private OnTheRoad road;

    @Autowired
    private DrivenLoads driven;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tellsTheScheduleWhoTakesWhatHasLeftAndWhoIsProposedForTheRest() {
        road.prepare();
        assertThat(driven.driven(World.OFFICE)).isEmpty();

        road.leave();

        var left = driven.driven(World.OFFICE).get("63.03.17");
        assertThat(left.drives()).containsExactly(new Drive("DA 8123 AB", "Hamdan", "0812 5555 0101"));
        assertThat(left.escorts()).contains("Bripka Yusuf");
        assertThat(left.certain()).isTrue();
        assertThat(left.words()).startsWith("DA 8123 AB Hamdan 0812 5555 0101; Bripka Yusuf");
        assertThat(driven.driven(World.OFFICE).values())
                .filteredOn(crew -> !crew.equals(left))
                .allMatch(crew -> !crew.certain());
    }

    /** Who drives with one wave can drive with the next, and with no two of the same. */
    @Test
    void proposesCrewsWaveByWave() {
        road.prepare();
        road.leave();
        jdbc.sql("insert into shipment overriding system value select (jsonb_populate_record(s, jsonb_build_object("
                        + "'id', s.id + 1000, 'number', 'SJ-6303-0009', 'consignment_code', s.consignment_code || '/2',"
                        + " 'arrival_code', 'ZZZZZZ'))).* from shipment s where s.status = 'PLANNED'")
                .update();
        jdbc.sql("insert into shipment_carrier select s.id, c.position, c.leg, c.mode, c.vehicle_type"
                        + " from shipment_carrier c, shipment s where s.status = 'PLANNED' and c.plate <> ''"
                        + " on conflict (shipment_id, position) do update set mode = excluded.mode,"
                        + " vehicle_type = excluded.vehicle_type, plate = '', driver = '', phone = ''")
                .update();
        jdbc.sql("update shipment set planned_departure = timestamptz '2024-11-22T00:00:00Z',"
                        + " planned_arrival = timestamptz '2024-11-22T06:00:00Z', wave = 1 where status = 'PLANNED'")
                .update();
        entities.clear();
        assertThat(waiting("Hamdan")).isOne();

        jdbc.sql("update shipment set wave = substring(number from '....$')::integer where status = 'PLANNED'")
                .update();
        entities.clear();
        assertThat(waiting("Hamdan")).as("of several waves at one hour").isGreaterThan(1);

        jdbc.sql("update shipment set wave = 1, planned_departure = planned_departure"
                        + " + substring(number from '....$')::integer * interval '1 minute' where status = 'PLANNED'")
                .update();
        entities.clear();
        assertThat(waiting("Hamdan")).as("of one wave minute by minute").isOne();
    }

    private long waiting(String driver) {
        return driven.driven(World.OFFICE).values().stream()
                .filter(crew -> !crew.certain() && crew.words().contains(driver))
                .count();
    }
}
