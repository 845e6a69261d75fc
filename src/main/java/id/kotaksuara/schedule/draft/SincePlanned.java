package id.kotaksuara.schedule.draft;

import id.kotaksuara.election.election.Elections;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.schedule.draft.Differences.Difference;
import id.kotaksuara.schedule.input.LiveFacts;
import id.kotaksuara.schedule.progress.Departures;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is no longer as a version was planned for: the facts, the deadline, and what has left since. */
@Component
public class SincePlanned {

    private final LiveFacts live;
    private final Elections elections;
    private final DepartedLoads departed;
    private final Departures departures;

    SincePlanned(LiveFacts live, Elections elections, DepartedLoads departed, Departures departures) {
        this.departures = departures;
        this.live = live;
        this.elections = elections;
        this.departed = departed;
    }

    public List<Difference> differences(DistributionSchedule version) {
        return Stream.of(facts(version), deadline(version), departed.unknownTo(version))
                .flatMap(List::stream)
                .toList();
    }

    private List<Difference> facts(DistributionSchedule version) {
        return live.find(version.office(), version.calendar(), version.usual())
                .map(now -> Differences.between(version.facts(), now.problem()).stream()
                        .filter(it ->
                                !it.kind().equals(Differences.DUE) || comesLate(version, it.subject(), now.problem()))
                        .toList())
                .orElseGet(() -> List.of(new Difference("all", version.regencyCode(), 0, 0)));
    }

    /** Another day of arrival matters to a version once a load that waits would come after it. */
    private boolean comesLate(DistributionSchedule version, String district, PlanningProblem now) {
        var left = departures.departed(version.office());
        return version.ofDistrict(district).stream()
                .filter(load -> !load.departed() && !left.contains(load.code()))
                .flatMap(load -> arrival(version, load).stream())
                .anyMatch(day -> now.consignments().stream()
                        .filter(it -> it.destination().equals(district))
                        .anyMatch(it -> it.dates().forbidLate(day)));
    }

    private static Optional<LocalDate> arrival(DistributionSchedule version, ScheduledConsignment load) {
        return load.slot().map(slot -> version.calendar()
                .moment(slot)
                .plusMinutes(load.travelMinutes())
                .toLocalDate());
    }

    /** Its days may go on after what is the deadline at the PPK now. */
    private List<Difference> deadline(DistributionSchedule version) {
        var deadline = elections.withCode(version.electionCode()).ppkDeadline();
        return version.usual().endsBy(deadline)
                ? List.of()
                : List.of(new Difference("deadline", version.regencyCode(), 0, 0));
    }
}
