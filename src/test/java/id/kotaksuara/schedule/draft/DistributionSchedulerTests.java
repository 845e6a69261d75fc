package id.kotaksuara.schedule.draft;

import static id.kotaksuara.schedule.draft.Banjar.FIRST;
import static id.kotaksuara.schedule.draft.Banjar.LAST;
import static id.kotaksuara.schedule.draft.Banjar.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Shortages;
import id.kotaksuara.schedule.district.DistrictDesk;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.LiveFacts;
import id.kotaksuara.schedule.input.VillageLoad;
import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans of Banjar's office, made and made again by hand. */
@IntegrationTest
class DistributionSchedulerTests extends PlannedBanjar {

    @Autowired
    private LiveFacts live;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Test
    void readsBanjarAsTheProblemThatWasPublished() {
        var problem = live.of(OFFICE, ONE_WAVE).problem();

        assertThat(problem.boxes()).isEqualTo(2202);
        assertThat(problem.slots()).isEqualTo(6);
        assertThat(problem.destinations()).hasSize(20);
        assertThat(problem.consignments()).hasSize(20).allMatch(Consignment::isCut);
        assertThat(problem.consignments().stream().flatMap(consignment -> consignment.cutting().parts().stream()))
                .hasSize(284)
                .allMatch(part -> part.boxes() <= 8);
    }

    @Test
    void leaves102BoxesWithOneWaveADayAndProvesThatNoPlanLeavesFewer() {
        var key = scheduler.propose(OFFICE, ONE_WAVE);
        var score = score(key);

        assertThat(score.boxesLeft()).isEqualTo(102L);
        assertThat(Shortages.boxes(
                        Shortages.of(PlanState.of(schedules.withNumber(key)).problem())))
                .isEqualTo(102L);
        assertThat(score.hardBoxesLeft()).isZero();
    }

    @Test
    void sendsHardDistrictsFirstWhateverIsWished() {
        var wishes = Map.of("63.03.10", LAST, "63.03.11", LAST, "63.03.12", LAST);

        var score = score(scheduler.propose(OFFICE, ONE_WAVE, wishes));

        assertThat(score.percentLeft()).isEqualTo(5);
        assertThat(score.class4Slots()).isEqualTo(1);
        assertThat(score.class3Slots()).isLessThanOrEqualTo(1);
    }

    @Test
    void sendsEverythingWithTwoWavesADay() {
        assertThat(score(scheduler.propose(OFFICE, TWO_WAVES)).boxesLeft()).isZero();
    }

    @Test
    void leavesAPlanAloneThatNothingMakesBetter() {
        var key = scheduler.propose(OFFICE, TWO_WAVES);

        var replanned = replanner.preview(key, TWO_WAVES);

        assertThat(replanned.changes().consignments()).isEmpty();
        assertThat(replanned.nothing()).isTrue();
    }

    @Test
    void keepsDaysAndTimesWhenAWaveIsAdded() {
        var key = scheduler.propose(OFFICE, TWO_WAVES);
        var three = new DepartureCalendar(FIRST, LAST, WaveTimes.of("08:00,10:30,13:00"));

        var sketch = schedules.withNumber(key).sketch();
        sketch.follow(three, live.of(OFFICE, three));

        assertThat(sketch.consignments())
                .extracting(part -> moment(sketch, part))
                .isEqualTo(schedules.withNumber(key).consignments().stream()
                        .map(part -> moment(schedules.withNumber(key), part))
                        .toList());
    }

    @Test
    void leavesAnExcludedDistrictOutAndPlansTheRest() {
        var key = scheduler.propose(OFFICE, ONE_WAVE);
        desk.exclude(new DistrictDesk.Seen(key, 0, "63.03.08"), "Diambil PPK sendiri");

        replanner.keep(key, 1, ONE_WAVE);

        var state = PlanState.of(schedules.withNumber(key));
        assertThat(state.problem().boxes()).isEqualTo(2202 - 104);
        assertThat(schedules.withNumber(key).ofDistrict("63.03.08"))
                .allMatch(part -> part.slot().isEmpty());
    }

    @Test
    void refusesAPlanThatEndsOnTheVotingDay() {
        var calendar = new DepartureCalendar(FIRST, LAST.plusDays(2), WaveTimes.of("08:00"));

        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> scheduler.propose(OFFICE, calendar));
    }

    @Test
    void refusesToPlanAgainWhatSomebodyElseChanged() {
        var key = scheduler.propose(OFFICE, TWO_WAVES);
        desk.pin(new DistrictDesk.Seen(key, 0, "63.03.17"));

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> replanner.keep(key, 0, TWO_WAVES));
    }

    @Test
    void beginsWithWhatStandsAndWhatCanBeMadeReadyBefore() {
        banjar.assemble(40);

        banjar.itIs("2024-11-20T00:00:00Z");
        assertThat(opening()).isEqualTo(40);
        banjar.itIs("2024-11-19T00:00:00Z");
        assertThat(opening()).isEqualTo(350);
    }

    /** Of Martapura's loads one has nothing to carry any more, and the rest is still too much for one wave. */
    @Test
    void callsALoadAsOneThatGoesAtTheSameTime() {
        var key = scheduler.propose(OFFICE, ONE_WAVE);
        schedules.flush();
        var loads = schedules.withNumber(key).ofDistrict("63.03.05");
        var first = loads.stream()
                .filter(load -> load.code().equals("63.03.05-1"))
                .findFirst()
                .orElseThrow();
        var villages = first.villages().stream().map(VillageLoad::villageCode).toList();
        jdbc.sql("delete from polling_station where village_code in (:gone)")
                .param("gone", villages)
                .update();
        jdbc.sql("insert into polling_station select 'pilkada-2024', v.code, 100 + n, 190, 196"
                        + " from village v, generate_series(1, 8) n"
                        + " where v.district_code = '63.03.05' and v.code not in (:gone)")
                .param("gone", villages)
                .update();

        replanner.keep(key, 0, ONE_WAVE);
        schedules.flush();

        assertThat(jdbc.sql("set constraints all immediate").update()).isZero();
        assertThat(schedules.withNumber(key).ofDistrict("63.03.05"))
                .extracting(ScheduledConsignment::code)
                .hasSizeGreaterThan(1)
                .contains("63.03.05-1");
    }

    /** Boats go to Paramasan on Mondays only. */
    @Test
    void knowsTheWaysOnDaysThatAScheduleDoesNotHave() {
        entities.flush();
        jdbc.sql("update route_leg set weekdays = '1' where district_code = '63.03.17' and mode = 'RIVER'")
                .update();
        entities.clear();
        var key = scheduler.propose(OFFICE, ONE_WAVE);
        var monday = FIRST.minusDays(2);

        var earlier = scheduler.withOtherDays(key, 2, 0);
        var later = scheduler.withOtherDays(key, 0, 5);

        assertThat(earlier.days()).startsWith(monday).endsWith(LAST);
        assertThat(earlier.consignment("63.03.17").way().legs().get(1).openDays())
                .contains(monday);
        assertThat(later.days()).startsWith(FIRST).endsWith(LAST.plusDays(5));
    }

    private static String moment(DistributionSchedule schedule, ScheduledConsignment part) {
        int slot = part.slot().orElseThrow();
        return part.code()
                + schedule.calendar().dayOf(slot)
                + schedule.calendar().timeOf(slot);
    }

    private int opening() {
        return live.of(OFFICE, ONE_WAVE).problem().origins().get(0).openingBoxes();
    }
}
