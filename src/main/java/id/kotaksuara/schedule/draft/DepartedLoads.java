package id.kotaksuara.schedule.draft;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.draft.Differences.Difference;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.LoadName;
import id.kotaksuara.schedule.progress.Departures;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.ScheduleStatus;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what has left with the published schedule in its wave, whatever a later version plans. */
@Component
class DepartedLoads {

    /** Versions whose answer is not given yet: what leaves meanwhile has to be in them. */
    private static final Set<ScheduleStatus> TO_COME = Set.of(ScheduleStatus.DRAFT, ScheduleStatus.APPROVED);

    private final DistributionSchedules schedules;
    private final Departures departures;

    DepartedLoads(DistributionSchedules schedules, Departures departures) {
        this.schedules = schedules;
        this.departures = departures;
    }

    /** A load that has left, and when the version with which it left planned it. */
    private record Left(ScheduledConsignment load, LocalDateTime planned) {

        static Left of(ScheduledConsignment load, DepartureCalendar days) {
            return new Left(load, days.moment(load.slot().orElseThrow()));
        }

        boolean isIn(DistributionSchedule version) {
            var days = version.calendar();
            return version.consignments().stream().anyMatch(row -> isAs(row, days));
        }

        private boolean isAs(ScheduledConsignment row, DepartureCalendar days) {
            return row.code().equals(load.code())
                    && row.slot().map(days::moment).filter(planned::equals).isPresent()
                    && Set.copyOf(row.villages()).equals(Set.copyOf(load.villages()));
        }
    }

    void keepIn(DistributionSchedule draft) {
        comeBack(draft);
        left(draft.office()).forEach(left -> keep(left, draft));
    }

    /** What has come back since is to leave again, and what left once more leaves as it did then. */
    void comeBack(DistributionSchedule draft) {
        var codes = departures.departed(draft.office());
        var left = left(draft.office());
        draft.rows()
                .comeBack(row -> !codes.contains(row.code())
                        || left.stream()
                                .anyMatch(
                                        it -> it.load().code().equals(row.code()) && !it.isAs(row, draft.calendar())));
    }

    /** What has left since a version was planned and otherwise than it says, and what has come back. */
    public List<Difference> unknownTo(DistributionSchedule version) {
        if (!TO_COME.contains(version.status())) {
            return List.of();
        }
        var left = left(version.office()).stream()
                .filter(load -> !load.isIn(version))
                .map(load -> new Difference("left", load.load().districtCode(), 0, 0));
        var codes = departures.departed(version.office());
        var back = version.consignments().stream()
                .filter(row -> row.departed() && !codes.contains(row.code()))
                .map(row -> new Difference("back", row.districtCode(), 0, 0));
        return Stream.concat(left, back).distinct().toList();
    }

    /** Days that go back to the first on which something has left. */
    DepartureCalendar withDaysOf(DistributionSchedule draft, DepartureCalendar days) {
        return left(draft.office()).stream()
                .map(left -> left.planned().toLocalDate())
                .min(Comparator.<LocalDate>naturalOrder())
                .filter(first -> first.isBefore(days.firstDay()))
                .map(first -> new DepartureCalendar(first, days.lastDay(), days.waveTimes()))
                .orElse(days);
    }

    /** As the published version has it, or where that has no wave for it the last one before. */
    private List<Left> left(OfficeKey office) {
        var codes = new TreeSet<>(departures.departed(office));
        var left = new ArrayList<Left>();
        schedules
                .findByOfficeAndStatus(office, ScheduleStatus.PUBLISHED)
                .ifPresent(published -> take(published, codes, left));
        if (!codes.isEmpty()) {
            schedules
                    .findByOfficeAndStatusOrderByNumberDesc(office, ScheduleStatus.SUPERSEDED)
                    .forEach(earlier -> take(earlier, codes, left));
        }
        return left;
    }

    private static void take(DistributionSchedule version, Set<String> codes, List<Left> left) {
        var here = version.consignments().stream()
                .filter(row -> row.slot().isPresent() && codes.contains(row.code()))
                .toList();
        here.forEach(row -> left.add(Left.of(row, version.calendar())));
        codes.removeAll(here.stream().map(ScheduledConsignment::code).collect(toSet()));
    }

    private static void keep(Left left, DistributionSchedule draft) {
        var days = draft.calendar();
        var planned = left.planned();
        int same = days.slotAt(planned.toLocalDate(), planned.toLocalTime())
                .orElseThrow(() -> new RuleBroken(
                        planned.toLocalDate().isAfter(days.lastDay())
                                ? "schedule.departed.after"
                                : "schedule.departed.outside",
                        LoadName.of(left.load().code(), left.load().districtCode()),
                        planned));
        draft.rows().leave(left.load(), same);
    }
}
