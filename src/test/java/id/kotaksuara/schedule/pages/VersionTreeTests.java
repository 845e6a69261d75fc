package id.kotaksuara.schedule.pages;

import static id.kotaksuara.schedule.version.ScheduleStatus.APPROVED;
import static id.kotaksuara.schedule.version.ScheduleStatus.DRAFT;
import static id.kotaksuara.schedule.version.ScheduleStatus.PUBLISHED;
import static id.kotaksuara.schedule.version.ScheduleStatus.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.schedule.version.ScheduleStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionTreeTests {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 20);
    private static final DepartureCalendar CALENDAR = new DepartureCalendar(DAY, DAY, WaveTimes.of("08:00"));

    @Test
    void putsTheVersionThatHoldsFirstAndTrialsBelowWhatTheyTry() {
        var lines = List.of(
                line(6, DRAFT, 4),
                line(5, DRAFT, 3),
                line(4, DRAFT, 3),
                line(3, DRAFT, 2),
                line(2, PUBLISHED, 1),
                line(1, SUPERSEDED, null));

        assertThat(numbers(lines)).containsExactly(2, 3, 5, 4, 6, 1);
        assertThat(VersionTree.of(lines).trialNumbers()).containsExactlyInAnyOrder(4, 5, 6);
    }

    @Test
    void takesTheNextVersionOfAPublishedOneForNoTrial() {
        assertThat(VersionTree.of(List.of(line(2, DRAFT, 1), line(1, PUBLISHED, null)))
                        .trialNumbers())
                .isEmpty();
    }

    @Test
    void takesACopyOfAnApprovedVersionForATrialUntilItIsPublishedItself() {
        assertThat(VersionTree.of(List.of(line(2, DRAFT, 1), line(1, APPROVED, null)))
                        .trialNumbers())
                .containsExactly(2);
        assertThat(VersionTree.of(List.of(line(2, PUBLISHED, 1), line(1, APPROVED, null)))
                        .trialNumbers())
                .isEmpty();
    }

    @Test
    void losesNoTrialWhoseVersionIsNotShown() {
        assertThat(numbers(List.of(line(3, DRAFT, 2), line(1, PUBLISHED, null))))
                .containsExactly(1, 3);
    }

    private static List<Integer> numbers(List<ScheduleLine> lines) {
        return ScheduleLine.Order.NUMBER.sorted(lines).stream()
                .map(ScheduleLine::number)
                .toList();
    }

    private static ScheduleLine line(int number, ScheduleStatus status, @Nullable Integer basedOn) {
        return new ScheduleLine(
                number, status, CALENDAR, "", 10, 10, 0, 0, Optional.ofNullable(basedOn), Optional.empty(), 0);
    }
}
