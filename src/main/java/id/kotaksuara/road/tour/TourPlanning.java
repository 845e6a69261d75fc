package id.kotaksuara.road.tour;

import id.kotaksuara.base.job.Job;
import id.kotaksuara.base.job.JobState;
import id.kotaksuara.base.job.Jobs;
import id.kotaksuara.base.job.Lane;
import id.kotaksuara.base.job.Order;
import id.kotaksuara.base.job.Run;
import id.kotaksuara.base.job.Worker;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.road.page.LegCourse;
import org.springframework.stereotype.Component;

/** Plans tours beside the pages: once at a time out and once home for each district, however many ask. */
@Component
class TourPlanning implements Worker {

    static final String KIND = "tours";

    private static final int MOST_TRIES = 3;

    private final TourDesk desk;
    private final Jobs jobs;

    TourPlanning(TourDesk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    /** Asks for tours as they are best from now on. */
    void ask(LegCourse course, String by) {
        desk.requireBoxes(course);
        jobs.ask(Order.of(this, course.subject(), course.leg().office().regency(), by));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Lane lane() {
        return Lane.ANSWER;
    }

    /** Whoever moves a stop by hand while it plans is heard: it plans again from what they have kept. */
    @Override
    public void work(Run run) {
        var course = LegCourse.ofSubject(run.subject());
        int tries = 1;
        while (!desk.plan(course, run)) {
            if (tries++ == MOST_TRIES) {
                throw new ChangedMeanwhile(
                        "tour.changedMeanwhile", new RegionCode(course.leg().district()));
            }
        }
    }

    Now now(LegCourse course) {
        return jobs.latest(KIND, course.subject()).map(Now::of).orElse(Now.NOTHING);
    }

    /**
     * How far planning is.
     *
     * @param step what it does, or that others come first
     * @param stops how many it plans
     */
    record Now(boolean open, boolean failed, String step, long stops) {

        static final Now NOTHING = new Now(false, false, "", 0);

        private static final String WAITING = "WAITING";

        static Now of(Job job) {
            boolean begun = job.state() == JobState.RUNNING && !job.step().isEmpty();
            return new Now(job.state().isOpen(), job.state().isBroken(), begun ? job.step() : WAITING, job.done());
        }

        public boolean shown() {
            return open || failed;
        }
    }
}
