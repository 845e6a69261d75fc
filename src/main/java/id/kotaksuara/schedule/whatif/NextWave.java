package id.kotaksuara.schedule.whatif;

import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.schedule.version.ScheduleHead;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** When one wave more would leave, on the days that get one. */
final class NextWave {

    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);
    private static final int HOURS_BETWEEN_WAVES = 3;

    private NextWave() {}

    /** After the last wave there is, or that last one where only some days have it; empty where no day has time for it. */
    static Optional<LocalTime> of(ScheduleHead head) {
        var last = last(head);
        if (isOfSomeDays(head)) {
            return Optional.of(last);
        }
        if (head.calendar().waveTimes().perDay() == WaveTimes.MOST_WAVES) {
            return Optional.empty();
        }
        var next = last.isBefore(AFTERNOON) ? AFTERNOON : last.plusHours(HOURS_BETWEEN_WAVES);
        return Optional.of(next).filter(last::isBefore);
    }

    /** Whether the last wave of the calendar was given to some days only. */
    static boolean isOfSomeDays(ScheduleHead head) {
        var last = last(head);
        return !head.usual().waveTimes().times().contains(last)
                && head.calendar().days().stream()
                        .anyMatch(day -> !head.assumptions().runs(day, last));
    }

    private static LocalTime last(ScheduleHead head) {
        List<LocalTime> all = head.calendar().waveTimes().times();
        return all.get(all.size() - 1);
    }
}
