package id.kotaksuara.schedule.version;

import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.schedule.input.DepartureCalendar;

/**
 * A schedule in numbers.
 *
 * @param boxes boxes that are to leave standing
 * @param placed those that have a wave
 */
record ScheduleSummary(DepartureCalendar calendar, int boxes, int placed) {

    static ScheduleSummary of(DistributionSchedule schedule) {
        var state = PlanState.of(schedule);
        long left = PlanChecker.score(state.whole(), state.drawn()).boxesLeft();
        long boxes = state.whole().boxes();
        return new ScheduleSummary(schedule.calendar(), Math.toIntExact(boxes), Math.toIntExact(boxes - left));
    }

    /** In the few words of a journal: {@code 20/11–25/11 08.00 · 2100/2202}. */
    @Override
    public String toString() {
        return calendar + " · " + placed + "/" + boxes;
    }
}
