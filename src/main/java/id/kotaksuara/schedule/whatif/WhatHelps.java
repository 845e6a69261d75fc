package id.kotaksuara.schedule.whatif;

import id.kotaksuara.base.answer.AskedFacts;
import id.kotaksuara.base.answer.Question;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.planner.exact.ExactOracle;
import id.kotaksuara.planner.exact.Limits;
import id.kotaksuara.planner.planning.Cure;
import id.kotaksuara.planner.planning.Cures;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.planner.planning.Oracle;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.input.Fingerprint;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleHead;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What would let all boxes go. */
@Component
class WhatHelps implements Question<WhatHelps.All> {

    /** To be raised whenever the same schedule would get other cures. */
    private static final String WAY = "cures 8";

    /**
     * As they are kept.
     *
     * @param left boxes that are left when the schedule is planned again with nothing changed
     */
    record All(List<KeptCure> kept, long left) {
        All {
            kept = List.copyOf(kept);
        }

        List<Cure> found() {
            return kept.stream().map(KeptCure::cure).toList();
        }
    }

    private static final Set<Lever> DAYS = Set.of(Lever.DAY_BEFORE, Lever.DAY_AFTER);

    /** Two seconds a question: there are some dozen. */
    private static final Oracle PROVER = new ExactOracle(new Limits(Duration.ofSeconds(2), 1));

    private final Schedules schedules;
    private final DistributionScheduler scheduler;

    WhatHelps(Schedules schedules, DistributionScheduler scheduler) {
        this.schedules = schedules;
        this.scheduler = scheduler;
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
                key.subject(),
                key.regency(),
                Fingerprint.of(WAY + NextWave.of(state.head()) + around(state), state.problem(), state.plan()),
                () -> found(state));
    }

    /**
     * The same as long as the days before and after are: a way that opens on one of them changes what it brings. Where all boxes
     * go nobody asks for other days.
     */
    private String around(ScheduleState state) {
        if (PlanChecker.score(state.problem(), state.plan()).boxesLeft() == 0) {
            return "";
        }
        return asked(state.head().key(), Cures.MOST_DAYS, Cures.MOST_DAYS)
                .map(days -> Fingerprint.of(WAY, days, Plan.EMPTY))
                .orElse("");
    }

    /** Where the facts are no longer those of the version, what other days bring to it is found by its own, and not proven. */
    private All found(ScheduleState state) {
        boolean asNow = isAsNow(state);
        var cures = Cures.of(state.problem(), state.plan(), PROVER, asNow ? known(state) : unknown(state));
        return new All(
                cures.stream()
                        .map(KeptCure::of)
                        .map(cure -> asNow || !DAYS.contains(cure.change().lever()) ? cure : cure.unproven())
                        .toList(),
                Cures.leftAgain(state.problem(), state.plan(), PROVER));
    }

    private Cures.Known known(ScheduleState state) {
        return new Cures.Known(withAWaveMore(state), daysOf(state.head().key()));
    }

    private Cures.Known unknown(ScheduleState state) {
        return new Cures.Known(withAWaveMore(state).map(wider -> state.problem()), Cures.OtherDays.UNKNOWN);
    }

    /** Whether planning it again for its own days would ask the same. */
    private boolean isAsNow(ScheduleState state) {
        return asked(state.head().key(), 0, 0)
                .filter(PlanState.withTheRoomThereIs(state.problem())::equals)
                .isPresent();
    }

    /** What would be asked with other days, but for the room of this minute; empty where the facts let nothing be planned. */
    private Optional<PlanningProblem> asked(ScheduleKey key, int before, int after) {
        return daysOf(key).asked(before, after).map(PlanState::withTheRoomThereIs);
    }

    /** As trying it out would ask; where the facts no longer let it be planned, other days are taken to be like those there are. */
    private Cures.OtherDays daysOf(ScheduleKey key) {
        Map<List<Integer>, Optional<PlanningProblem>> asked = new HashMap<>();
        return (before, after) -> asked.computeIfAbsent(List.of(before, after), days -> {
            try {
                return Optional.of(scheduler.withOtherDays(key, before, after));
            } catch (RuleBroken | IllegalArgumentException nothingToPlan) {
                return Optional.empty();
            }
        });
    }

    /** As trying it out would ask: of a wave more the clock says how much is ready for it and when it arrives. */
    private Optional<PlanningProblem> withAWaveMore(ScheduleState state) {
        var head = state.head();
        return NextWave.isOfSomeDays(head)
                ? Optional.of(state.problem())
                : NextWave.of(head).flatMap(time -> withAWaveMore(head, time));
    }

    /** None where the facts no longer let it be planned at all: then nothing can be tried either. */
    private Optional<PlanningProblem> withAWaveMore(ScheduleHead head, LocalTime time) {
        try {
            return Optional.of(scheduler.withAWaveMore(head.key(), time));
        } catch (RuleBroken nothingToPlan) {
            return Optional.empty();
        }
    }
}
