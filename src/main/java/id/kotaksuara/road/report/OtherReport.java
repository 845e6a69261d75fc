package id.kotaksuara.road.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report about a hand-over that came after another one was recorded, or after its movement was withdrawn; or the one that
 * was recorded first, since another holds.
 *
 * @param number 0 while it is not kept
 * @param stop the code of the first stop whose load is handed over at that door
 * @param at when it was handed over, as whoever reports says
 * @param notedBy who typed what came by telephone; empty for what came by the link
 * @param recorded whether it stood in the register until another one held
 * @param replaced whether it was decided to hold, and later another one was
 */
public record OtherReport(
        int number,
        int movement,
        String stop,
        WhatCame told,
        Instant at,
        Instant reportedAt,
        String notedBy,
        @Nullable Decision decision,
        boolean recorded,
        boolean replaced) {

    public OtherReport {
        requireNonNull(stop, "stop");
        requireNonNull(told, "told");
        requireNonNull(at, "at");
        requireNonNull(reportedAt, "reportedAt");
        requireNonNull(notedBy, "notedBy");
    }

    /**
     * What somebody decided about it.
     *
     * @param accepted whether it holds, and not what was recorded
     */
    public record Decision(boolean accepted, String reason, Instant at, String by) {
        public Decision {
            requireNonNull(reason, "reason");
            requireNonNull(at, "at");
            requireNonNull(by, "by");
        }
    }

    /** The same, but for how many came to a stop. */
    public OtherReport with(String load, int came) {
        return new OtherReport(
                number, movement, stop, told.with(load, came), at, reportedAt, notedBy, decision, recorded, replaced);
    }

    public boolean open() {
        return decision == null;
    }

    /** What became of it: the end of a message's key. */
    public String fate() {
        if (recorded || replaced) {
            return recorded ? "recorded" : "replaced";
        }
        return decision == null ? "open" : decision.accepted() ? "accepted" : "kept";
    }

    public boolean byTelephone() {
        return !notedBy.isEmpty();
    }
}
