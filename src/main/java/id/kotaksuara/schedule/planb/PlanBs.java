package id.kotaksuara.schedule.planb;

import id.kotaksuara.base.answer.Answers;
import id.kotaksuara.base.answer.AskedFacts;
import id.kotaksuara.base.answer.Question;
import id.kotaksuara.schedule.input.Fingerprint;
import id.kotaksuara.schedule.published.ScheduleApproved;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The plans for each closure of a schedule: worked out as soon as it is approved, so that they are there for the binder. */
@Component
class PlanBs implements Question<PlanB.All> {

    /** To be raised whenever the same schedule would get other plans. */
    private static final String WAY = "contingency 5";

    /** What a subject ends with that means the schedule as it was planned. */
    private static final String AS_PLANNED = "/as-planned";

    private final Schedules schedules;
    private final Answers answers;

    PlanBs(Schedules schedules, Answers answers) {
        this.schedules = schedules;
        this.answers = answers;
    }

    @Override
    public String kind() {
        return "contingency";
    }

    @Override
    public Class<PlanB.All> type() {
        return PlanB.All.class;
    }

    @Override
    public AskedFacts<PlanB.All> facts(String subject) {
        var key = ScheduleKey.ofSubject(subject);
        return subject.endsWith(AS_PLANNED) ? ofPlanned(schedules.asPlanned(key)) : facts(schedules.state(key));
    }

    AskedFacts<PlanB.All> facts(ScheduleState state) {
        return facts(state.head().key().subject(), state);
    }

    /** The same of a schedule as it was planned. */
    AskedFacts<PlanB.All> ofPlanned(ScheduleState state) {
        return facts(state.head().key().subject() + AS_PLANNED, state);
    }

    private static AskedFacts<PlanB.All> facts(String subject, ScheduleState state) {
        var key = state.head().key();
        var packed = state.packed();
        return new AskedFacts<>(
                subject,
                key.regency(),
                Fingerprint.of(WAY, packed.problem(), packed.plan()),
                () -> new PlanB.All(Closure.of(packed.problem(), packed.plan()).stream()
                        .map(closure -> Detour.of(packed.problem(), packed.plan(), closure))
                        .toList()));
    }

    @TransactionalEventListener
    void on(ScheduleApproved approved) {
        answers.ahead(this, facts(schedules.state(approved.key())));
    }
}
