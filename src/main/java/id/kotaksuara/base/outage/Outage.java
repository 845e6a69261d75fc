package id.kotaksuara.base.outage;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the database answers just now; an outage leaves one line when it begins and one when it is over. */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    private static final long NONE = 0;

    /** So long after a failed try nobody else tries: all of them together would only wait. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AtomicLong began = new AtomicLong(NONE);
    private volatile long failedAt = NONE;

    boolean justNow() {
        return began.get() != NONE && System.nanoTime() - failedAt < PAUSE.toNanos();
    }

    void failed(Throwable why) {
        long now = now();
        failedAt = now;
        if (began.compareAndSet(NONE, now)) {
            LOG.error("The database does not answer: {}", why.getMessage());
        }
    }

    void answered() {
        long since = began.getAndSet(NONE);
        if (since != NONE) {
            LOG.warn(
                    "The database answers again, after {} s",
                    Duration.ofNanos(now() - since).toSeconds());
        }
    }

    private static long now() {
        long now = System.nanoTime();
        return now == NONE ? 1 : now;
    }
}
