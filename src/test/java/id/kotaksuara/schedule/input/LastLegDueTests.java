package id.kotaksuara.schedule.input;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.planner.planning.Consignment;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The day on which a planned last leg needs its boxes, as the schedule takes it. */
@IntegrationTest
class LastLegDueTests {

    private static final DepartureCalendar CALENDAR =
            new DepartureCalendar(LocalDate.of(2024, 11, 20), LocalDate.of(2024, 11, 25), WaveTimes.of("08:00"));

    @Autowired
    private LiveFacts facts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        var world = new World(jdbc);
        world.create();
        world.twoBoxesAStation();
        jdbc.sql("insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                        + " dock_per_wave) values ('63.03', 'GUDANG', 'Gudang Martapura', '', 6, 6, 6)")
                .update();
    }

    @Test
    void bindsTheDistrictWhoseLastLegIsPlannedAndNoOther() {
        planned();

        assertThat(facts.of(World.OFFICE, CALENDAR).problem().consignments())
                .extracting(Consignment::destination, it -> it.dates().latestArrival())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(World.NEAR, null),
                        org.assertj.core.groups.Tuple.tuple(World.FAR, LocalDate.of(2024, 11, 25)));
    }

    @Test
    void asksForADayEarlierOnceAVillageIsAlreadyDueOnTheDayBefore() {
        planned();
        jdbc.sql("update leg_stop set onward_minutes = 900").update();

        assertThat(facts.of(World.OFFICE, CALENDAR).problem().consignments())
                .filteredOn(it -> it.destination().equals(World.FAR))
                .extracting(it -> it.dates().latestArrival())
                .as("nobody has planned anew since")
                .containsExactly((LocalDate) null);
    }

    /** One tour to the one village of the district, on the day before voting. */
    private void planned() {
        String village = jdbc.sql("select min(code) from village where district_code = ?")
                .param(World.FAR)
                .query(String.class)
                .single();
        jdbc.sql("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                        + " loading_minutes, tours_a_day) values (?, ?, 'TRUK', 'ROAD', 'Truk', 40, 1, 30, 10, 3)")
                .params(World.ELECTION, World.FAR)
                .update();
        jdbc.sql("insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                        + " onward_minutes) values (?, ?, ?, 'ROAD', 30, 15, 60)")
                .params(World.ELECTION, World.FAR, village)
                .update();
        String tours = "{\"first\":\"2024-11-26\",\"tours\":[{\"vehicle\":\"TRUK\",\"unit\":0,\"day\":0,\"departs\":10,"
                + "\"stops\":[\"" + village + "\"]}],\"pins\":[]}";
        jdbc.sql("insert into leg_plan (election_code, district_code, tours, planned_at, planned_by) values"
                        + " (?, ?, cast(? as jsonb), now(), 'ppk')")
                .params(World.ELECTION, World.FAR, tours)
                .update();
    }
}
