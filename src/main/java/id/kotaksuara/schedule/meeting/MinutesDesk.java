package id.kotaksuara.schedule.meeting;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Way;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.schedule.best.SearchViews;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.meeting.Minutes.District;
import id.kotaksuara.schedule.meeting.Minutes.Part;
import id.kotaksuara.schedule.published.Agreement;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the minutes of a version together. */
@Component
public class MinutesDesk {

    private static final Comparator<District> HARDEST_FIRST = comparing(
                    (District district) -> district.agreement().difficultyClass())
            .reversed()
            .thenComparing(District::name);

    private final Schedules schedules;
    private final RegencyNames names;
    private final SearchViews searches;

    MinutesDesk(Schedules schedules, RegencyNames names, SearchViews searches) {
        this.searches = searches;
        this.schedules = schedules;
        this.names = names;
    }

    public Minutes of(ScheduleKey key) {
        var state = schedules.state(key);
        var words = names.words(key.regency(), state.problem());
        var verdict = PlanChecker.check(state.problem(), state.plan());
        Map<String, Way> ways = state.whole().consignments().stream()
                .collect(toMap(Consignment::destination, Consignment::way, (one, same) -> one));
        var outcome = state.outcome(words, verdict);
        return new Minutes(
                searches.provesFewest(key) ? outcome.whereFewest() : outcome,
                schedules.agreements(key).stream()
                        .map(agreement -> district(agreement, ways, state.problem(), words))
                        .sorted(HARDEST_FIRST)
                        .toList());
    }

    public PlannerWords words(ScheduleKey key) {
        return names.words(key.regency(), schedules.state(key).problem());
    }

    private static District district(
            Agreement agreement, Map<String, Way> ways, PlanningProblem problem, PlannerWords words) {
        return new District(
                agreement,
                words.names().of(agreement.district()),
                agreement.parts().stream()
                        .map(part -> part(part, ways.get(agreement.district()), problem, words))
                        .toList());
    }

    private static Part part(Agreement.Part part, @Nullable Way way, PlanningProblem problem, PlannerWords words) {
        return new Part(
                part,
                words.names().consignment(part.code()),
                part.slot().flatMap(slot -> Optional.ofNullable(way).map(known -> problem.dayOf(known.arrival(slot)))),
                words.shared(
                        part.legs().stream()
                                .map(leg -> leg.vehicles() + " " + words.names().vehicle(leg.vehicleType()))
                                .toList(),
                        part.with()));
    }
}
