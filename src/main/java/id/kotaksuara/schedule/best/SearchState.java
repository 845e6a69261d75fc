package id.kotaksuara.schedule.best;

import id.kotaksuara.base.job.JobState;

/** How far a search is. */
enum SearchState {
    /** Others come first. */
    WAITING,
    RUNNING,
    DONE,
    /** A fault of ours, told in the log; it may be started again. */
    FAILED,
    /** Nobody works on it any more; it may be started again. */
    LOST;

    static SearchState of(JobState state) {
        return switch (state) {
            case WAITING -> WAITING;
            case RUNNING -> RUNNING;
            case FAILED -> FAILED;
            case DONE, INTERRUPTED -> LOST; // without a result
        };
    }

    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
