package id.kotaksuara.schedule.planb;

import id.kotaksuara.schedule.draft.ScheduleApproved;
import id.kotaksuara.schedule.draft.Schedules;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Works the plans out as soon as a schedule is approved, so that they are there when somebody opens the binder. */
@Component
class Ahead {

    private static final Logger LOG = LoggerFactory.getLogger(Ahead.class);

    private final Schedules schedules;
    private final ContingencyBook book;
    private final Executor threads;

    Ahead(Schedules schedules, ContingencyBook book, @Qualifier("binderThreads") Executor threads) {
        this.schedules = schedules;
        this.book = book;
        this.threads = threads;
    }

    @TransactionalEventListener
    void on(ScheduleApproved approved) {
        try {
            threads.execute(() -> workOut(approved));
        } catch (RejectedExecutionException busy) {
            LOG.info("Contingencies of {} are left to the first who asks", approved.key());
        }
    }

    private void workOut(ScheduleApproved approved) {
        try {
            book.of(approved.key(), schedules.state(approved.key()));
        } catch (RuntimeException failure) {
            LOG.error("Contingencies of {} could not be worked out", approved.key(), failure);
        }
    }
}
