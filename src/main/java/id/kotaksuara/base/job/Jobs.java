package id.kotaksuara.base.job;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where long work is asked for, looked at and stopped. */
@Component
public class Jobs {

    private final JobTable table;
    private final Bell bell;

    Jobs(JobTable table, Bell bell) {
        this.table = table;
        this.bell = bell;
    }

    /**
     * Asks for work, which begins once the caller's transaction is committed.
     *
     * @return whether it was added; not where the same is open already, or another one that excludes it
     */
    @Transactional
    public boolean ask(Order order) {
        if (order.group() != null && table.excluded(order.group(), order.area())) {
            return false;
        }
        boolean added = table.add(order);
        if (added) {
            bell.ring();
        }
        return added;
    }

    /** Asks for work without writing anything here and now, so that whoever only reads may do it. */
    public void wish(Order order) {
        bell.wish(order);
    }

    /** Whether work of a group is open for a region, for one around it or in it. */
    public boolean busy(String group, String area) {
        return table.overlapping(group, area);
    }

    /** The open job about a subject, or else the one that ended last. */
    public Optional<Job> latest(String kind, String subject) {
        return table.latest(kind, subject);
    }

    /** A job that has not begun is taken back; one at work is told to end. */
    @Transactional
    public void stop(String kind, String subject) {
        table.stop(kind, subject);
    }
}
