package id.kotaksuara.schedule.draft;

import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.schedule.assumption.Assumption;
import id.kotaksuara.schedule.assumption.Assumptions;
import id.kotaksuara.schedule.input.DepartureCalendar;

/**
 * What a copy of a schedule does otherwise than its source.
 *
 * @param daysBefore days by which it begins earlier
 * @param daysAfter days by which it goes on longer
 * @param more what it assumes beside what the source does
 * @param start a plan to go on from
 */
public record Variation(int daysBefore, int daysAfter, Assumptions more, Plan start) {

    DepartureCalendar calendar(DepartureCalendar usual) {
        return calendar(usual, daysBefore, daysAfter);
    }

    static DepartureCalendar calendar(DepartureCalendar usual, int before, int after) {
        return new DepartureCalendar(
                usual.firstDay().minusDays(before), usual.lastDay().plusDays(after), usual.waveTimes());
    }

    Assumptions assumptions(Assumptions known) {
        var all = known;
        for (Assumption assumption : more.all()) {
            all = all.with(assumption);
        }
        return all;
    }
}
