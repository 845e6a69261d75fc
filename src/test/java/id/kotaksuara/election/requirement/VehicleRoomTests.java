package id.kotaksuara.election.requirement;

import static id.kotaksuara.election.rule.QuantityBasis.DISTRICT;
import static id.kotaksuara.election.rule.QuantityBasis.STATION;
import static id.kotaksuara.election.rule.QuantityBasis.VILLAGE;
import static id.kotaksuara.election.rule.QuantityBasis.VOTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.election.rule.BoxSide;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.election.rule.QuantityBasis;
import id.kotaksuara.election.rule.QuantityRule;
import id.kotaksuara.election.rule.RuleTerms;
import id.kotaksuara.election.station.Counts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What surely fits on a vehicle with all that travels beside the boxes. */
class VehicleRoomTests {

    private static final QuantityRule BOXES = rule(Material.BALLOT_BOX, STATION, 2, null);
    private static final QuantityRule BOOTHS = rule(Material.VOTING_BOOTH, STATION, 4, 10);

    @Test
    void givesABoxTheRoomOfItsShareOfTheBooths() {
        var room = room(List.of(BOXES, BOOTHS), 1, 30, 30);

        assertThat(room.aBox()).isEqualTo(1.2);
        assertThat(room.boxes(110)).isEqualTo(91);
        assertThat(room.boxes(120)).isEqualTo(100);
        assertThat(room.boxes(1)).as("a porter carries a box").isEqualTo(1);
    }

    @Test
    void takesNothingOffWhereNobodyHasMeasured() {
        var unmeasured = rule(Material.VOTING_BOOTH, STATION, 4, null);

        assertThat(room(List.of(BOXES, unmeasured), 1, 30).boxes(110)).isEqualTo(110);
        assertThat(room(List.of(BOXES, unmeasured), 1, 30).shared()).isFalse();
        assertThat(room(List.of(BOOTHS), 1, 30).boxes(110)).as("no boxes").isEqualTo(110);
    }

    /** Villages of 20 boxes each: five fit on a truck for 110, and of a sixth one a part may be the first. */
    @Test
    void keepsRoomForWhatEachVillageOnAVehicleHoldsOnce() {
        var chest = rule(Material.ENVELOPE, VILLAGE, 1, 1);

        assertThat(room(List.of(BOXES, chest), 1, 10, 10, 10, 10, 10, 10, 10, 10)
                        .boxes(110))
                .isEqualTo(104);
        assertThat(room(List.of(BOXES, chest), 1, 10, 10).boxes(110))
                .as("there are two")
                .isEqualTo(108);
    }

    @Test
    void keepsRoomForWhatEachDistrictOnAVehicleHoldsOnce() {
        var recapitulation = rule(Material.RECAP_BOX, DISTRICT, 2, 1);

        assertThat(room(List.of(BOXES, recapitulation), 1, 60).boxes(110)).isEqualTo(108);
        assertThat(room(List.of(BOXES, recapitulation), 3, 60).boxes(110))
                .as("three share it")
                .isEqualTo(104);
    }

    /**
     * A village with 300 voters at one of its stations and 100 at the other, and a booth for each hundred, of which ten take
     * the room of a box: the load that gets the larger station needs 0.3 for its two boxes, not 0.2.
     */
    @Test
    void keepsRoomForTheLargestStationOfAVillageThatMayBeCut() {
        var byVoters = rule(Material.VOTING_BOOTH, VOTER, 1, 1000);
        var rules = List.of(BOXES, byVoters);
        var village = Requirement.of(rules, new Counts("63.03.05.2001", 2, 400, 1, 0, 0, 0, Map.of()));
        var largest = Requirement.of(rules, new Counts("63.03.05.2001/1", 1, 300, 0, 0, 0, 0, Map.of()));

        assertThat(VehicleRoom.of(List.of(village), List.of(largest), List.of(), 1)
                        .aBox())
                .isEqualTo(1.15);
        assertThat(VehicleRoom.of(List.of(village), List.of(largest), List.of(), 1)
                        .boxes(23))
                .isEqualTo(20);
    }

    /** However villages of a district are put into a load: on as many vehicles as the plan takes, all of it fits. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverPromisesMoreThanFits(long seed) {
        var dice = new Random(seed);
        var rules = List.of(
                BOXES,
                rule(Material.VOTING_BOOTH, STATION, 1 + dice.nextInt(4), 3 + dice.nextInt(20)),
                rule(Material.ENVELOPE, VILLAGE, 1 + dice.nextInt(3), 1 + dice.nextInt(8)),
                rule(Material.RECAP_BOX, DISTRICT, 2, 1 + dice.nextInt(2)));
        int[] stations = dice.ints(5 + dice.nextInt(25), 1, 18).toArray();
        var room = room(rules, 1, stations);

        for (int round = 0; round < 500; round++) {
            int vehicle = 40 + dice.nextInt(100);
            var villages = new ArrayList<Integer>();
            for (int village : stations) {
                villages.add(village);
            }
            Collections.shuffle(villages, dice);
            var load = villages.subList(0, 1 + dice.nextInt(villages.size()));
            int boxes = load.stream().mapToInt(village -> 2 * village).sum();
            int each = room.boxes(vehicle);
            double needed = boxes
                    + load.stream()
                            .mapToDouble(village -> beside(rules, STATION, village))
                            .sum()
                    + load.size() * beside(rules, VILLAGE, 1)
                    + beside(rules, DISTRICT, 1);

            assertThat(needed)
                    .as("%s on vehicles for %d", load, vehicle)
                    .isLessThanOrEqualTo((double) vehicle * ((boxes + each - 1) / each) + 1e-6);
        }
    }

    private static double beside(List<QuantityRule> rules, QuantityBasis basis, int units) {
        return rules.stream()
                .map(QuantityRule::terms)
                .filter(terms -> terms.basis() == basis)
                .mapToDouble(terms -> terms.room((long) terms.quantity() * units))
                .sum();
    }

    /** Of one district with villages of so many stations. */
    private static VehicleRoom room(List<QuantityRule> rules, int sharing, int... stations) {
        var villages = new ArrayList<Requirement>();
        for (int village = 0; village < stations.length; village++) {
            var counts = counts("63.03.05.%d".formatted(2001 + village), stations[village], 1, 0);
            villages.add(Requirement.of(rules, counts));
        }
        var district = Requirement.of(rules, counts("63.03.05", 1, stations.length, 1));
        return VehicleRoom.of(villages, villages, List.of(district), sharing);
    }

    private static Counts counts(String code, int stations, int villages, int districts) {
        return new Counts(code, stations, stations * 300L, villages, districts, 0, 0, Map.of());
    }

    private static QuantityRule rule(Material material, QuantityBasis basis, int quantity, @Nullable Integer perBox) {
        boolean box = material == Material.BALLOT_BOX;
        return new QuantityRule(
                "test",
                1,
                new RuleTerms(material, null, basis, quantity, 0, BoxSide.OUTSIDE, box, perBox, "PKPU 12/2024"));
    }
}
