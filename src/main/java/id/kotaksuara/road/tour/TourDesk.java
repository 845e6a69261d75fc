package id.kotaksuara.road.tour;

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
import id.kotaksuara.road.blockage.ClosedWay;
import id.kotaksuara.road.blockage.ClosedWays;
import id.kotaksuara.road.input.LegDays;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.input.LegLoads;
import id.kotaksuara.road.input.LegProblem;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plans the tours of last legs: reads, plans without holding anything, then keeps. */
@Component
class TourDesk {

    /** How often the search looks about for each stop; a district of 90 takes about a second. */
    private static final int EFFORT = 100;

    private final LastLegs legs;
    private final LegTours tours;
    private final Elections elections;
    private final LegLoads loads;
    private final OfficeClock clock;
    private final ClosedWays closedWays;

    TourDesk(
            LastLegs legs,
            LegTours tours,
            Elections elections,
            LegLoads loads,
            OfficeClock clock,
            ClosedWays closedWays) {
        this.closedWays = closedWays;
        this.legs = legs;
        this.tours = tours;
        this.elections = elections;
        this.loads = loads;
        this.clock = clock;
    }

    /** What goes to each village of a district now: nothing for stations at which voting is postponed. */
    Map<String, LegLoad> loads(LegKey leg) {
        return loads.now(leg);
    }

    /** The same for all districts of an office, by district. */
    Map<String, Map<String, LegLoad>> loads(OfficeKey office) {
        return loads.now(office);
    }

    /** A last leg as it is known now, with what is pinned, and what was kept for it. */
    Laid laid(LastLeg facts, KeptTours kept, Map<String, LegLoad> loads) {
        var leg = facts.key();
        return new Around(elections.withCode(leg.election()), closedWays.of(leg), clock.zoneId(leg.district()))
                .laid(facts, kept, loads);
    }

    /** What all last legs of an office have around them. */
    Around around(OfficeKey office) {
        return new Around(elections.withCode(office.election()), closedWays.of(office), clock.zoneId(office.regency()));
    }

    /** What a last leg has around it. */
    record Around(Election election, List<ClosedWay> ways, ZoneId zone) {

        Laid laid(LastLeg facts, KeptTours kept, Map<String, LegLoad> loads) {
            var dated = kept.on(days(facts));
            var leg = LegProblem.of(facts, election, loads, dated.pins()).without(closed(facts), facts, zone);
            var ahead = dated.ahead(leg);
            return new Laid(ahead, dated, dated.plan(ahead.problem()));
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
     * @param kept on the dates for which they were kept
     */
    record Laid(LegProblem leg, KeptTours kept, TourPlan plan) {

        TourProblem problem() {
            return leg.problem();
        }

        TourVerdict verdict() {
            return TourChecker.check(problem(), plan);
        }
    }

    /** Plans anew, from now on; what is pinned stays. */
    void plan(LegKey leg, String by) {
        var before = tours.of(leg);
        var now = LocalDateTime.ofInstant(clock.now(leg.district()), clock.zoneId(leg.district()));
        var kept = before.map(LegTours.Made::tours).orElse(KeptTours.NONE).plannedAt(now);
        var laid = laid(legs.of(leg), kept, loads(leg));
        var plan = new RoutedTours().better(laid.problem(), HardestFirstTours.plan(laid.problem()), EFFORT);
        keep(leg, laid.kept().with(plan), before.map(LegTours.Made::version).orElse(-1), by);
    }

    /** Keeps tours that somebody has made by hand from this version of them. */
    void keep(LegKey leg, KeptTours kept, int version, String by) {
        var made = new LegTours.Made(kept, clock.now(leg.district()), by, version);
        tours.keep(leg, made, "journal.tour.kept");
    }
}
