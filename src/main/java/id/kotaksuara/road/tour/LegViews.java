package id.kotaksuara.road.tour;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourVerdict;
import id.kotaksuara.planner.tours.LeftOut;
import id.kotaksuara.planner.tours.TourCure;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.input.LegLoads;
import id.kotaksuara.road.input.LegProblem;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.leg.LegStop;
import id.kotaksuara.road.leg.LegVehicle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows last legs: what is planned, judged anew by what is known now. */
@Component
@Transactional(readOnly = true)
public class LegViews {

    private final LastLegs legs;
    private final LegTours tours;
    private final TourDesk desk;
    private final LegLoads loads;
    private final Villages villages;

    LegViews(LastLegs legs, LegTours tours, TourDesk desk, LegLoads loads, Villages villages) {
        this.loads = loads;
        this.legs = legs;
        this.tours = tours;
        this.desk = desk;
        this.villages = villages;
    }

    /** The tours that are planned; none where the plan breaks a rule. What would help is not asked for. */
    public List<TourLine> tours(LegKey leg) {
        var kept = tours.of(leg).map(LegTours.Made::tours).orElse(KeptTours.NONE);
        var facts = legs.of(leg);
        var laid = desk.laid(facts, kept, desk.loads(leg));
        var verdict = laid.verdict();
        return verdict.isValid() ? lines(facts, laid, verdict) : List.of();
    }

    /** What goes to each stop of a district, on whichever of its days. */
    public Map<String, LegLoad> ofStops(LegKey leg) {
        return desk.loads(leg);
    }

    /** What every station of a district gets, one day or another, by village. */
    public Map<String, LegLoad> loads(LegKey leg) {
        return loads.all(leg);
    }

    /** The same of all districts of an office, by district. */
    public Map<String, Map<String, LegLoad>> loads(OfficeKey office) {
        return loads.all(office);
    }

    LegView of(LegKey leg) {
        var made = tours.of(leg);
        var kept = made.map(LegTours.Made::tours).orElse(KeptTours.NONE);
        return view(leg, kept, made.orElse(null));
    }

    /** The same, were the tours these. */
    LegView view(LegKey leg, KeptTours kept, LegTours.@Nullable Made made) {
        var facts = legs.of(leg);
        var laid = desk.laid(facts, kept, desk.loads(leg));
        var problem = laid.leg();
        var plan = laid.plan();
        var verdict = laid.verdict();
        var words = words(facts, problem);
        return new LegView(
                facts,
                problem.days(),
                made,
                LegOutlook.of(laid, verdict),
                lines(facts, laid, verdict),
                verdict.breaches().stream().map(words::told).toList(),
                plan.tours().isEmpty() ? List.of() : left(problem, plan, words),
                plan.tours().isEmpty() ? List.of() : cures(problem, plan, words),
                problem.unknown().stream().map(words::village).toList());
    }

    private List<TourLine> lines(LastLeg facts, TourDesk.Laid laid, TourVerdict verdict) {
        var leg = laid.leg();
        var sources = new TourLine.Sources(leg, laid.kept(), words(facts, leg), vehicles(facts), stops(facts));
        return sources.lines(verdict.driven().stream()
                .sorted(Comparator.comparingInt(tour -> tour.tour().departs()))
                .toList());
    }

    /**
     * What a plan leaves out, and why.
     *
     * @param names of villages, by code
     */
    static List<Told> left(LastLeg facts, TourDesk.Laid laid, Map<String, String> names) {
        return left(laid.leg(), laid.plan(), words(facts, laid.leg(), names));
    }

    private static List<Told> left(LegProblem problem, TourPlan plan, TourWords words) {
        return LeftOut.of(problem.problem(), plan).stream()
                .map(left -> problem.unknown().contains(left.stop().id())
                        ? new Told(
                                "UNKNOWN",
                                left.stop().id(),
                                words.village(left.stop().id()),
                                null,
                                null,
                                null)
                        : words.told(left))
                .toList();
    }

    private static List<Told> cures(LegProblem problem, TourPlan plan, TourWords words) {
        return TourCure.of(problem.problem(), plan).stream().map(words::told).toList();
    }

    TourWords words(LastLeg facts, LegProblem problem) {
        return words(facts, problem, names(villages.ofDistrict(facts.key().district())));
    }

    static Map<String, String> names(List<Village> villages) {
        return villages.stream().collect(toMap(Village::code, Village::name));
    }

    private static TourWords words(LastLeg facts, LegProblem problem, Map<String, String> names) {
        var kinds = facts.vehicles().stream().collect(toMap(LegVehicle::code, LegVehicle::name));
        return new TourWords(problem.days(), names, kinds);
    }

    private static Map<String, LegVehicle> vehicles(LastLeg facts) {
        return facts.vehicles().stream().collect(toMap(LegVehicle::code, identity()));
    }

    private static Map<String, LegStop> stops(LastLeg facts) {
        return facts.stops().stream().collect(toMap(LegStop::code, identity()));
    }
}
