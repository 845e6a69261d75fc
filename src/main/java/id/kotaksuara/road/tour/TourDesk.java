package id.kotaksuara.road.tour;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.base.job.Run;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.planner.touring.TourChecker;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourProblem;
import id.kotaksuara.planner.touring.TourVerdict;
import id.kotaksuara.planner.tours.HardestFirstTours;
import id.kotaksuara.planner.tours.RoutedTours;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.aboard.LeftBoxes;
import id.kotaksuara.road.aboard.LeftLoads;
import id.kotaksuara.road.aboard.LeftLoads.Left;
import id.kotaksuara.road.blockage.ClosedWay;
import id.kotaksuara.road.blockage.ClosedWays;
import id.kotaksuara.road.input.CountingHours;
import id.kotaksuara.road.input.HomeParts;
import id.kotaksuara.road.input.LegDays;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.input.LegLoads;
import id.kotaksuara.road.input.LegProblem;
import id.kotaksuara.road.input.WaitingHome;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.page.LegCourse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Plans the tours of last legs: reads, plans without holding anything, then keeps. */
@Component
class TourDesk {

    /** How often the search looks about for each stop; a district of 90 takes about a second. */
    private static final int EFFORT = 100;

    private static final int QUARTER = 15;
    private static final int TO_LOOK = 5;

    private final LastLegs legs;
    private final LegTours tours;
    private final Elections elections;
    private final LegLoads loads;
    private final OfficeClock clock;
    private final ClosedWays closedWays;
    private final LeftLoads left;
    private final WaitingHome waiting;
    private final CountingHours counting;

    TourDesk(
            LastLegs legs,
            LegTours tours,
            Elections elections,
            LegLoads loads,
            OfficeClock clock,
            ClosedWays closedWays,
            LeftLoads left,
            WaitingHome waiting,
            CountingHours counting) {
        this.counting = counting;
        this.waiting = waiting;
        this.left = left;
        this.closedWays = closedWays;
        this.legs = legs;
        this.tours = tours;
        this.elections = elections;
        this.loads = loads;
        this.clock = clock;
    }

    /** What goes to each stop of a district now: nothing for stations at which voting is postponed. */
    Map<String, LegLoad> loads(LegKey leg) {
        return loads.now(leg);
    }

    /** The same for all districts of an office, by district. */
    Map<String, Map<String, LegLoad>> loads(OfficeKey office) {
        return loads.now(office);
    }

    /** A last leg as it is known now, with what is pinned, and what was kept for it. */
    Laid laid(LegCourse course, KeptTours kept) {
        var facts = legs.of(course.leg());
        return course.home() ? home(facts, kept) : around(course.leg()).laid(facts, kept, loads.now(course.leg()));
    }

    /** Whatever waits is fetched; what is on its way home, or is to be, waits no more. */
    private Laid home(LastLeg facts, KeptTours kept) {
        var leg = facts.key();
        var evening = counting.of(leg);
        var zone = clock.zoneId(leg.district());
        var parts = HomeParts.of(facts, waiting.of(leg));
        var dated = kept.on(evening.days(kept.from()));
        var problem = LegProblem.homeward(parts, evening, kept.from(), dated.pins())
                .without(closedWays.of(leg), parts.facts(), zone)
                .beside(waiting.away(leg), zone);
        var ahead = dated.ahead(problem);
        return new Laid(parts.facts(), parts.loads(), ahead, dated, dated.plan(ahead.problem()), 0);
    }

    private Around around(LegKey leg) {
        return new Around(
                elections.withCode(leg.election()),
                closedWays.of(leg),
                left.of(leg.election(), leg.district()),
                clock.zoneId(leg.district()));
    }

    /** What all last legs of an office have around them. */
    Around around(OfficeKey office) {
        return new Around(
                elections.withCode(office.election()),
                closedWays.of(office),
                left.of(office.election(), office.regency()),
                clock.zoneId(office.regency()));
    }

    /**
     * What a last leg has around it.
     *
     * @param sent what has left for each place
     */
    record Around(Election election, List<ClosedWay> ways, LeftBoxes sent, ZoneId zone) {

        Laid laid(LastLeg facts, KeptTours kept, Map<String, LegLoad> loads) {
            var dated = kept.on(days(facts));
            var goes = planned(kept, loads);
            var leg = LegProblem.of(facts, election, goes, dated.pins()).without(closed(facts), facts, zone);
            var ahead = dated.ahead(leg);
            return new Laid(facts, loads, ahead, dated, dated.plan(ahead.problem()), boxes(loads) - boxes(goes));
        }

        /**
         * What has left is in the plan as long as it is on one of its tours, and once it is on none nobody plans it again; nor
         * what had left for a stop when the others of it were planned.
         */
        Map<String, LegLoad> planned(KeptTours kept, Map<String, LegLoad> loads) {
            var left = left(loads);
            var gone = gone(loads);
            return loads.values().stream()
                    .filter(load -> !gone.contains(load.stop().code())
                            || kept.goesTo(load.stop().code()))
                    .map(load -> kept.toGo(load, left.getOrDefault(load.stop().code(), Left.NOTHING)))
                    .filter(load -> load.boxes() > 0)
                    .collect(toMap(load -> load.stop().code(), identity()));
        }

        /** What has left for each stop. */
        Map<String, Left> left(Map<String, LegLoad> loads) {
            return sent.of(loads.values());
        }

        private static int boxes(Map<String, LegLoad> loads) {
            return loads.values().stream().mapToInt(LegLoad::boxes).sum();
        }

        /** Stops for which all boxes have left. */
        Set<String> gone(Map<String, LegLoad> loads) {
            var left = left(loads);
            return loads.entrySet().stream()
                    .filter(load ->
                            left.getOrDefault(load.getKey(), Left.NOTHING).boxes()
                                    >= load.getValue().boxes())
                    .map(Map.Entry::getKey)
                    .collect(toSet());
        }

        LegDays days(LastLeg facts) {
            return LegDays.of(facts.terms(), election);
        }

        List<ClosedWay> closed(LastLeg facts) {
            return ways.stream().filter(way -> way.leg().equals(facts.key())).toList();
        }
    }

    /**
     * Tours that were kept, laid over the facts of now.
     *
     * @param loads what goes to each stop, or comes from there, whether it has left or not
     * @param kept on the dates for which they were kept
     * @param gone boxes that have left and are planned no more
     */
    record Laid(LastLeg facts, Map<String, LegLoad> loads, LegProblem leg, KeptTours kept, TourPlan plan, int gone) {

        TourProblem problem() {
            return leg.problem();
        }

        TourVerdict verdict() {
            return TourChecker.check(problem(), plan);
        }
    }

    /**
     * Plans anew, from now on; what is pinned stays, and what has left is planned no more.
     *
     * @return whether the tours are kept; not where others were kept meanwhile
     * @throws RuleBroken where all has left
     */
    boolean plan(LegCourse course, Run run) {
        run.tell(Step.READING.name(), 0);
        var before = tours.of(course);
        var kept = before.map(LegTours.Made::tours).orElse(KeptTours.NONE);
        var now = LocalDateTime.ofInstant(
                clock.now(course.leg().district()), clock.zoneId(course.leg().district()));
        var laid = course.home() ? laid(course, kept.plannedAt(toLook(now), Map.of())) : ahead(course.leg(), kept, now);
        int stops = laid.problem().stops().size();
        run.tell(Step.BUILDING.name(), stops);
        var first = HardestFirstTours.plan(laid.problem());
        run.tell(Step.IMPROVING.name(), stops);
        var plan = new RoutedTours().better(laid.problem(), first, EFFORT);
        int version = before.map(LegTours.Made::version).orElse(-1);
        return !run.ours() || tours.follow(course, made(course, laid.kept().with(plan), version, run.by()));
    }

    /** What planning does, one after the other. */
    enum Step {
        READING,
        BUILDING,
        IMPROVING
    }

    /** @throws RuleBroken where all has left, and nothing remains to be planned */
    void requireBoxes(LegCourse course) {
        if (!course.home()) {
            var goes = loads.now(course.leg());
            requireBoxes(goes, around(course.leg()).gone(goes));
        }
    }

    private static void requireBoxes(Map<String, LegLoad> goes, Set<String> gone) {
        if (!goes.isEmpty() && gone.equals(goes.keySet())) {
            throw new RuleBroken("tour.all_left");
        }
    }

    /** Vehicles may leave at once: from the next quarter hour on that leaves time to look at tours and make them ready. */
    static LocalDateTime toLook(LocalDateTime now) {
        var then = now.plusMinutes(TO_LOOK + QUARTER).truncatedTo(ChronoUnit.MINUTES);
        return then.minusMinutes(then.getMinute() % QUARTER);
    }

    private Laid ahead(LegKey leg, KeptTours kept, LocalDateTime now) {
        var goes = loads.now(leg);
        var around = around(leg);
        var gone = around.gone(goes);
        requireBoxes(goes, gone);
        return around.laid(legs.of(leg), kept.plannedAt(now, around.left(goes)).without(gone), goes);
    }

    /** Keeps tours that somebody has made by hand from this version of them. */
    void keep(LegCourse course, KeptTours kept, int version, String by) {
        tours.keep(course, made(course, kept, version, by));
    }

    private LegTours.Made made(LegCourse course, KeptTours kept, int version, String by) {
        return new LegTours.Made(kept, clock.now(course.leg().district()), by, version);
    }
}
