package id.kotaksuara.boxes.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.boxes.box.BoxState;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A district whose boxes leave at a moment by the plan. */
class DistrictBoxesTests {

    private static final Instant LEAVES = Instant.parse("2024-11-20T00:00:00Z");

    @Test
    void isLateFromTheMomentOnAtWhichItsBoxesLeaveWhereSomeAreNotReady() {
        var district = boxes(Map.of(BoxState.SEALED, 7, BoxState.FILLED, 1), LEAVES);

        assertThat(district.late(LEAVES.minusSeconds(1))).isFalse();
        assertThat(district.pressing(LEAVES.minusSeconds(1))).isTrue();
        assertThat(district.late(LEAVES)).isTrue();
        assertThat(district.pressing(LEAVES)).isFalse();
        assertThat(district.pressing(LEAVES.minusSeconds(24 * 3600 + 1))).isFalse();
    }

    @Test
    void isNeitherWhereAllAreReadyOrNoPlanSaysWhenTheyLeave() {
        var ready = boxes(Map.of(BoxState.SEALED, 7, BoxState.ON_ROAD, 1), LEAVES);
        var unplanned = new DistrictBoxes("63.03.05", "Martapura", Map.of(BoxState.WAITING, 8), null);

        assertThat(ready.late(LEAVES) || ready.pressing(LEAVES.minusSeconds(1))).isFalse();
        assertThat(unplanned.late(LEAVES) || unplanned.pressing(LEAVES)).isFalse();
    }

    private static DistrictBoxes boxes(Map<BoxState, Integer> counts, Instant departure) {
        return new DistrictBoxes("63.03.05", "Martapura", counts, departure);
    }
}
