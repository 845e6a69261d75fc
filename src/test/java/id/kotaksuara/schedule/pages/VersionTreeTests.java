package id.kotaksuara.schedule.pages;

import static id.kotaksuara.schedule.version.ScheduleStatus.APPROVED;
import static id.kotaksuara.schedule.version.ScheduleStatus.DRAFT;
import static id.kotaksuara.schedule.version.ScheduleStatus.PUBLISHED;
import static id.kotaksuara.schedule.version.ScheduleStatus.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.schedule.version.ScheduleStatus;
import id.kotaksuara.schedule.version.VersionName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionTreeTests {

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

    private static List<Integer> numbers(List<VersionName> versions) {
        return ScheduleLine.Order.NUMBER.sorted(versions).stream()
                .map(VersionName::number)
                .toList();
    }

    private static VersionName line(int number, ScheduleStatus status, @Nullable Integer basedOn) {
        return new VersionName(number, status, null, basedOn, 0);
    }
}
