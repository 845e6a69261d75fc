package id.kotaksuara.voters.intake;

import id.kotaksuara.voters.check.Progress.Step;
import java.util.Random;

/** When a kill comes: so many milliseconds after a step began. Every fourth is drawn over the whole import. */
record KillMoment(Step from, long milliseconds) {

    static KillMoment drawn(int kill, Random random, StepTimes times) {
        var steps = Step.values();
        int turn = kill % (steps.length + 1);
        var from = turn < steps.length ? steps[turn] : Step.READING;
        long span = turn < steps.length ? times.of(from) : times.ofAll();
        return new KillMoment(from, Math.round(random.nextDouble() * span));
    }
}
