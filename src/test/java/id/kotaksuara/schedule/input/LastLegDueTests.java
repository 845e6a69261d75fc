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
        new World(jdbc).create();
        jdbc.sql(
                        "insert into quantity_rule (election_code, position, material, basis, quantity, placement, standing,"
                                + " legal_basis) values (:election, 0, 'BALLOT_BOX', 'STATION', 2, 'OUTSIDE', true, 'PKPU 12/2024')")
                .param("election", World.ELECTION)
                .update();
        jdbc.sql("insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                        + " dock_per_wave) values ('63.03', 'GUDANG', 'Gudang Martapura', '', 6, 6, 6)")
                .update();
    }

    @Test
    void bindsTheDistrictWhoseLastLegIsPlannedAndNoOther() {
        jdbc.sql("insert into leg_plan (election_code, district_code, tours, at_ppk, planned_at, planned_by) values"
                        + " (:election, :district, '{\"tours\":[],\"pins\":[]}', '2024-11-23', now(), 'ppk')")
                .param("election", World.ELECTION)
                .param("district", World.FAR)
                .update();

        assertThat(facts.of(World.OFFICE, CALENDAR).problem().consignments())
                .extracting(Consignment::destination, it -> it.dates().latestArrival())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(World.NEAR, null),
                        org.assertj.core.groups.Tuple.tuple(World.FAR, LocalDate.of(2024, 11, 23)));
    }
}
