package id.kotaksuara.schedule.best;

/** How far a search is; in the table all but {@link #LOST}. */
enum SearchState {
    /** Another search of the same instance comes first. */
    WAITING,
    RUNNING,
    DONE,
    /** A fault of ours, told in the log; it may be started again. */
    FAILED,
    /** The instance that worked on it is gone; it may be started again. */
    LOST;

    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
