package id.kotaksuara.base.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether the embedded PostgreSQL still runs, and starts it again at its address when it has died. */
final class ServerWatch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PostgresServer server;
    private volatile boolean over;
    private boolean told;

    private ServerWatch(PostgresServer server) {
        this.server = server;
    }

    /** Watches until {@link #end}. */
    static ServerWatch over(PostgresServer server) {
        var watch = new ServerWatch(server);
        var thread = new Thread(watch, "postgres-watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    @Override
    public void run() {
        while (!over) {
            LockSupport.parkNanos((told ? PAUSE : LOOK).toNanos());
            if (!over && server.hasDied()) {
                startAgain();
            }
        }
    }

    /** A server that cannot start, for want of room on the disk, is tried again and told once. */
    private void startAgain() {
        if (!told) {
            LOG.error("PostgreSQL has ended; it is started again");
        }
        try {
            server.startAgain();
            LOG.warn("PostgreSQL runs again");
            told = false;
        } catch (RuntimeException problem) {
            if (!told) {
                LOG.error("PostgreSQL does not start yet: {}", problem.getMessage());
            }
            told = true;
        }
    }

    /** Stops watching, and then the server. */
    void end() {
        over = true;
        server.stop();
    }
}
