package id.kotaksuara.access.quota;

import id.kotaksuara.base.job.Jobs;
import id.kotaksuara.base.job.Order;
import id.kotaksuara.base.job.Pulse;
import id.kotaksuara.base.outage.LostDatabase;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Asks for the sweep now and then; whichever instance has room does it. */
@Component
class SweepTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SweepTimer.class);

    private final Jobs jobs;
    private final Sweep sweep;
    private final Duration every;
    private @Nullable Pulse pulse;

    SweepTimer(Jobs jobs, Sweep sweep, @Value("${kotaksuara.quota.sweep}") Duration every) {
        this.jobs = jobs;
        this.sweep = sweep;
        this.every = every;
    }

    @Override
    public void start() {
        pulse = new Pulse("sweep");
        pulse.beat(every, every, this::ask);
    }

    private void ask() {
        try {
            jobs.ask(Order.of(sweep, "all", "", ""));
        } catch (RuntimeException problem) {
            if (!LostDatabase.causes(problem)) { // which is told once, elsewhere
                LOG.error("Nothing is swept", problem);
            }
        }
    }

    @Override
    public void stop() {
        if (pulse != null) {
            pulse.stop();
            pulse = null;
        }
    }

    @Override
    public boolean isRunning() {
        return pulse != null;
    }
}
