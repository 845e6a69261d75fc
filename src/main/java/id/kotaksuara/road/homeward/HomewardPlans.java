package id.kotaksuara.road.homeward;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.answer.Answer;
import id.kotaksuara.base.answer.Answers;
import id.kotaksuara.base.answer.AskedFacts;
import id.kotaksuara.base.answer.Question;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.planner.touring.DrivenTour;
import id.kotaksuara.planner.touring.TourChecker;
import id.kotaksuara.planner.touring.TourHours;
import id.kotaksuara.planner.touring.TourProblem;
import id.kotaksuara.planner.tours.HardestFirstTours;
import id.kotaksuara.planner.tours.RoutedTours;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.blockage.ClosedWays;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.custody.Whereabouts;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import id.kotaksuara.road.homeward.Fetching.At;
import id.kotaksuara.road.homeward.Fetching.Fetch;
import id.kotaksuara.road.input.LegDays;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.input.LegProblem;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.leg.LegVehicle;
import id.kotaksuara.road.stop.StopCode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/** Who fetches the boxes of which villages when counting is over, planned beside the pages. */
@Component
class HomewardPlans implements Question<Fetching> {

    /** To be raised whenever the same facts would get another plan. */
    private static final String WAY = "homeward 1";

    /** Until the next morning. */
    private static final int MINUTES = 14 * 60;

    private static final int QUARTER = 15;
    private static final int EFFORT = 50;

    private final LastLegs legs;
    private final Whereabouts whereabouts;
    private final Elections elections;
    private final Answers answers;
    private final ClosedWays closedWays;
    private final OfficeClock clock;

    HomewardPlans(
            LastLegs legs,
            Whereabouts whereabouts,
            Elections elections,
            Answers answers,
            ClosedWays closedWays,
            OfficeClock clock) {
        this.clock = clock;
        this.closedWays = closedWays;
        this.legs = legs;
        this.whereabouts = whereabouts;
        this.elections = elections;
        this.answers = answers;
    }

    @Override
    public String kind() {
        return "homeward";
    }

    @Override
    public Class<Fetching> type() {
        return Fetching.class;
    }

    /** @param counted when the stations are to be done with counting, on the day of voting */
    Answer<Fetching> of(LegKey leg, LocalTime counted) {
        return answers.of(this, facts(leg, counted));
    }

    /** The plan by the facts as they are now, where it has been worked out. */
    Optional<Fetching> known(LegKey leg, LocalTime counted) {
        return answers.find(this, facts(leg, counted));
    }

    @Override
    public AskedFacts<Fetching> facts(String subject) {
        var parts = subject.split("\\|");
        return facts(new LegKey(parts[0], parts[1]), LocalTime.parse(parts[2]));
    }

    private AskedFacts<Fetching> facts(LegKey leg, LocalTime counted) {
        var facts = legs.of(leg);
        var there = new TreeMap<String, VillageBoxes>();
        whereabouts.of(leg).stream()
                .filter(village -> waiting(village) > 0)
                .forEach(village -> there.put(village.village(), village));
        var begins = begins(leg, counted);
        var days = new LegDays(begins.toLocalDate(), begins.toLocalTime(), new TourHours(1, MINUTES), 0);
        var problem = LegProblem.homeward(facts, loads(there), days)
                .without(closedWays.of(leg), facts, clock.zoneId(leg.district()))
                .problem();
        return new AskedFacts<>(
                String.join("|", leg.election(), leg.district(), counted.toString()),
                leg.district(),
                fingerprint(problem, facts, days, there),
                () -> plan(problem, facts, days, there));
    }

    /**
     * From the end of counting on; from now on where that is over, by the quarter, so that a plan stays the same while
     * somebody looks at it.
     */
    private LocalDateTime begins(LegKey leg, LocalTime counted) {
        var planned = elections.withCode(leg.election()).votingDay().atTime(counted);
        var now = LocalDateTime.ofInstant(clock.now(leg.district()), clock.zoneId(leg.district()));
        var next = now.truncatedTo(ChronoUnit.HOURS).plusMinutes(QUARTER * (now.getMinute() / QUARTER + 1L));
        return planned.isBefore(now) ? next : planned;
    }

    /** Of everything that a plan shows. */
    private static String fingerprint(
            TourProblem problem, LastLeg facts, LegDays days, Map<String, VillageBoxes> there) {
        var text = List.of(
                WAY,
                days.toString(),
                problem.stops(),
                problem.vehicles(),
                facts.vehicles(),
                there.values().stream()
                        .map(village -> village.village() + village.name() + village.stations())
                        .toList());
        return DigestUtils.sha256Hex(text.toString());
    }

    private static Fetching plan(TourProblem problem, LastLeg facts, LegDays days, Map<String, VillageBoxes> there) {
        var plan = new RoutedTours().better(problem, HardestFirstTours.plan(problem), EFFORT);
        var left = problem.stops().stream()
                .filter(stop -> plan.tourOf(stop.id()).isEmpty())
                .map(stop -> there.get(stop.id()).name())
                .toList();
        return new Fetching(
                fetches(facts, days, there, TourChecker.check(problem, plan).driven()), left);
    }

    /** What is at its stations and in the village, and on no movement to the PPK. */
    private static int waiting(VillageBoxes village) {
        return village.free(MovementKind.FROM_VILLAGE);
    }

    private static Map<String, LegLoad> loads(Map<String, VillageBoxes> there) {
        var loads = new TreeMap<String, LegLoad>();
        there.forEach((code, village) ->
                loads.put(code, new LegLoad(StopCode.of(code), village.stations(), waiting(village), 0)));
        return loads;
    }

    private static List<Fetch> fetches(
            LastLeg facts, LegDays days, Map<String, VillageBoxes> there, List<DrivenTour> driven) {
        var vehicles = facts.vehicles().stream().collect(toMap(LegVehicle::code, identity()));
        return driven.stream()
                .sorted(Comparator.comparingInt(tour -> tour.tour().departs()))
                .map(tour -> new Fetch(
                        vehicles.get(tour.tour().vehicle()),
                        tour.tour().unit() + 1,
                        days.leavesAt(tour.tour().departs()),
                        tour.visits().stream()
                                .map(visit -> at(there.get(visit.stop().id()), days, visit))
                                .toList(),
                        days.at(tour.back())))
                .toList();
    }

    private static At at(VillageBoxes village, LegDays days, DrivenTour.Visit visit) {
        return new At(
                village.village(),
                village.name(),
                village.stations(),
                visit.stop().boxes(),
                days.at(visit.arrives()),
                days.at(visit.ends()));
    }
}
