package id.kotaksuara.schedule.published;

import id.kotaksuara.schedule.version.ScheduleKey;

/** A schedule was approved. */
public record ScheduleApproved(ScheduleKey key) {}
