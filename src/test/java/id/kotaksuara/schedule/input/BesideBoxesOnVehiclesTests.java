package id.kotaksuara.schedule.input;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.planner.planning.CarrierType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Booths and other goods outside the boxes, on the vehicles that a schedule counts with. */
@IntegrationTest
class BesideBoxesOnVehiclesTests {

    @Autowired
    private Means means;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aTruckFor110Boxes() {
        new World(jdbc).create();
        rule("BALLOT_BOX", 2, true);
        rule("VOTING_BOOTH", 4, false);
        jdbc.sql("insert into vehicle_type (regency_code, code, mode, name, boxes, count)"
                        + " values ('63.03', 'TRUK', 'ROAD', 'Truk', 110, 2)")
                .update();
    }

    @Test
    void takeNoRoomWhileNobodyHasMeasuredThem() {
        assertThat(means.vehicles(World.OFFICE)).containsExactly(new CarrierType("TRUK", 110, 2));
    }

    @Test
    void leaveRoomForFewerBoxes() {
        jdbc.sql("update quantity_rule set pieces_per_box = 10 where material = 'VOTING_BOOTH'")
                .update();

        assertThat(means.vehicles(World.OFFICE)).containsExactly(new CarrierType("TRUK", 91, 2));
    }

    @Test
    void countTheLargestStationOfAVillageThatMayBeCut() {
        jdbc.sql(
                        "insert into quantity_rule (election_code, position, material, basis, quantity, placement, standing,"
                                + " legal_basis, pieces_per_box) values (:election, 8, 'ENVELOPE', 'VOTER', 1, 'OUTSIDE', false, 'x', 401)")
                .param("election", World.ELECTION)
                .update();

        assertThat(means.vehicles(World.OFFICE))
                .as("401 voters at the one station of Tunggul Irang take a box beside its two")
                .containsExactly(new CarrierType("TRUK", 73, 2));

        jdbc.sql(
                        "update polling_station set male = 802, female = 0 where village_code = '63.03.05.1003' and number = 1")
                .update();
        assertThat(means.vehicles(World.OFFICE))
                .as("802 at one of the two of Jawa take two")
                .containsExactly(new CarrierType("TRUK", 55, 2));
    }

    /** Each of the villages brings a chest as large as a box, and the district two. */
    @Test
    void leaveRoomForWhatVillagesAndDistrictsHoldOnce() {
        jdbc.sql("insert into quantity_rule (election_code, position, material, basis, quantity, placement, standing,"
                        + " legal_basis, pieces_per_box) values (:election, 8, 'ENVELOPE', 'VILLAGE', 1, 'OUTSIDE', false, 'x', 1),"
                        + " (:election, 9, 'RECAP_BOX', 'DISTRICT', 2, 'OUTSIDE', false, 'x', 1)")
                .param("election", World.ELECTION)
                .update();

        assertThat(means.vehicles(World.OFFICE)).containsExactly(new CarrierType("TRUK", 110 - 2 - 2, 2));

        jdbc.sql("insert into district_pair (one, other) values ('63.03.05', '63.03.17')")
                .update();
        assertThat(means.vehicles(World.OFFICE))
                .as("three districts may be on one")
                .containsExactly(new CarrierType("TRUK", 110 - 6 - 3, 2));
    }

    private void rule(String material, int quantity, boolean standing) {
        jdbc.sql("insert into quantity_rule (election_code, position, material, basis, quantity, placement, standing,"
                        + " legal_basis) values (?, ?, ?, 'STATION', ?, 'OUTSIDE', ?, 'PKPU 12/2024')")
                .params(World.ELECTION, quantity, material, quantity, standing)
                .update();
    }
}
