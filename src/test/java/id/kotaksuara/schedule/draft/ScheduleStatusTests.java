package id.kotaksuara.schedule.draft;

import static id.kotaksuara.schedule.draft.ScheduleStatus.APPROVED;
import static id.kotaksuara.schedule.draft.ScheduleStatus.DISCARDED;
import static id.kotaksuara.schedule.draft.ScheduleStatus.DRAFT;
import static id.kotaksuara.schedule.draft.ScheduleStatus.PUBLISHED;
import static id.kotaksuara.schedule.draft.ScheduleStatus.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScheduleStatusTests {

    @Test
    void goesForwardAndBackOnlyFromApproval() {
        assertThat(movesOf(DRAFT)).containsExactlyInAnyOrder(APPROVED, DISCARDED);
        assertThat(movesOf(DISCARDED)).containsExactly(DRAFT);
        assertThat(movesOf(APPROVED)).containsExactlyInAnyOrder(PUBLISHED, DRAFT);
        assertThat(movesOf(PUBLISHED)).containsExactly(SUPERSEDED);
        assertThat(movesOf(SUPERSEDED)).isEmpty();
    }

    private static Set<ScheduleStatus> movesOf(ScheduleStatus status) {
        return Stream.of(ScheduleStatus.values()).filter(status::mayBecome).collect(Collectors.toSet());
    }
}
