package id.kotaksuara.schedule.planb;

import id.kotaksuara.base.answer.Answer;
import id.kotaksuara.base.answer.Answers;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.schedule.district.DistrictDesk;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The binder of a schedule, and the draft that follows one of its pages. */
@Service
class Contingencies {

    private final Schedules schedules;
    private final PlanBs planBs;
    private final Answers answers;
    private final RegencyNames names;
    private final DistributionScheduler scheduler;
    private final DistrictDesk districts;

    Contingencies(
            Schedules schedules,
            PlanBs planBs,
            Answers answers,
            RegencyNames names,
            DistributionScheduler scheduler,
            DistrictDesk districts) {
        this.schedules = schedules;
        this.planBs = planBs;
        this.answers = answers;
        this.names = names;
        this.scheduler = scheduler;
        this.districts = districts;
    }

    /** All pages, hardest districts first, once they are worked out. */
    @Transactional(readOnly = true)
    public Answer<List<BinderPage>> pages(ScheduleKey key) {
        var state = schedules.state(key);
        return answers.of(planBs, planBs.facts(state)).map(all -> pages(all, state));
    }

    private List<BinderPage> pages(PlanB.All all, ScheduleState state) {
        var words = names.words(state.head().key().regency(), state.problem());
        var packed = state.packed();
        return all.plans().stream()
                .map(planB -> BinderPage.of(planB, packed, words))
                .sorted(BinderPage.ORDER)
                .toList();
    }

    /** A new version with the plan that follows a closure; the district keeps its new day when planned again. */
    @Transactional
    public ScheduleKey draft(ScheduleKey key, Closure closure) {
        var state = schedules.state(key);
        var all = answers.of(planBs, planBs.facts(state)).known().orElseThrow(() -> new RuleBroken("job.pending"));
        var planB = all.plans().stream()
                .filter(plan -> plan.closure().equals(closure))
                .findFirst()
                .orElseThrow(() -> new NotFound("contingency", closure.district()));
        var next = scheduler.newVersion(key, reason(closure, names.words(key.regency(), state.problem())));
        districts.unpin(new DistrictDesk.Seen(next, 0, closure.district()));
        scheduler.adopt(next, 1, state.packed().unpacked(planB.plan()));
        districts.pin(new DistrictDesk.Seen(next, 2, closure.district()));
        return next;
    }

    private static String reason(Closure closure, PlannerWords words) {
        return words.message(
                "contingency.reason", List.of(words.names().of(closure.district()), words.day(closure.day())));
    }
}
