package id.kotaksuara.voters.intake;

import id.kotaksuara.voters.check.Progress.Step;
import java.util.EnumMap;
import java.util.Map;

/** How long an undisturbed import takes, step by step, in milliseconds; reading begins with the import. */
final class StepTimes {

    private final Map<Step, Long> began = new EnumMap<>(Step.class);
    private long end;

    StepTimes() {
        began(Step.READING);
    }

    void began(Step step) {
        began.putIfAbsent(step, System.nanoTime());
    }

    void ended() {
        end = System.nanoTime();
    }

    long of(Step step) {
        long until = step == Step.APPLYING ? end : began.get(Step.values()[step.ordinal() + 1]);
        return (until - began.get(step)) / 1_000_000;
    }

    long ofAll() {
        return (end - began.get(Step.READING)) / 1_000_000;
    }
}
