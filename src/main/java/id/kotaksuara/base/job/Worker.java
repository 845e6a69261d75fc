package id.kotaksuara.base.job;

import org.jspecify.annotations.Nullable;

/** Does one kind of work. The same job may be begun more than once, after the instance that worked on it was killed. */
public interface Worker {

    String kind();

    Lane lane();

    /** Does the work, in transactions of its own; what it throws makes the job a failed one. */
    void work(Run run) throws Exception;

    /**
     * The job is not begun again: whoever waits for it is told.
     *
     * @param why what its work threw; null where it was begun too often and never ended
     */
    default void giveUp(Job job, @Nullable Throwable why) {}
}
