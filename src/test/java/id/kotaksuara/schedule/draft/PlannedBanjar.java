package id.kotaksuara.schedule.draft;

import static id.kotaksuara.schedule.draft.Banjar.FIRST;
import static id.kotaksuara.schedule.draft.Banjar.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanScore;
import id.kotaksuara.schedule.district.DistrictDesk;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of planning share: Banjar's office as the scheduler reads it. */
public abstract class PlannedBanjar {

    protected static final DepartureCalendar ONE_WAVE = new DepartureCalendar(FIRST, LAST, WaveTimes.of("08:00"));
    protected static final DepartureCalendar TWO_WAVES =
            new DepartureCalendar(FIRST, LAST, WaveTimes.of("08:00,13:00"));

    @Autowired
    protected Banjar banjar;

    @Autowired
    protected DistributionScheduler scheduler;

    @Autowired
    protected Replanner replanner;

    @Autowired
    protected DistributionSchedules schedules;

    @Autowired
    protected DistrictDesk desk;

    @BeforeEach
    protected void world() {
        banjar.create();
    }

    protected PlanScore score(ScheduleKey key) {
        var state = PlanState.of(schedules.withNumber(key));
        var verdict = PlanChecker.check(state.problem(), state.plan());
        assertThat(verdict.breaches()).isEmpty();
        return verdict.score();
    }

    /** What these have left with keeps its wave in a later version. */
    protected void haveLeft(ScheduleKey later, String... districts) {
        new DepartedLoads(schedules, office -> Set.of(districts)).keepIn(schedules.withNumber(later));
    }
}
