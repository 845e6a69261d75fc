package id.kotaksuara.schedule.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.Change;
import id.kotaksuara.planner.planning.Cure;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.Problems;
import id.kotaksuara.planner.words.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CureLineTests {

    private static final LocalDate LAST = LocalDate.of(2024, 11, 24);

    @Test
    void goesBeyondTheDeadlineWithWhatIsPulledBesideIt() {
        var line = line(Change.of(Lever.DAY_AFTER, "", 2));

        assertThat(line.beyond(LAST, LAST.plusDays(2))).isFalse();
        assertThat(line.beyond(LAST, LAST.plusDays(1))).isTrue();
        assertThat(line(Change.of(Lever.DAY_BEFORE, "", 2)).beyond(LAST, LAST.plusDays(1)))
                .isFalse();
    }

    /** A truck more, and another lever with it. */
    private static CureLine line(Change beside) {
        var cure = new Cure(
                Change.of(Lever.VEHICLES, "TRUK", 1),
                OptionalInt.of(1),
                Optional.of(beside),
                10,
                0,
                OptionalInt.of(1),
                Problems.problem(),
                Plan.EMPTY,
                false);
        var called = new CureLine.Called(new Names(Map.of(), Map.of(), Map.of()), "");
        return CureLine.of(List.of(cure), called, List.of()).get(0);
    }
}
