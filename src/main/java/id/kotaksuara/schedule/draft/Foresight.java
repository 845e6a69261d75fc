package id.kotaksuara.schedule.draft;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.election.requirement.StandingBoxes;
import id.kotaksuara.planner.loads.WholeLoads;
import id.kotaksuara.planner.planning.Breach;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.ScheduleStatus;
import id.kotaksuara.voters.preview.PlansAhead;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says before a voter list is applied which loads of a schedule would change, and whether they would still fit. */
@Component
class Foresight implements PlansAhead {

    private final DistributionSchedules schedules;
    private final RegencyNames nameBook;
    private final Replanner replanner;

    Foresight(DistributionSchedules schedules, RegencyNames nameBook, Replanner replanner) {
        this.schedules = schedules;
        this.nameBook = nameBook;
        this.replanner = replanner;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> regencies(String election, String region) {
        return schedules.regenciesThatPlan(election, region);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlanAhead> foresee(OfficeKey office, List<StandingBoxes> boxes) {
        Map<String, Integer> villages = boxes.stream().collect(toMap(StandingBoxes::villageCode, StandingBoxes::boxes));
        return schedules.findByOfficeOrderByNumberDesc(office).stream()
                .filter(schedule ->
                        schedule.status() != ScheduleStatus.SUPERSEDED && schedule.status() != ScheduleStatus.DISCARDED)
                .map(schedule -> foresee(schedule, villages))
                .filter(plan -> !plan.loads().isEmpty())
                .toList();
    }

    private PlanAhead foresee(DistributionSchedule schedule, Map<String, Integer> villages) {
        var state = replanner.now(schedule);
        var words = nameBook.words(schedule.regencyCode(), state.problem());
        var then = new LoadsThen(schedule, villages);
        return new PlanAhead(
                schedule.key().path(),
                schedule.number(),
                schedule.status() != ScheduleStatus.DRAFT,
                loads(schedule, then, words),
                misfits(
                        WholeLoads.of(
                                state.problem(), state.plan(), schedule.rows().naming()),
                        then,
                        words));
    }

    private static List<LoadAhead> loads(DistributionSchedule schedule, LoadsThen then, PlannerWords words) {
        var planned = schedule.consignments().stream()
                .filter(part -> then.boxes(part.code()) != part.boxes())
                .map(part -> new LoadAhead(
                        words.names().consignment(part.code()), part.day(), part.boxes(), then.boxes(part.code())));
        var unknown = then.unplanned().entrySet().stream()
                .map(district ->
                        new LoadAhead(words.names().of(district.getKey()), Optional.empty(), 0, district.getValue()));
        return Stream.concat(planned, unknown).toList();
    }

    /** The rules that the plan keeps now and would break then. */
    private static List<String> misfits(WholeLoads now, LoadsThen then, PlannerWords words) {
        var known = PlanChecker.check(now.problem(), now.plan()).breaches().stream()
                .map(Foresight::what)
                .collect(Collectors.toSet());
        return PlanChecker.check(then.problem(now.problem()), then.plan(now.plan())).breaches().stream()
                .filter(breach -> !known.contains(what(breach)))
                .map(words::breach)
                .toList();
    }

    private static List<Object> what(Breach breach) {
        return List.of(breach.rule(), breach.subject(), breach.slot());
    }
}
