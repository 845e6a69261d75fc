package id.kotaksuara.schedule.draft;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.schedule.input.DepartureCalendar;
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
        var departed = departures.departed(draft.office());
        if (departed.isEmpty()) {
            return;
        }
        schedules
                .findByOfficeAndStatus(draft.office(), ScheduleStatus.PUBLISHED)
                .ifPresent(published -> published.consignments().stream()
                        .filter(left -> departed.contains(left.code()))
                        .forEach(left -> keep(left, published.calendar(), draft)));
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
