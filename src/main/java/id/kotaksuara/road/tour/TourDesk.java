package id.kotaksuara.road.tour;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.planner.touring.TourChecker;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourProblem;
import id.kotaksuara.planner.touring.TourVerdict;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lays tours that were kept over what is known of last legs now, and keeps those made by hand. */
@Component
class TourDesk {

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

    /** What a last leg has around it. */
    Around around(LegKey leg) {
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

    /** Keeps tours that somebody has made by hand from this version of them. */
    void keep(LegCourse course, KeptTours kept, int version, String by) {
        tours.keep(course, new LegTours.Made(kept, clock.now(course.leg().district()), by, version));
    }
}
