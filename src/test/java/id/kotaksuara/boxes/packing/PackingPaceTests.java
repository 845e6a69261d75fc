package id.kotaksuara.boxes.packing;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.boxes.packing.PackingPace.Late;
import id.kotaksuara.boxes.packing.PackingPace.Leaving;
import id.kotaksuara.goods.readiness.Pace;
import id.kotaksuara.goods.readiness.WorkHours;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One table sealed twenty boxes in four hours of a morning; thirty are left, and it is noon. */
class PackingPaceTests {

    private static final Instant NOON = Instant.parse("2024-11-18T12:00:00Z");

    @Test
    void endsWhenTheLastBoxIsSealedAndSoonerWithATableMore() {
        PackingPace pace = pace();

        assertThat(pace.perHour()).isEqualTo(5.0);
        assertThat(pace.end()).isEqualTo("2024-11-19T10:00:00Z");
        assertThat(pace.endWithOneMore()).isEqualTo("2024-11-18T15:00:00Z");
    }

    @Test
    void isInTimeWhereEachBoxIsSealedByTheHourInWhichItLeaves() {
        PackingPace pace = pace(leaving("2024-11-18T14:00:00Z", 10), leaving("2024-11-19T10:00:00Z", 20));

        assertThat(pace.late()).isEmpty();
        assertThat(pace.lastLeaves()).isEqualTo("2024-11-19T10:00:00Z");
    }

    @Test
    void isLateWhereBoxesLeaveBeforeTheyAreSealedThoughTheLastOnesWouldBeReady() {
        PackingPace pace = pace(leaving("2024-11-18T13:59:00Z", 10), leaving("2024-11-25T10:00:00Z", 20));

        assertThat(pace.late())
                .contains(new Late(Instant.parse("2024-11-18T13:59:00Z"), Instant.parse("2024-11-18T14:00:00Z")));
        assertThat(pace.behindWithOneMore()).isFalse();
    }

    @Test
    void countsBeforeWhatLeavesLaterAllThatLeavesSooner() {
        PackingPace pace = pace(leaving("2024-11-18T14:00:00Z", 10), leaving("2024-11-18T14:30:00Z", 1));

        assertThat(pace.late()).map(Late::end).contains(Instant.parse("2024-11-18T15:00:00Z"));
    }

    @Test
    void isNotSavedByOneTableMoreWhereTheBoxesLeaveNow() {
        PackingPace pace = pace(leaving("2024-11-18T12:00:00Z", 30));

        assertThat(pace.behind()).isTrue();
        assertThat(pace.behindWithOneMore()).isTrue();
    }

    @Test
    void knowsNoDayWithoutAPlan() {
        assertThat(pace().lastLeaves()).isNull();
        assertThat(pace().behind()).isFalse();
    }

    private static Leaving leaving(String departure, long boxes) {
        return new Leaving(Instant.parse(departure), boxes);
    }

    private static PackingPace pace(Leaving... leaving) {
        return new PackingPace(new Pace(20, 30, 4, 4), new WorkHours(ZoneOffset.UTC, 8, 8), NOON, List.of(leaving));
    }
}
