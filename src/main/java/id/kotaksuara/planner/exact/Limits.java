package id.kotaksuara.planner.exact;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** How long the exact planner may take in all, and on how many processors. */
public record Limits(Duration time, int workers) {

    public Limits {
        requireNonNull(time, "time");
        if (time.isNegative() || workers < 1) {
            throw new IllegalArgumentException("time " + time + ", workers " + workers);
        }
    }
}
