package id.kotaksuara.schedule.draft;

/** A schedule was approved. */
public record ScheduleApproved(ScheduleKey key) {}
