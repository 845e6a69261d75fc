package id.kotaksuara.schedule.version;

import org.jspecify.annotations.Nullable;

/** A version of a schedule in a list to choose from. */
public record VersionName(
        int number, ScheduleStatus status, @Nullable String reason) {}
