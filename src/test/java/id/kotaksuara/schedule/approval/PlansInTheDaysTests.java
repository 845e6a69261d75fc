package id.kotaksuara.schedule.approval;

import static id.kotaksuara.schedule.draft.Banjar.FIRST;
import static id.kotaksuara.schedule.draft.Banjar.LAST;
import static id.kotaksuara.schedule.draft.Banjar.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.planner.planning.Cure;
import id.kotaksuara.planner.planning.Cures;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.Shortages;
import id.kotaksuara.schedule.district.DistrictDesk;
import id.kotaksuara.schedule.district.MoveForm.HandMove;
import id.kotaksuara.schedule.draft.PlannedBanjar;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.schedule.progress.Overdue;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Plans made while the days of shipping pass: what has left stays, nothing is planned into the past. */
@IntegrationTest
class PlansInTheDaysTests extends PlannedBanjar {

    @Autowired
    private ScheduleApproval approval;

    @Test
    void keepsWhatHasLeftAndSendsNothingBeforeIt() {
        var first = scheduler.propose(OFFICE, TWO_WAVES);
        desk.move(first, 0, HandMove.whole("63.03.17", 5, true));
        replanner.keep(first, 1, TWO_WAVES);
        approval.approve(first, 2, 0);
        approval.publish(first, 3);
        int slot =
                schedules.withNumber(first).ofDistrict("63.03.17").get(0).slot().orElseThrow();
        var next = scheduler.newVersion(first, "Jembatan putus");
        leaves("63.03.17");
        banjar.itIs("2024-11-22T00:00:00Z");

        replanner.keep(next, 0, TWO_WAVES);

        var parts = schedules.withNumber(next).consignments();
        assertThat(parts)
                .filteredOn(ScheduledConsignment::departed)
                .singleElement()
                .satisfies(left -> assertThat(left.slot()).contains(slot));
        assertThat(parts)
                .filteredOn(part -> part.slot().isPresent())
                .hasSizeGreaterThan(10)
                .allMatch(part -> part.departed() || part.slot().orElseThrow() >= 4);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> desk.unpin(new DistrictDesk.Seen(next, 1, "63.03.17")));
    }

    @Test
    void closesWavesThatAreOverForANewSchedule() {
        banjar.itIs("2024-11-21T02:00:00Z"); // 10.00 at the office, nothing has left

        var key = scheduler.propose(OFFICE, ONE_WAVE);

        var state = replanner.now(schedules.withNumber(key));
        var verdict = PlanChecker.check(state.problem(), state.plan());
        assertThat(verdict.breaches()).isEmpty();
        assertThat(verdict.score().boxesLeft()).isBetween(802L, 820L);
        assertThat(Shortages.boxes(Shortages.of(state.problem()))).isEqualTo(802);
        assertThat(state.overdue()).isEmpty();
        assertThat(schedules.withNumber(key).consignments())
                .allMatch(part -> part.slot().orElse(5) >= 2);
    }

    @Test
    void asksAgainForWhatShouldHaveLeftWithANewVersion() {
        var key = scheduler.propose(OFFICE, ONE_WAVE);
        long planned = boxesBefore(key, 2);
        banjar.itIs("2024-11-21T02:00:00Z");

        var next = scheduler.newVersion(key, "Truk rusak");

        var state = replanner.now(schedules.withNumber(next));
        assertThat(state.overdue().stream().mapToInt(Overdue::boxes).sum()).isEqualTo(planned);
        assertThat(PlanChecker.score(state.problem(), state.plan()).boxesLeft()).isGreaterThanOrEqualTo(802);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> approval.approve(next, 0, 0));
        replanner.keep(next, 0, new DepartureCalendar(FIRST.plusDays(2), LAST, WaveTimes.of("08:00")));
        assertThat(replanner.now(schedules.withNumber(next)).overdue()).isEmpty();
    }

    @Test
    void saysWhatHelpsOnceTheDeadlineIsOverToo() {
        var key = scheduler.propose(OFFICE, TWO_WAVES);

        banjar.itIs("2024-11-25T10:00:00Z");
        assertThatItIsRefused(key, "schedule.overdue");
        banjar.itIs("2024-11-26T02:00:00Z");
        assertThatItIsRefused(key, "schedule.overdue.late");
    }

    private void assertThatItIsRefused(ScheduleKey key, String why) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> approval.approve(key, 0, 0))
                .extracting(RuleBroken::key)
                .isEqualTo(why);
    }

    @Test
    void looksForCuresInTheFuture() {
        banjar.itIs("2024-11-21T02:00:00Z");
        var state = replanner.now(schedules.withNumber(scheduler.propose(OFFICE, ONE_WAVE)));

        var cures = Cures.of(state.problem(), state.plan());

        assertThat(cures).extracting(Cure::lever).contains(Lever.WAVE_ON_A_DAY).doesNotContain(Lever.DAY_BEFORE);
        assertThat(cures)
                .filteredOn(cure -> cure.lever() == Lever.WAVE_ON_A_DAY)
                .allMatch(cure -> !LocalDate.parse(cure.subject()).isBefore(FIRST.plusDays(2)));
    }

    @Test
    void offersNoDayBeforeThatIsOver() {
        banjar.itIs("2024-11-19T02:00:00Z"); // 10.00, the wave of 08.00 is over
        var late = replanner.now(schedules.withNumber(scheduler.propose(OFFICE, ONE_WAVE)));
        banjar.itIs("2024-11-19T00:00:00Z");
        var early = replanner.now(schedules.withNumber(new ScheduleKey(OFFICE, 1)));

        assertThat(Cures.of(late.problem(), late.plan()))
                .filteredOn(cure -> cure.lever() == Lever.DAY_BEFORE)
                .allMatch(cure -> !cure.helps());
        assertThat(Cures.of(early.problem(), early.plan()))
                .filteredOn(cure -> cure.lever() == Lever.DAY_BEFORE)
                .allMatch(Cure::helps);
    }

    private long boxesBefore(ScheduleKey key, int slot) {
        return schedules.withNumber(key).consignments().stream()
                .filter(part -> part.slot().orElse(slot) < slot)
                .mapToLong(ScheduledConsignment::boxes)
                .sum();
    }
}
