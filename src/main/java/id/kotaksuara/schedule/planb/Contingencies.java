package id.kotaksuara.schedule.planb;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.draft.DistrictDesk;
import id.kotaksuara.schedule.draft.NameBook;
import id.kotaksuara.schedule.draft.ScheduleKey;
import id.kotaksuara.schedule.draft.Schedules;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The binder of a schedule, and the draft that follows one of its pages. */
@Service
class Contingencies {

    private final Schedules schedules;
    private final ContingencyBook book;
    private final NameBook names;
    private final DistributionScheduler scheduler;
    private final DistrictDesk districts;

    Contingencies(
            Schedules schedules,
            ContingencyBook book,
            NameBook names,
            DistributionScheduler scheduler,
            DistrictDesk districts) {
        this.schedules = schedules;
        this.book = book;
        this.names = names;
        this.scheduler = scheduler;
        this.districts = districts;
    }

    /** All pages, hardest districts first. */
    @Transactional
    public List<BinderPage> pages(ScheduleKey key) {
        var state = schedules.state(key);
        var words = names.words(key.regency(), state.problem());
        return book.of(key, state).stream()
                .map(planB -> BinderPage.of(planB, state, words))
                .sorted(BinderPage.ORDER)
                .toList();
    }

    /** A new version with the plan that follows a closure; the district keeps its new day when planned again. */
    @Transactional
    public ScheduleKey draft(ScheduleKey key, Closure closure) {
        var state = schedules.state(key);
        var planB = book.of(key, state).stream()
                .filter(plan -> plan.closure().equals(closure))
                .findFirst()
                .orElseThrow(() -> new NotFound("contingency", closure.district()));
        var next = scheduler.newVersion(key, reason(closure, names.words(key.regency(), state.problem())));
        districts.unpin(next, 0, closure.district());
        scheduler.adopt(next, 1, planB.plan());
        districts.pin(next, 2, closure.district());
        return next;
    }

    private static String reason(Closure closure, PlannerWords words) {
        return words.message(
                "contingency.reason", List.of(words.names().of(closure.district()), words.day(closure.day())));
    }
}
