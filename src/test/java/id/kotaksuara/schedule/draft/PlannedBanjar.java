package id.kotaksuara.schedule.draft;

import static id.kotaksuara.schedule.draft.Banjar.FIRST;
import static id.kotaksuara.schedule.draft.Banjar.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanScore;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of planning share: Banjar's office as the scheduler reads it. */
abstract class PlannedBanjar {

    static final DepartureCalendar ONE_WAVE = new DepartureCalendar(FIRST, LAST, WaveTimes.of("08:00"));
    static final DepartureCalendar TWO_WAVES = new DepartureCalendar(FIRST, LAST, WaveTimes.of("08:00,13:00"));

    @Autowired
    Banjar banjar;

    @Autowired
    DistributionScheduler scheduler;

    @Autowired
    Replanner replanner;

    @Autowired
    DistributionSchedules schedules;

    @Autowired
    DistrictDesk desk;

    @BeforeEach
    void world() {
        banjar.create();
    }

    PlanScore score(ScheduleKey key) {
        var state = PlanState.of(schedules.withNumber(key));
        var verdict = PlanChecker.check(state.problem(), state.plan());
        assertThat(verdict.breaches()).isEmpty();
        return verdict.score();
    }
}
