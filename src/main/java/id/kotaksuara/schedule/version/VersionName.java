package id.kotaksuara.schedule.version;

import org.jspecify.annotations.Nullable;

/**
 * A version of a schedule in a list to choose from.
 *
 * @param basedOn the version that it was made from
 */
public record VersionName(
        int number,
        ScheduleStatus status,
        @Nullable String reason,
        @Nullable Integer basedOn,
        int edits) {

    /** Whether shipments follow it. */
    public boolean published() {
        return status == ScheduleStatus.PUBLISHED;
    }

    public boolean draft() {
        return status == ScheduleStatus.DRAFT;
    }

    /** Whether copies of it are made to try something, and not as the next version. */
    public boolean open() {
        return status == ScheduleStatus.DRAFT || status == ScheduleStatus.APPROVED;
    }
}
