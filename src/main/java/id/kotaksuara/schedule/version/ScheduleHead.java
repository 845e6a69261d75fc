package id.kotaksuara.schedule.version;

import id.kotaksuara.schedule.assumption.Assumptions;
import id.kotaksuara.schedule.input.DepartureCalendar;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule is, above every page about it.
 *
 * @param calendar with all waves there are on any day
 * @param usual the same days with the waves of each
 */
public record ScheduleHead(
        ScheduleKey key,
        ScheduleStatus status,
        DepartureCalendar calendar,
        DepartureCalendar usual,
        Assumptions assumptions,
        int edits,
        Optional<String> reason,
        Optional<Integer> basedOn) {

    public static ScheduleHead of(DistributionSchedule schedule) {
        return new ScheduleHead(
                schedule.key(),
                schedule.status(),
                schedule.calendar(),
                schedule.usual(),
                schedule.assumptions(),
                schedule.edits(),
                schedule.reason(),
                schedule.basedOn());
    }

    /** Whether it is still as somebody saw it after so many edits. */
    public boolean isAsAfter(int seenEdits) {
        return edits == seenEdits;
    }

    /** How many edits there were since somebody saw it; none where it is not known what was seen. */
    public int editsSince(@Nullable Integer seenEdits) {
        return seenEdits == null ? 0 : Math.max(0, edits - seenEdits);
    }

    /** Whether something has to be made true before it may be approved. */
    public boolean conditional() {
        return !assumptions.conditions().isEmpty();
    }

    /** Whether boxes leave by it, or still may. */
    public boolean counts() {
        return status != ScheduleStatus.SUPERSEDED && status != ScheduleStatus.DISCARDED;
    }

    public boolean discarded() {
        return status == ScheduleStatus.DISCARDED;
    }

    public int number() {
        return key.number();
    }

    public String path() {
        return key.path();
    }

    public boolean draft() {
        return status == ScheduleStatus.DRAFT;
    }

    public boolean approved() {
        return status == ScheduleStatus.APPROVED;
    }

    /** Whether a new version may be made from it. */
    public boolean settled() {
        return status == ScheduleStatus.PUBLISHED || status == ScheduleStatus.SUPERSEDED;
    }
}
