package id.kotaksuara.schedule.planb;

import id.kotaksuara.base.answer.Answers;
import id.kotaksuara.base.answer.AskedFacts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out, to pages of what uses a way, the plan that the published schedule has for its closure. */
@Component
@Transactional(readOnly = true)
public class PlanBDesk {

    private final Schedules schedules;
    private final PlanBs planBs;
    private final Answers answers;
    private final RegencyNames names;

    PlanBDesk(Schedules schedules, PlanBs planBs, Answers answers, RegencyNames names) {
        this.schedules = schedules;
        this.planBs = planBs;
        this.answers = answers;
        this.names = names;
    }

    /** Nothing where none is worked out: the district is not hard, or the schedule lets nothing of it leave on that day. */
    public Optional<PlanAhead> of(OfficeKey office, String district, LocalDate day) {
        var closure = new Closure(district, day);
        return schedules
                .published(office)
                .map(schedule -> new ScheduleKey(office, schedule.number()))
                .flatMap(key -> askedOn(key, closure).map(asked -> told(asked, closure)));
    }

    private record Asked(ScheduleState state, AskedFacts<PlanB.All> facts) {}

    /** As it is by now; where the wave is over by now, as it was planned. */
    private Optional<Asked> askedOn(ScheduleKey key, Closure closure) {
        var now = schedules.state(key);
        if (closes(now, closure)) {
            return Optional.of(new Asked(now, planBs.facts(now)));
        }
        var planned = schedules.asPlanned(key);
        return closes(planned, closure) ? Optional.of(new Asked(planned, planBs.ofPlanned(planned))) : Optional.empty();
    }

    private static boolean closes(ScheduleState state, Closure closure) {
        var packed = state.packed();
        return Closure.of(packed.problem(), packed.plan()).contains(closure);
    }

    private PlanAhead told(Asked asked, Closure closure) {
        var state = asked.state();
        var key = state.head().key();
        String path = key.path() + "/contingencies/" + closure.district();
        return answers.of(planBs, asked.facts()).known().stream()
                .flatMap(all -> all.plans().stream())
                .filter(plan -> plan.closure().equals(closure))
                .findFirst()
                .map(plan -> BinderPage.of(plan, state.packed(), names.words(key.regency(), state.problem())))
                .map(page -> PlanAhead.of(path, page))
                .orElseGet(() -> PlanAhead.awaited(path));
    }
}
