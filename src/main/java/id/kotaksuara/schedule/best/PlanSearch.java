package id.kotaksuara.schedule.best;

import id.kotaksuara.schedule.draft.ScheduleKey;
import java.util.Optional;

/**
 * The search for the best plan of a schedule as it was after so many edits.
 *
 * @param seconds the most it may take
 * @param ahead searches that the same instance does first
 */
record PlanSearch(
        long id,
        ScheduleKey key,
        int edits,
        int seconds,
        String askedBy,
        SearchState state,
        boolean stopAsked,
        int ahead,
        HowFar progress,
        Optional<Found> found) {}
