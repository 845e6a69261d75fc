package id.kotaksuara.schedule.draft;

/** A schedule of an office has just been published; heard in the same transaction. */
public record SchedulePublished(String electionCode, String regencyCode, int number) {}
