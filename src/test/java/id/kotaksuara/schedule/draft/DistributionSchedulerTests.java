package id.kotaksuara.schedule.draft;

import static id.kotaksuara.schedule.draft.Banjar.FIRST;
import static id.kotaksuara.schedule.draft.Banjar.LAST;
import static id.kotaksuara.schedule.draft.Banjar.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cure;
import id.kotaksuara.planner.planning.Cures;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanScore;
import id.kotaksuara.planner.planning.Shortages;
import id.kotaksuara.schedule.draft.MoveForm.HandMove;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.LiveFacts;
import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.schedule.progress.Overdue;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DistributionSchedulerTests {

    private static final DepartureCalendar ONE_WAVE = new DepartureCalendar(FIRST, LAST, WaveTimes.of("08:00"));
    private static final DepartureCalendar TWO_WAVES = new DepartureCalendar(FIRST, LAST, WaveTimes.of("08:00,13:00"));

    @Autowired
    private Banjar banjar;

    @Autowired
    private DistributionScheduler scheduler;

    @Autowired
    private Replanner replanner;

    @Autowired
    private DistributionSchedules schedules;

    @Autowired
    private ScheduleApproval approval;

    @Autowired
    private DistrictDesk desk;

    @Autowired
    private LiveFacts live;

    @Autowired
    private DistrictCards cards;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        banjar.create();
    }

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
    void keepsPinsWhenItPlansAgain() {
        var key = scheduler.propose(OFFICE, TWO_WAVES);
        desk.move(key, 0, HandMove.whole("63.03.17", 7, true));

        replanner.keep(key, 1, TWO_WAVES);

        var paramasan = schedules.withNumber(key).ofDistrict("63.03.17").get(0);
        assertThat(paramasan.day()).contains(FIRST.plusDays(3));
        assertThat(paramasan.pinned()).isTrue();
    }

    @Test
    void splitsAndMergesLoadsByHandWithTheVehicleThatPeopleChoose() {
        var key = scheduler.propose(OFFICE, TWO_WAVES);
        var whole = schedules.withNumber(key).ofDistrict("63.03.01");
        assertThat(whole).singleElement().satisfies(load -> assertThat(load.boxes())
                .isEqualTo(108));
        int before = whole.get(0).slot().orElseThrow();
        int other = before == 11 ? 10 : before + 1;
        var three = whole.get(0).partIds().subList(0, 3);

        desk.move(key, 0, new HandMove("63.03.01", three, other, List.of("PIKAP"), true));

        var split = schedules.withNumber(key).ofDistrict("63.03.01");
        assertThat(split)
                .extracting(
                        load -> load.slot().orElseThrow(), ScheduledConsignment::boxes, ScheduledConsignment::pinned)
                .containsExactlyInAnyOrder(tuple(before, 84, false), tuple(other, 24, true));
        var small =
                split.stream().filter(load -> load.boxes() == 24).findFirst().orElseThrow();
        assertThat(small.partIds()).isEqualTo(three);
        assertThat(small.legs()).extracting(LegPlan::vehicleType).containsExactly("PIKAP");

        desk.move(key, 1, HandMove.whole(small.code(), before, false));

        assertThat(schedules.withNumber(key).ofDistrict("63.03.01"))
                .singleElement()
                .satisfies(load -> {
                    assertThat(load.code()).isEqualTo("63.03.01");
                    assertThat(load.boxes()).isEqualTo(108);
                    assertThat(load.pinned()).isFalse();
                });
    }

    @Test
    void keepsTheVehicleThatSomebodyChoseWhenItPlansAgainUntilAnyWillDo() {
        var key = scheduler.propose(OFFICE, TWO_WAVES);
        var three = threeVillagesOnThePickUp(key);

        replanner.keep(key, 1, TWO_WAVES);

        assertThat(vehiclesOf(key, three)).containsExactly("PIKAP");

        var load = schedules.withNumber(key).rows().with("63.03.01", three.get(0));
        desk.move(key, 2, new HandMove(load.code(), List.of(), load.slot().orElseThrow(), List.of(""), false));
        replanner.keep(key, 3, TWO_WAVES);

        assertThat(vehiclesOf(key, three)).containsExactly("TRUK");
    }

    @Test
    void saysWhyAChosenVehicleCannotBeKept() {
        var key = scheduler.propose(OFFICE, TWO_WAVES);
        var three = threeVillagesOnThePickUp(key);
        assertThat(chosen(key)).filteredOn(DistrictCard.Chosen::kept).hasSize(1);
        entities.flush();
        jdbc.sql("update vehicle_type set count = 0 where code = 'PIKAP'").update();
        entities.clear();

        replanner.keep(key, 1, TWO_WAVES);

        assertThat(vehiclesOf(key, three)).containsExactly("TRUK");
        assertThat(chosen(key)).noneMatch(DistrictCard.Chosen::kept);
        assertThat(chosen(key).stream().flatMap(chosen -> chosen.lost().stream()))
                .containsExactly("Pikap 4×4, which was chosen, cannot be kept: all there are do not suffice for these"
                        + " boxes. The planner now chooses the vehicle.");
    }

    private List<String> threeVillagesOnThePickUp(ScheduleKey key) {
        var whole = schedules.withNumber(key).ofDistrict("63.03.01").get(0);
        int before = whole.slot().orElseThrow();
        var three = whole.partIds().subList(0, 3);
        desk.move(key, 0, new HandMove("63.03.01", three, before == 11 ? 10 : before + 1, List.of("PIKAP"), false));
        return three;
    }

    private List<String> vehiclesOf(ScheduleKey key, List<String> parts) {
        var draft = schedules.withNumber(key);
        return parts.stream()
                .map(part -> draft.rows().with("63.03.01", part).vehicleTypes().get(0))
                .distinct()
                .toList();
    }

    private List<DistrictCard.Chosen> chosen(ScheduleKey key) {
        return cards.of(key, "63.03.01").parts().stream()
                .map(DistrictCard.Part::chosen)
                .toList();
    }

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
        new DepartedLoads(schedules, office -> Set.of("63.03.17")).keepIn(schedules.withNumber(next));
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
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> desk.unpin(next, 1, "63.03.17"));
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
        desk.exclude(key, 0, "63.03.08", "Diambil PPK sendiri");

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
        desk.pin(key, 0, "63.03.17");

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

    private static String moment(DistributionSchedule schedule, ScheduledConsignment part) {
        int slot = part.slot().orElseThrow();
        return part.code()
                + schedule.calendar().dayOf(slot)
                + schedule.calendar().timeOf(slot);
    }

    private int opening() {
        return live.of(OFFICE, ONE_WAVE).problem().origins().get(0).openingBoxes();
    }

    private PlanScore score(ScheduleKey key) {
        var state = PlanState.of(schedules.withNumber(key));
        var verdict = PlanChecker.check(state.problem(), state.plan());
        assertThat(verdict.breaches()).isEmpty();
        return verdict.score();
    }
}
