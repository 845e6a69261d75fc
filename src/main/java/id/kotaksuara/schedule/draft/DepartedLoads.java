package id.kotaksuara.schedule.draft;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.progress.Departures;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.ScheduleStatus;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what has left with the published schedule in its wave, whatever a later version plans. */
@Component
class DepartedLoads {

    private final DistributionSchedules schedules;
    private final Departures departures;

    DepartedLoads(DistributionSchedules schedules, Departures departures) {
        this.schedules = schedules;
        this.departures = departures;
    }

    void keepIn(DistributionSchedule draft) {
        published(draft).ifPresent(published -> departed(published, draft)
                .forEach(left -> keep(left, published.calendar(), draft)));
    }

    /** Days that go back to the first on which something has left. */
    DepartureCalendar withDaysOf(DistributionSchedule draft, DepartureCalendar days) {
        return published(draft).stream()
                .flatMap(published -> departed(published, draft))
                .flatMap(left -> left.day().stream())
                .min(Comparator.naturalOrder())
                .filter(first -> first.isBefore(days.firstDay()))
                .map(first -> new DepartureCalendar(first, days.lastDay(), days.waveTimes()))
                .orElse(days);
    }

    private Optional<DistributionSchedule> published(DistributionSchedule draft) {
        return schedules.findByOfficeAndStatus(draft.office(), ScheduleStatus.PUBLISHED);
    }

    private Stream<ScheduledConsignment> departed(DistributionSchedule published, DistributionSchedule draft) {
        var departed = departures.departed(draft.office());
        return published.consignments().stream().filter(left -> departed.contains(left.code()));
    }

    private static void keep(ScheduledConsignment left, DepartureCalendar then, DistributionSchedule draft) {
        int slot = left.slot().orElseThrow();
        var day = then.dayOf(slot);
        int same = draft.calendar()
                .slotAt(day, then.timeOf(slot))
                .orElseThrow(() -> new RuleBroken("schedule.departed.outside", left.code(), day));
        draft.rows().leave(left, same);
    }
}
