package id.kotaksuara.schedule.best;

import id.kotaksuara.planner.planning.Plan;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Works on the searches of this instance, one after the other, and tells the others every second how far it is. */
@Component
class SearchRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SearchRunner.class);

    private final UUID me = UUID.randomUUID();
    private final PlanSearches searches;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> daemon(task, "plan-search"));
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "plan-search-pulse"));
    private final Map<Long, SearchWork> open = new ConcurrentHashMap<>();

    SearchRunner(PlanSearches searches) {
        this.searches = searches;
        pulse.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
    }

    /** Who works here, among the instances of the application. */
    UUID me() {
        return me;
    }

    void add(long id, AskedSearch asked, Plan start) {
        var work = new SearchWork();
        open.put(id, work);
        worker.execute(() -> run(id, work, asked, start));
    }

    private void run(long id, SearchWork work, AskedSearch asked, Plan start) {
        try {
            if (searches.begin(id, me)) {
                var found = work.run(asked.problem(), start, Duration.ofSeconds(asked.seconds()));
                searches.finish(id, me, found);
            }
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("The search {} for the best plan failed", id, failure);
            searches.fail(id, me);
        } finally {
            open.remove(id);
        }
    }

    private void beat() {
        if (open.isEmpty()) {
            return;
        }
        try {
            searches.beat(me);
            open.forEach(this::tell);
        } catch (RuntimeException failure) {
            LOG.warn("Telling how far the search is failed: {}", failure.toString());
        }
    }

    private void tell(long id, SearchWork work) {
        if (work.isBegun() && !searches.tell(id, me, work.howFar())) {
            work.stop();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** What is found by then is not kept: the search counts as lost, and anybody may start it again. */
    @Override
    public void destroy() throws InterruptedException {
        open.values().forEach(SearchWork::stop);
        worker.shutdownNow();
        pulse.shutdownNow();
        worker.awaitTermination(2, TimeUnit.SECONDS);
    }
}
