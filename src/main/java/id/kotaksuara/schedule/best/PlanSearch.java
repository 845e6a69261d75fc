package id.kotaksuara.schedule.best;

import id.kotaksuara.schedule.version.ScheduleKey;
import java.util.Optional;

/**
 * The search for the best plan of a schedule as it was after so many edits.
 *
 * @param seconds the most it may take
 */
record PlanSearch(
        long id, ScheduleKey key, int edits, int seconds, String askedBy, HowFar progress, Optional<Found> found) {

    /** What its job is about. */
    String subject() {
        return key.subject() + "#" + id;
    }

    /** Whether it looked at the schedule as it was after so many edits. */
    boolean isAfter(int seenEdits) {
        return edits == seenEdits;
    }

    /** The search that a job is about. */
    static long idIn(String subject) {
        return Long.parseLong(subject.substring(subject.lastIndexOf('#') + 1));
    }
}
