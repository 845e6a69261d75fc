package id.kotaksuara.road.tour;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourVerdict;
import id.kotaksuara.planner.tours.LeftOut;
import id.kotaksuara.planner.tours.TourCure;
import id.kotaksuara.planner.tours.TourCure.Kind;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.input.LegLoads;
import id.kotaksuara.road.input.LegProblem;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.leg.LegStop;
import id.kotaksuara.road.leg.LegVehicle;
import id.kotaksuara.road.page.LegCourse;
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

    private final LegTours tours;
    private final TourDesk desk;
    private final LegLoads loads;
    private final Villages villages;

    LegViews(LegTours tours, TourDesk desk, LegLoads loads, Villages villages) {
        this.loads = loads;
        this.tours = tours;
        this.desk = desk;
        this.villages = villages;
    }

    /** The tours that are planned; none where the plan breaks a rule. What would help is not asked for. */
    public List<TourLine> tours(LegCourse course) {
        var laid = desk.laid(course, kept(course));
        var verdict = laid.verdict();
        return verdict.isValid() ? lines(laid, verdict, words(laid, course)) : List.of();
    }

    KeptTours kept(LegCourse course) {
        return tours.of(course).map(LegTours.Made::tours).orElse(KeptTours.NONE);
    }

    /** What goes to each stop of a district, on whichever of its days. */
    public Map<String, LegLoad> ofStops(LegKey leg) {
        return desk.loads(leg);
    }

    /** What every station of a district gets, one day or another, by village. */
    public Map<String, LegLoad> loads(LegKey leg) {
        return loads.all(leg);
    }

    LegView of(LegCourse course) {
        var made = tours.of(course).orElse(null);
        return view(course, made == null ? KeptTours.NONE : made.tours(), made);
    }

    /** The same, were the tours these. */
    LegView view(LegCourse course, KeptTours kept, LegTours.@Nullable Made made) {
        var laid = desk.laid(course, kept);
        var problem = laid.leg();
        var plan = laid.plan();
        var verdict = laid.verdict();
        var words = words(laid, course);
        boolean none = plan.tours().isEmpty();
        return new LegView(
                course,
                laid.facts(),
                problem.days(),
                made,
                LegOutlook.of(laid, verdict, !course.home()),
                lines(laid, verdict, words),
                verdict.breaches().stream().map(words::told).toList(),
                none ? List.of() : left(problem, plan, words),
                none ? List.of() : cures(problem, plan, words, course.home()),
                problem.unknown().stream().map(words::village).toList());
    }

    private static List<TourLine> lines(TourDesk.Laid laid, TourVerdict verdict, TourWords words) {
        var facts = laid.facts();
        var sources = new TourLine.Sources(laid.leg(), laid.kept(), words, vehicles(facts), stops(facts));
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
        return left(laid.leg(), laid.plan(), words(facts, laid.leg(), names, false));
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

    /** The night after the vote comes no earlier and grows no longer. */
    private static List<Told> cures(LegProblem problem, TourPlan plan, TourWords words, boolean home) {
        return TourCure.of(problem.problem(), plan).stream()
                .filter(cure -> !home || cure.kind() == Kind.VEHICLE || cure.kind() == Kind.ESCORT)
                .map(words::told)
                .toList();
    }

    TourWords words(TourDesk.Laid laid, LegCourse course) {
        var facts = laid.facts();
        return words(facts, laid.leg(), names(villages.ofDistrict(facts.key().district())), course.home());
    }

    static Map<String, String> names(List<Village> villages) {
        return villages.stream().collect(toMap(Village::code, Village::name));
    }

    private static TourWords words(LastLeg facts, LegProblem problem, Map<String, String> names, boolean home) {
        var kinds = facts.vehicles().stream().collect(toMap(LegVehicle::code, LegVehicle::name));
        return new TourWords(problem.days(), names, kinds, home);
    }

    private static Map<String, LegVehicle> vehicles(LastLeg facts) {
        return facts.vehicles().stream().collect(toMap(LegVehicle::code, identity()));
    }

    private static Map<String, LegStop> stops(LastLeg facts) {
        return facts.stops().stream().collect(toMap(LegStop::code, identity()));
    }
}
