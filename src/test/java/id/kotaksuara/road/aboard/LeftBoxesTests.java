package id.kotaksuara.road.aboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.road.aboard.LeftLoads.Left;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.stop.StopCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A village of three stations with two boxes each: what has left for it, whatever place was said. */
class LeftBoxesTests {

    private static final String JAWA = "63.03.05.1003";
    private static final StopCode VILLAGE = StopCode.of(JAWA);
    private static final StopCode STATION = new StopCode(JAWA, 3);

    private static LegLoad load(StopCode stop, int stations) {
        return new LegLoad(stop, stations, 2 * stations, 0);
    }

    private static Left straight(int boxes) {
        return new Left(boxes, false);
    }

    @Test
    void countsForTheVillageWhatWentToStationsThatAreNoStops() {
        var left = new LeftBoxes(
                Map.of(STATION, straight(2), new StopCode(JAWA, 1), straight(2), VILLAGE, new Left(1, true)), Set.of());

        assertThat(left.of(List.of(load(VILLAGE, 3)))).isEqualTo(Map.of(JAWA, new Left(5, true)));
        assertThat(left.of(List.of(load(StopCode.of("63.03.05.2010"), 1)))).isEmpty();
    }

    @Test
    void countsForAStationOfItsOwnWhatWentToItsVillage() {
        var loads = List.of(load(VILLAGE, 2), load(STATION, 1));

        assertThat(new LeftBoxes(Map.of(VILLAGE, straight(6)), Set.of()).of(loads))
                .containsEntry(STATION.code(), straight(2));
        assertThat(new LeftBoxes(Map.of(VILLAGE, straight(4)), Set.of()).of(loads))
                .containsEntry(JAWA, straight(4))
                .containsEntry(STATION.code(), Left.NOTHING);
        assertThat(new LeftBoxes(Map.of(VILLAGE, straight(2), STATION, straight(2)), Set.of()).of(loads))
                .isEqualTo(Map.of(JAWA, straight(2), STATION.code(), straight(2)));
    }

    /** Voting there is postponed since, and the boxes wait in the village. */
    @Test
    void countsForNobodyWhatWentToAStationThatVotesLater() {
        var others = List.of(load(VILLAGE, 2));

        assertThat(new LeftBoxes(Map.of(STATION, straight(2)), Set.of(STATION)).of(others))
                .isEqualTo(Map.of(JAWA, straight(0)));
        assertThat(new LeftBoxes(Map.of(VILLAGE, straight(4), STATION, straight(0)), Set.of(STATION)).of(others))
                .isEqualTo(Map.of(JAWA, straight(2)));
        assertThat(new LeftBoxes(Map.of(STATION, straight(2)), Set.of()).of(others))
                .isEqualTo(Map.of(JAWA, straight(2)));
    }
}
