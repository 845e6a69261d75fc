package id.kotaksuara.schedule;

import java.util.Optional;

/** A version in the list of versions. */
record ScheduleLine(
        int number,
        ScheduleStatus status,
        DepartureCalendar calendar,
        int boxes,
        int placed,
        Optional<Integer> basedOn,
        Optional<String> reason) {

    static ScheduleLine of(DistributionSchedule schedule) {
        return new ScheduleLine(
                schedule.number(),
                schedule.status(),
                schedule.calendar(),
                schedule.boxes(),
                schedule.placedBoxes(),
                schedule.basedOn(),
                schedule.reason());
    }

    public int left() {
        return boxes - placed;
    }
}
