package id.kotaksuara.base.job;

/** Does one kind of work. The same job may be begun more than once, after the instance that worked on it was killed. */
public interface Worker {

    String kind();

    Lane lane();

    /** Does the work, in transactions of its own; what it throws makes the job a failed one. */
    void work(Run run) throws Exception;

    /** The job was begun too often and never ended: whoever waits for it is told. */
    default void giveUp(Job job) {}
}
