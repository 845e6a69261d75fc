package id.kotaksuara.road.input;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.road.input.LegLoad.Beside;
import id.kotaksuara.road.stop.StopCode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A village of three stations of two boxes each, whose booths need the room of three, and its chest that of one. */
class LegLoadTests {

    private static final StopCode VILLAGE = StopCode.of("63.03.05.1003");
    private static final LegLoad ALL = new LegLoad(VILLAGE, 3, 6, 12, new Beside(3, 1));

    @Test
    void givesEachStopItsShareAndTheVillageWhatItHoldsOnce() {
        assertThat(ALL.parts(List.of(2), Set.of(), number -> 1))
                .containsExactly(
                        new LegLoad(VILLAGE, 2, 4, 8, new Beside(2, 1)), new LegLoad(of(2), 1, 2, 4, new Beside(1, 0)));
    }

    @Test
    void givesTheFirstStationWhatTheVillageHoldsOnceWhereNoOtherIsLeft() {
        var each =
                List.of(new LegLoad(of(1), 1, 2, 4, new Beside(1, 1)), new LegLoad(of(3), 1, 2, 4, new Beside(1, 0)));

        assertThat(ALL.parts(List.of(1, 3), Set.of(2), number -> 1)).isEqualTo(each);
        assertThat(ALL.parts(List.of(1, 2, 3), Set.of(), number -> 1))
                .startsWith(each.get(0))
                .extracting(LegLoad::roomPercent)
                .containsExactly(400, 300, 300);
    }

    @Test
    void sendsNothingWhereAllStationsVoteLater() {
        assertThat(ALL.parts(List.of(), Set.of(1, 2, 3), number -> 1)).isEmpty();
    }

    /** Goods that go by voters: half a box for the first station, one for the second, one and a half for the third. */
    @Test
    void givesEachStopWhatItsOwnStationsNeed() {
        assertThat(ALL.parts(List.of(3), Set.of(1), number -> number / 2.0))
                .containsExactly(
                        new LegLoad(VILLAGE, 1, 2, 4, new Beside(1, 1)),
                        new LegLoad(of(3), 1, 2, 4, new Beside(1.5, 0)));
    }

    private static StopCode of(int station) {
        return new StopCode(VILLAGE.village(), station);
    }
}
