package id.kotaksuara.schedule.published;

import id.kotaksuara.region.OfficeKey;

/** A schedule of an office has just been published; heard in the same transaction. */
public record SchedulePublished(OfficeKey office, int number) {}
