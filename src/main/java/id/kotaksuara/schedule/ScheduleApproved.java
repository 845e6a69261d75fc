package id.kotaksuara.schedule;

/** A schedule was approved. */
public record ScheduleApproved(ScheduleKey key) {}
