package id.kotaksuara.road.tour;

import id.kotaksuara.base.job.Job;
import id.kotaksuara.base.job.JobState;
import id.kotaksuara.base.job.Jobs;
import id.kotaksuara.base.job.Lane;
import id.kotaksuara.base.job.Order;
import id.kotaksuara.base.job.Run;
import id.kotaksuara.base.job.Worker;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.planner.tours.HardestFirstTours;
import id.kotaksuara.planner.tours.RoutedTours;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.page.LegCourse;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Plans tours beside the pages: once at a time out and once home for each district, however many ask. */
@Component
class TourPlanning implements Worker {

    static final String KIND = "tours";

    private static final int MOST_TRIES = 3;

    /** How often the search looks about for each stop; a district of 90 takes about a second. */
    private static final int EFFORT = 100;

    private static final int QUARTER = 15;
    private static final int TO_LOOK = 5;

    private final TourDesk desk;
    private final LastLegs legs;
    private final LegTours tours;
    private final OfficeClock clock;
    private final Jobs jobs;

    TourPlanning(TourDesk desk, LastLegs legs, LegTours tours, OfficeClock clock, Jobs jobs) {
        this.desk = desk;
        this.legs = legs;
        this.tours = tours;
        this.clock = clock;
        this.jobs = jobs;
    }

    /** What planning does, one after the other. */
    enum Step {
        READING,
        BUILDING,
        IMPROVING
    }

    /**
     * Asks for tours as they are best from now on.
     *
     * @throws RuleBroken where all has left, and nothing remains to be planned
     */
    void ask(LegCourse course, String by) {
        if (!course.home()) {
            var goes = desk.loads(course.leg());
            requireBoxes(goes, desk.around(course.leg()).gone(goes));
        }
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
        while (!plan(course, run)) {
            if (tries++ == MOST_TRIES) {
                throw new ChangedMeanwhile(
                        "tour.changedMeanwhile", new RegionCode(course.leg().district()));
            }
        }
    }

    /**
     * Plans anew, from now on, without holding anything; what is pinned stays, and what has left is planned no more.
     *
     * @return whether the tours are kept; not where others were kept meanwhile
     */
    private boolean plan(LegCourse course, Run run) {
        run.tell(Step.READING.name(), 0);
        var before = tours.of(course);
        var laid = laid(course, before.map(LegTours.Made::tours).orElse(KeptTours.NONE));
        int stops = laid.problem().stops().size();
        run.tell(Step.BUILDING.name(), stops);
        var first = HardestFirstTours.plan(laid.problem());
        run.tell(Step.IMPROVING.name(), stops);
        var plan = new RoutedTours().better(laid.problem(), first, EFFORT);
        int version = before.map(LegTours.Made::version).orElse(-1);
        var now = clock.now(course.leg().district());
        return !run.ours() || tours.follow(course, new LegTours.Made(laid.kept().with(plan), now, run.by(), version));
    }

    private TourDesk.Laid laid(LegCourse course, KeptTours kept) {
        String district = course.leg().district();
        var now = LocalDateTime.ofInstant(clock.now(district), clock.zoneId(district));
        return course.home()
                ? desk.laid(course, kept.plannedAt(toLook(now), Map.of()))
                : ahead(course.leg(), kept, now);
    }

    /** Vehicles may leave at once: from the next quarter hour on that leaves time to look at tours and make them ready. */
    static LocalDateTime toLook(LocalDateTime now) {
        var then = now.plusMinutes(TO_LOOK + QUARTER).truncatedTo(ChronoUnit.MINUTES);
        return then.minusMinutes(then.getMinute() % QUARTER);
    }

    private TourDesk.Laid ahead(LegKey leg, KeptTours kept, LocalDateTime now) {
        var goes = desk.loads(leg);
        var around = desk.around(leg);
        var gone = around.gone(goes);
        requireBoxes(goes, gone);
        return around.laid(legs.of(leg), kept.plannedAt(now, around.left(goes)).without(gone), goes);
    }

    private static void requireBoxes(Map<String, LegLoad> goes, Set<String> gone) {
        if (!goes.isEmpty() && gone.equals(goes.keySet())) {
            throw new RuleBroken("tour.all_left");
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
