package id.kotaksuara.road.input;

import static id.kotaksuara.logistics.fleet.TransportMode.RIVER;
import static id.kotaksuara.logistics.fleet.TransportMode.ROAD;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.planner.touring.TourVehicle.Ways;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.leg.LegStop;
import id.kotaksuara.road.leg.LegTerms;
import id.kotaksuara.road.leg.LegVehicle;
import id.kotaksuara.road.leg.LegWay;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LegGroundTests {

    private static final LegVehicle TRUCK = new LegVehicle("TRUK", ROAD, "Truk", 30, 1, 30, 15, 3, "", 0);
    private static final LegVehicle BOAT = new LegVehicle("PERAHU", RIVER, "Perahu", 10, 1, 10, 15, 3, "", 0);

    private static LegStop stop(String code, TransportMode mode, @Nullable Integer minutes, @Nullable String latitude) {
        var north = latitude == null ? null : new BigDecimal(latitude);
        var east = latitude == null ? null : new BigDecimal("114.8");
        return new LegStop(code, mode, minutes, 15, 60, null, null, null, "", north, east, 0);
    }

    private static LegGround ground(List<LegStop> stops, LegWay... ways) {
        var terms = new LegTerms(
                null,
                LocalTime.of(7, 0),
                LocalTime.of(18, 0),
                null,
                new BigDecimal("-3.4"),
                new BigDecimal("114.8"),
                0);
        var leg =
                new LastLeg(new LegKey("pilkada-2024", "63.03.05"), terms, List.of(TRUCK, BOAT), stops, List.of(ways));
        return new LegGround(leg, stops);
    }

    @Test
    void takesWhatWasMeasuredBeforeAnyStraightLine() {
        var ways = ground(List.of(stop("A", ROAD, 44, "-3.3"))).ways(TRUCK);

        assertThat(ways.minutes(0, 1)).isEqualTo(44);
        assertThat(ways.minutes(1, 0)).isEqualTo(44);
    }

    @Test
    void lengthensAStraightLineByTheFactorOfItsMode() {
        var far = List.of(stop("A", ROAD, null, "-3.3"), stop("B", RIVER, null, "-3.3"));

        // a tenth of a degree is 11.12 km: × 1.4 at 30 km/h, × 1.6 at 10 km/h
        assertThat(ground(far).ways(TRUCK).minutes(0, 1)).isEqualTo(32);
        assertThat(ground(far).ways(BOAT).minutes(0, 2)).isEqualTo(107);
    }

    @Test
    void goesOverTheStoreBetweenVillagesWhosePlaceNobodyKnows() {
        var ways = ground(List.of(stop("A", ROAD, 30, null), stop("B", ROAD, 40, null)))
                .ways(TRUCK);

        assertThat(ways.minutes(1, 2)).isEqualTo(70);
    }

    /** The code of a station begins with that of its village. */
    @Test
    void takesNoTimeToAStationForThatToItsVillage() {
        var village = stop("63.03.05.1003", ROAD, null, null);
        var station = stop("63.03.05.1003-002", ROAD, 50, null);
        var ground = ground(List.of(village, station));

        assertThat(ground.isUnknown(village)).isTrue();
        assertThat(ground.isUnknown(station)).isFalse();
    }

    @Test
    void takesTheTimeBetweenTwoVillagesThatSomebodyKnows() {
        var stops = List.of(stop("A", ROAD, 30, null), stop("B", ROAD, 40, null));
        var ways = ground(stops, new LegWay("A>B ROAD", "A", "B", ROAD, 12, 0)).ways(TRUCK);

        assertThat(ways.minutes(1, 2)).isEqualTo(12);
        assertThat(ways.minutes(2, 1)).isEqualTo(12);
    }

    @Test
    void reachesAVillageByItsModeAloneUnlessAnotherWayWasMeasured() {
        var stops = List.of(stop("A", RIVER, 60, "-3.3"));

        assertThat(ground(stops).ways(TRUCK).reaches(0)).isFalse();
        assertThat(ground(stops).ways(TRUCK).minutes(0, 1)).isEqualTo(Ways.NONE);
        assertThat(ground(stops, new LegWay(">A ROAD", null, "A", ROAD, 90, 0))
                        .ways(TRUCK)
                        .reaches(0))
                .isTrue();
        assertThat(ground(stops).ways(BOAT).reaches(0)).isTrue();
    }

    @Test
    void saysToWhichVillageNobodyKnowsTheTime() {
        var unknown = stop("A", ROAD, null, null);
        var reckoned = stop("B", ROAD, null, "-3.3");
        var ground = ground(List.of(unknown, reckoned));

        assertThat(ground.isUnknown(unknown)).isTrue();
        assertThat(ground.isUnknown(reckoned)).isFalse();
        assertThat(ground.reckoned()).containsEntry("A", false).containsEntry("B", true);
    }
}
