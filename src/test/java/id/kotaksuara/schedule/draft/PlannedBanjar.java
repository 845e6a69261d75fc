package id.kotaksuara.schedule.draft;

import static id.kotaksuara.schedule.draft.Banjar.FIRST;
import static id.kotaksuara.schedule.draft.Banjar.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanScore;
import id.kotaksuara.schedule.district.DistrictDesk;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.util.List;
import java.util.Map;
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

    @Autowired
    protected Shipments shipments;

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

    /** The load with this code leaves as the published version has it. */
    protected void leaves(String code) {
        var shipment = shipments.planned(Banjar.OFFICE).stream()
                .filter(planned -> code.equals(planned.consignmentCode()))
                .findFirst()
                .orElseThrow();
        var planned = shipment.timetable();
        var departure = new DepartureRecord(
                planned.plannedDeparture(), planned.plannedArrival(), Map.of(), List.of(), List.of(), List.of(), "");
        shipment.dispatch(departure);
        shipments.flush();
    }
}
