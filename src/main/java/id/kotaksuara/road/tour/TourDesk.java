package id.kotaksuara.road.tour;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.planner.touring.TourChecker;
import id.kotaksuara.planner.tours.HardestFirstTours;
import id.kotaksuara.planner.tours.RoutedTours;
import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.input.LegProblem;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.leg.LegBook;
import id.kotaksuara.road.leg.LegKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans the tours of last legs: reads, plans without holding anything, then keeps. */
@Component
class TourDesk {

    /** How often the search looks about for each stop; a district of 90 takes about a second. */
    private static final int EFFORT = 100;

    private final LegBook legs;
    private final TourBook tours;
    private final Elections elections;
    private final Requirements requirements;
    private final OfficeClock clock;

    TourDesk(LegBook legs, TourBook tours, Elections elections, Requirements requirements, OfficeClock clock) {
        this.legs = legs;
        this.tours = tours;
        this.elections = elections;
        this.requirements = requirements;
        this.clock = clock;
    }

    /** What goes to each village of a district. */
    Map<String, LegLoad> loads(LegKey leg) {
        return loads(leg.election(), leg.district());
    }

    /** The same for all districts of an office, by district. */
    Map<String, Map<String, LegLoad>> loads(OfficeKey office) {
        return loads(office.election(), office.regency()).values().stream()
                .collect(groupingBy(
                        load -> RegionCode.at(RegionLevel.DISTRICT, load.village()),
                        TreeMap::new,
                        toMap(LegLoad::village, identity())));
    }

    private Map<String, LegLoad> loads(String electionCode, String regionCode) {
        return requirements.within(electionCode, regionCode, RegionLevel.VILLAGE.number()).stream()
                .map(LegLoad::of)
                .filter(load -> load.boxes() > 0)
                .collect(toMap(LegLoad::village, identity()));
    }

    /** A last leg as it is known now, with what is pinned. */
    LegProblem problem(LastLeg facts, KeptTours kept, Map<String, LegLoad> loads) {
        Election election = elections.withCode(facts.key().election());
        return LegProblem.of(facts, election, loads, kept.pins());
    }

    /** Plans anew; what is pinned stays. */
    void plan(LegKey leg, String by) {
        var before = tours.of(leg);
        var kept = before.map(TourBook.Made::tours).orElse(KeptTours.NONE);
        var problem = problem(legs.of(leg), kept, loads(leg)).problem();
        var plan = new RoutedTours().better(problem, HardestFirstTours.plan(problem), EFFORT);
        keep(leg, kept.with(plan), before.map(TourBook.Made::version).orElse(-1), by);
    }

    private @Nullable LocalDate atPpk(LegKey leg, KeptTours kept) {
        var problem = problem(legs.of(leg), kept, loads(leg));
        var plan = kept.plan(problem.problem());
        return LegOutlook.of(problem, plan, TourChecker.check(problem.problem(), plan))
                .atPpk()
                .orElse(null);
    }

    /** Keeps tours that somebody has made by hand from this version of them. */
    void keep(LegKey leg, KeptTours kept, int version, String by) {
        var made = new TourBook.Made(kept, atPpk(leg, kept), clock.now(leg.district()), by, version);
        tours.keep(leg, made, "journal.tour.kept");
    }
}
