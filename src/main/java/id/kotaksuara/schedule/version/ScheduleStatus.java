package id.kotaksuara.schedule.version;

import java.util.Set;

/** How far a schedule has come; each status knows where it may go. */
public enum ScheduleStatus {
    DRAFT,
    APPROVED,
    /** Shipments follow it: it never changes again. */
    PUBLISHED,
    /** A newer version was published. */
    SUPERSEDED,
    /** A draft that nobody wants any more. */
    DISCARDED;

    boolean mayBecome(ScheduleStatus next) {
        return next().contains(next);
    }

    private Set<ScheduleStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(APPROVED, DISCARDED);
            case APPROVED -> Set.of(PUBLISHED, DRAFT);
            case PUBLISHED -> Set.of(SUPERSEDED);
            case SUPERSEDED -> Set.of();
            case DISCARDED -> Set.of(DRAFT);
        };
    }
}
