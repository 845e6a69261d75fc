package id.kotaksuara.schedule.whatif;

import id.kotaksuara.base.job.AskedFacts;
import id.kotaksuara.base.job.Question;
import id.kotaksuara.planner.exact.ExactOracle;
import id.kotaksuara.planner.exact.Limits;
import id.kotaksuara.planner.planning.Cure;
import id.kotaksuara.planner.planning.Cures;
import id.kotaksuara.planner.planning.Oracle;
import id.kotaksuara.schedule.draft.ScheduleKey;
import id.kotaksuara.schedule.draft.ScheduleState;
import id.kotaksuara.schedule.draft.Schedules;
import id.kotaksuara.schedule.input.Fingerprint;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What would let all boxes go. */
@Component
class WhatHelps implements Question<WhatHelps.All> {

    /** To be raised whenever the same schedule would get other cures. */
    private static final String WAY = "cures 3";

    /** As they are kept. */
    record All(List<KeptCure> kept) {
        All {
            kept = List.copyOf(kept);
        }

        List<Cure> found() {
            return kept.stream().map(KeptCure::cure).toList();
        }
    }

    /** Two seconds a question: there are some dozen. */
    private static final Oracle PROVER = new ExactOracle(new Limits(Duration.ofSeconds(2), 1));

    private final Schedules schedules;

    WhatHelps(Schedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public String kind() {
        return "cures";
    }

    @Override
    public Class<All> type() {
        return All.class;
    }

    @Override
    public AskedFacts<All> facts(String subject) {
        return facts(schedules.state(ScheduleKey.ofSubject(subject)));
    }

    AskedFacts<All> facts(ScheduleState state) {
        var key = state.head().key();
        return new AskedFacts<>(
                key.subject(), key.regency(), Fingerprint.of(WAY, state.problem(), state.plan()), () -> found(state));
    }

    private static All found(ScheduleState state) {
        return new All(Cures.of(state.problem(), state.plan(), PROVER).stream()
                .map(KeptCure::of)
                .toList());
    }
}
