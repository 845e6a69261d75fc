package id.kotaksuara.schedule;

import java.util.Optional;

/** What a schedule is, above every page about it. */
public record ScheduleHead(
        ScheduleKey key,
        ScheduleStatus status,
        DepartureCalendar calendar,
        int edits,
        Optional<String> reason,
        Optional<Integer> basedOn) {

    static ScheduleHead of(DistributionSchedule schedule) {
        return new ScheduleHead(
                schedule.key(),
                schedule.status(),
                schedule.calendar(),
                schedule.edits(),
                schedule.reason(),
                schedule.basedOn());
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
