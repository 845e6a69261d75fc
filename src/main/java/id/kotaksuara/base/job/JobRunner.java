package id.kotaksuara.base.job;

import id.kotaksuara.base.outage.LostDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes jobs as far as this instance has room, has them done on threads of their own, and says that it is alive. */
@Component
class JobRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int BEATS_IN_A_LEASE = 8;
    private static final int MOST_BEGUN = 5;
    private static final int ENDING_SECONDS = 2;

    private final JobTable table;
    private final JobLeases leases;
    private final Bell bell;
    private final Map<String, Worker> workers = new ConcurrentHashMap<>();
    private final Map<Long, Run> open = new ConcurrentHashMap<>();
    private final Duration beat;
    private final JobOutage outage = new JobOutage();

    private volatile UUID me = UUID.randomUUID();
    private volatile boolean running;
    private Pulse pulse;
    private ExecutorService threads;

    JobRunner(
            JobTable table,
            JobLeases leases,
            Bell bell,
            List<Worker> workers,
            List<Workers> more,
            @Value("${kotaksuara.job.lease:8s}") Duration lease) {
        this.table = table;
        this.leases = leases;
        this.bell = bell;
        this.beat = lease.dividedBy(BEATS_IN_A_LEASE);
        Stream.concat(workers.stream(), more.stream().flatMap(several -> several.all().stream()))
                .forEach(worker -> this.workers.put(worker.kind(), worker));
    }

    @Override
    public void start() {
        me = UUID.randomUUID();
        running = true;
        threads = Executors.newCachedThreadPool(JobRunner::daemon);
        pulse = new Pulse("job-pulse");
        pulse.beat(Duration.ZERO, beat, this::beat);
        pulse.beat(Duration.ofMinutes(1), Duration.ofHours(1), () -> outage.during(leases::forgetOld));
        bell.answeredBy(this::hear);
    }

    private void hear() {
        pulse.soon(() -> outage.during(() -> takeAll(threads)));
    }

    private void beat() {
        outage.during(() -> {
            renew();
            takeAll(threads);
        });
    }

    /** A copy: jobs end meanwhile. */
    List<Long> atWork() {
        return List.copyOf(open.keySet());
    }

    private void renew() {
        var atWork = atWork();
        if (atWork.isEmpty()) {
            return;
        }
        var mine = leases.renew(me, atWork);
        open.forEach((id, run) -> {
            if (!mine.containsKey(id)) {
                run.lose();
            } else if (mine.get(id)) {
                run.stop();
            }
            leases.tell(me, run);
            run.beat();
        });
    }

    /** Begins whatever there is room for. */
    void takeAll(Executor where) {
        bell.wishes().forEach(table::add);
        for (var job = leases.take(me, room()); job.isPresent(); job = leases.take(me, room())) {
            var taken = job.get();
            var run = new Run(taken, () -> leases.end(me, taken, JobState.DONE));
            begin(run, where);
        }
    }

    /** Where there is no thread for it, its lease runs out, and whoever has room takes it. */
    private void begin(Run run, Executor where) {
        open.put(run.job().id(), run);
        try {
            where.execute(() -> work(run));
        } catch (RuntimeException | Error none) {
            open.remove(run.job().id());
            throw none;
        }
    }

    private JobLeases.Room room() {
        int cores = Runtime.getRuntime().availableProcessors();
        var free = Stream.of(Lane.values())
                .filter(lane -> open.values().stream()
                                .filter(run -> workers.get(run.job().kind()).lane() == lane)
                                .count()
                        < lane.room(cores))
                .map(Lane::name)
                .toList();
        return new JobLeases.Room(workers.keySet(), free);
    }

    private void work(Run run) {
        var job = run.job();
        var worker = workers.get(job.kind());
        try {
            if (job.taken() > MOST_BEGUN) {
                run.giveUp(worker, null);
                end(run, JobState.INTERRUPTED);
            } else {
                job.actor().does(() -> {
                    worker.work(run);
                    return job;
                });
                end(run, JobState.DONE);
            }
        } catch (Exception | Error failure) {
            failed(run, failure);
        } finally {
            open.remove(job.id());
            bell.ring();
        }
    }

    /** Where the database went away, the work is taken up again when it is back. */
    private void failed(Run run, Throwable failure) {
        if (!run.ours() || LostDatabase.causes(failure)) {
            LOG.warn("{} of {} was interrupted: {}", run.job().kind(), run.job().subject(), failure.toString());
        } else {
            LOG.error("{} of {} failed", run.job().kind(), run.job().subject(), failure);
            outage.during(() -> {
                run.giveUp(workers.get(run.job().kind()), failure);
                end(run, JobState.FAILED);
            });
        }
    }

    private void end(Run run, JobState state) {
        if (run.ours()) {
            leases.end(me, run.job(), state);
        }
    }

    /** What is at work is left to the others at once. */
    @Override
    public void stop() {
        running = false;
        open.values().forEach(Run::lose);
        pulse.stop();
        threads.shutdownNow();
        try {
            threads.awaitTermination(ENDING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        }
        outage.during(() -> leases.release(me));
        open.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "job");
        thread.setDaemon(true);
        return thread;
    }
}
