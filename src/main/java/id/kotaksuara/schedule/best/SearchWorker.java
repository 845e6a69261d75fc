package id.kotaksuara.schedule.best;

import id.kotaksuara.base.job.Lane;
import id.kotaksuara.base.job.Run;
import id.kotaksuara.base.job.Worker;
import id.kotaksuara.schedule.published.Schedules;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Searches for the best plan of a draft, as a job: taken up again from the draft where its instance is gone. */
@Component
class SearchWorker implements Worker {

    static final String KIND = "search";

    private final PlanSearches searches;
    private final Schedules schedules;

    SearchWorker(PlanSearches searches, Schedules schedules) {
        this.searches = searches;
        this.schedules = schedules;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Lane lane() {
        return Lane.SEARCH;
    }

    /** A draft that changed meanwhile is no longer asked about. */
    @Override
    public void work(Run run) {
        long id = PlanSearch.idIn(run.subject());
        var search = searches.withId(id).filter(it -> it.found().isEmpty());
        if (search.isEmpty()) {
            return;
        }
        var state = schedules.state(search.get().key());
        if (state.head().isAsAfter(search.get().edits())) {
            var work = new SearchWork(run::stopped);
            run.onBeat(() -> searches.tell(id, work.howFar()));
            var time = Duration.ofSeconds(search.get().seconds());
            var found = work.run(searches.problem(id), state.plan(), time);
            if (run.ours()) {
                searches.finish(id, found);
            }
        }
    }
}
