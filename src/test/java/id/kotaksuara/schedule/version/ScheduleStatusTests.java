package id.kotaksuara.schedule.version;

import static id.kotaksuara.schedule.version.ScheduleStatus.APPROVED;
import static id.kotaksuara.schedule.version.ScheduleStatus.DISCARDED;
import static id.kotaksuara.schedule.version.ScheduleStatus.DRAFT;
import static id.kotaksuara.schedule.version.ScheduleStatus.PUBLISHED;
import static id.kotaksuara.schedule.version.ScheduleStatus.SUPERSEDED;
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
