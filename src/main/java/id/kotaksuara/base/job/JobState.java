package id.kotaksuara.base.job;

/** How far a job is. */
public enum JobState {
    /** Others come first, or no instance has room. */
    WAITING,
    RUNNING,
    DONE,
    /** A fault of ours, told in the log. */
    FAILED,
    /** Too many instances ended while they worked on it. */
    INTERRUPTED;

    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }

    public boolean isBroken() {
        return this == FAILED || this == INTERRUPTED;
    }
}
