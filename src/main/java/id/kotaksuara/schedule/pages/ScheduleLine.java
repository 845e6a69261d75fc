package id.kotaksuara.schedule.pages;

import static java.util.Comparator.comparing;

import id.kotaksuara.planner.planning.BoxNights;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleStatus;
import id.kotaksuara.schedule.version.VersionName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version in the list of versions.
 *
 * @param more when waves leave that some of its days have beside the usual ones, "" where there are none
 */
record ScheduleLine(
        int number,
        ScheduleStatus status,
        DepartureCalendar calendar,
        String more,
        int boxes,
        int placed,
        long nights,
        int assumed,
        Optional<Integer> basedOn,
        Optional<String> reason,
        int edits) {

    /** What the list can be sorted by; what holds and then the newest first where nothing is asked for. */
    enum Order {
        NUMBER(null) {
            @Override
            List<VersionName> sorted(List<VersionName> versions) {
                return VersionTree.of(versions).inOrder();
            }
        },
        STATUS(null),
        LEFT(comparing(ScheduleLine::left)),
        NIGHTS(comparing(ScheduleLine::nights));

        private final @Nullable Comparator<ScheduleLine> figures;

        Order(@Nullable Comparator<ScheduleLine> figures) {
            this.figures = figures;
        }

        /** By what a version is called, without what it says. */
        List<VersionName> sorted(List<VersionName> versions) {
            return versions.stream()
                    .sorted(comparing(VersionName::status)
                            .thenComparing(comparing(VersionName::number).reversed()))
                    .toList();
        }

        /** By the figures of each, for which all have to be worked out; empty where it does not go by those. */
        Optional<Comparator<ScheduleLine>> byFigures() {
            return Optional.ofNullable(figures)
                    .map(first ->
                            first.thenComparing(comparing(ScheduleLine::number).reversed()));
        }
    }

    static ScheduleLine of(DistributionSchedule schedule, PlanState state, LocalDate votingDay) {
        long left = PlanChecker.score(state.problem(), state.plan()).boxesLeft();
        int boxes = Math.toIntExact(state.whole().boxes());
        return new ScheduleLine(
                schedule.number(),
                schedule.status(),
                schedule.usual(),
                more(schedule),
                boxes,
                Math.toIntExact(boxes - left),
                BoxNights.of(state.whole(), state.drawn(), votingDay).all(),
                schedule.assumptions().all().size(),
                schedule.basedOn(),
                schedule.reason(),
                schedule.edits());
    }

    private static String more(DistributionSchedule schedule) {
        var usual = schedule.usual().waveTimes().times();
        var some = schedule.calendar().waveTimes().times().stream()
                .filter(time -> !usual.contains(time))
                .toList();
        return some.isEmpty() ? "" : new WaveTimes(some).text();
    }

    public int left() {
        return boxes - placed;
    }
}
