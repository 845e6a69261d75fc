package id.kotaksuara.base.job;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again on a thread of its own, whatever went wrong the time before. */
public final class Pulse {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final String name;
    private final ScheduledExecutorService thread;

    /** @param name what the thread is called */
    public Pulse(String name) {
        this.name = name;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            var daemon = new Thread(task, name);
            daemon.setDaemon(true);
            return daemon;
        });
    }

    /** Begins after a while, and again so long after each end. */
    public void beat(Duration first, Duration pause, Runnable work) {
        thread.scheduleWithFixedDelay(() -> once(work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does something once, soon; nothing where the pulse has stopped. */
    public void soon(Runnable work) {
        try {
            thread.execute(() -> once(work));
        } catch (RejectedExecutionException ending) {
            LOG.debug("{} has ended", name);
        }
    }

    /** Even where there is no memory or no thread left just now: whoever scheduled it would never hear of it again. */
    private void once(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            LOG.error("{} goes on after it failed", name, failure);
        }
    }

    public void stop() {
        thread.shutdownNow();
    }
}
