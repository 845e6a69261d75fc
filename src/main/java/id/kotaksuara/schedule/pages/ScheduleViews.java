package id.kotaksuara.schedule.pages;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.election.election.Elections;
import id.kotaksuara.planner.planning.BoxNights;
import id.kotaksuara.planner.planning.Explanations;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.Verdict;
import id.kotaksuara.planner.words.Names;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.board.Arrangement;
import id.kotaksuara.schedule.board.Board;
import id.kotaksuara.schedule.board.LeftReasons;
import id.kotaksuara.schedule.board.TideChart;
import id.kotaksuara.schedule.board.UsageCharts;
import id.kotaksuara.schedule.draft.Differences;
import id.kotaksuara.schedule.draft.Differences.Difference;
import id.kotaksuara.schedule.draft.Replanner;
import id.kotaksuara.schedule.input.LiveFacts;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.pages.BoardPage.Behind;
import id.kotaksuara.schedule.pages.BoardPage.Excluded;
import id.kotaksuara.schedule.pages.BoardPage.Left;
import id.kotaksuara.schedule.progress.SoFar;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleHead;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduleStatus;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the pages about schedules. */
@Component
@Transactional(readOnly = true)
public class ScheduleViews {

    private final DistributionSchedules schedules;
    private final LiveFacts live;
    private final RegencyNames nameBook;
    private final Elections elections;
    private final Replanner replanner;
    private final SoFar soFar;
    private final LeftReasons reasons;

    ScheduleViews(
            DistributionSchedules schedules,
            LiveFacts live,
            RegencyNames nameBook,
            Elections elections,
            Replanner replanner,
            SoFar soFar,
            LeftReasons reasons) {
        this.elections = elections;
        this.replanner = replanner;
        this.soFar = soFar;
        this.schedules = schedules;
        this.live = live;
        this.nameBook = nameBook;
        this.reasons = reasons;
    }

    public ScheduleHead head(ScheduleKey key) {
        return ScheduleHead.of(schedules.withNumber(key));
    }

    /** The versions of a regency, those that were discarded only where they are asked for. */
    public List<ScheduleLine> lines(OfficeKey office, LocalDate votingDay, boolean discardedToo) {
        var versions = discardedToo
                ? schedules.findByOfficeOrderByNumberDesc(office)
                : schedules.findByOfficeAndStatusNotOrderByNumberDesc(office, ScheduleStatus.DISCARDED);
        var progress = soFar.of(office);
        return versions.stream()
                .map(schedule -> ScheduleLine.of(schedule, PlanState.of(schedule, progress), votingDay))
                .toList();
    }

    public long discarded(OfficeKey office) {
        return schedules.countByOfficeAndStatus(office, ScheduleStatus.DISCARDED);
    }

    public PlanState state(ScheduleKey key) {
        return replanner.now(schedules.withNumber(key));
    }

    public Names names(ScheduleKey key, PlanState state) {
        return nameBook.words(key.regency(), state.problem()).names();
    }

    public BoardPage board(ScheduleKey key) {
        return board(key, Arrangement.USUAL);
    }

    /** With the districts of the board arranged as somebody likes to see them. */
    public BoardPage board(ScheduleKey key, Arrangement arrangement) {
        var schedule = schedules.withNumber(key);
        var state = replanner.now(schedule);
        var words = nameBook.words(key.regency(), state.problem());
        var verdict = PlanChecker.check(state.problem(), state.plan());
        return page(new Judged(schedule, state, words, verdict), arrangement);
    }

    /** A schedule with its plan as it is now, and what the checker says of it. */
    private record Judged(DistributionSchedule schedule, PlanState state, PlannerWords words, Verdict verdict) {

        List<String> breaches() {
            return verdict.breaches().stream().map(words::breach).toList();
        }
    }

    private BoardPage page(Judged judged, Arrangement arrangement) {
        var schedule = judged.schedule();
        var state = judged.state();
        var board = Board.of(state.whole(), state.drawn(), judged.verdict().breaches());
        var nights = BoxNights.of(state.whole(), state.drawn(), votingDay(schedule.key()));
        return new BoardPage(
                board.arranged(arrangement, nights),
                arrangement,
                board.rows().size(),
                nights,
                left(state, judged.words()),
                refused(schedule),
                TideChart.of(state.whole(), state.drawn()),
                UsageCharts.of(state.whole(), state.drawn()),
                ScheduleState.of(schedule, state).outcome(judged.words(), judged.verdict()),
                judged.breaches(),
                differences(schedule),
                excluded(schedule, judged.words().names()),
                judged.words().names(),
                standing(judged));
    }

    private BoardPage.Standing standing(Judged judged) {
        var state = judged.state();
        return new BoardPage.Standing(
                Math.toIntExact(state.whole().boxes()),
                state.gone(),
                Math.toIntExact(judged.verdict().score().boxesLeft()),
                state.whole().firstSlot(),
                today(judged.schedule().key().regency()),
                state.overdue().size());
    }

    /** What should have left by now and has not; nobody asks that of a version that no longer counts. */
    public Optional<Behind> behind(ScheduleHead head) {
        var key = head.key();
        int first = soFar.firstSlot(key.regency(), head.calendar());
        var planned = first == 0 || !head.counts() ? List.<ScheduledConsignment>of() : schedules.planned(key, first);
        if (planned.isEmpty()) {
            return Optional.empty();
        }
        var departed = soFar.of(key.office()).departed();
        var late =
                planned.stream().filter(row -> !departed.contains(row.code())).toList();
        return late.isEmpty() ? Optional.empty() : Optional.of(Behind.of(head, late, nameBook.names(key.regency())));
    }

    /** The version that shipments follow. */
    public Optional<ScheduleHead> published(OfficeKey office) {
        return schedules.findByOfficeAndStatus(office, ScheduleStatus.PUBLISHED).map(ScheduleHead::of);
    }

    public LocalDate today(String regency) {
        return soFar.today(regency);
    }

    private LocalDate votingDay(ScheduleKey key) {
        return elections.withCode(key.election()).votingDay();
    }

    private List<Left> left(PlanState state, PlannerWords words) {
        var why = reasons.of(state.problem(), state.plan());
        return LeftReasons.left(state.problem(), state.plan())
                .map(consignment -> new Left(
                        consignment.id(),
                        consignment.destination(),
                        words.names().consignment(consignment.id()),
                        LeftReasons.boxes(consignment, state.plan()),
                        words.summary(Explanations.summary(state.open(why.get(consignment.id()))))))
                .toList();
    }

    /** The days that were asked for and refused, by district. */
    private static Map<String, LocalDate> refused(DistributionSchedule schedule) {
        return schedule.consignments().stream()
                .map(ScheduledConsignment::districtCode)
                .distinct()
                .filter(district -> schedule.terms(district).refused())
                .collect(toMap(Function.identity(), district -> schedule.terms(district)
                        .wish()));
    }

    /** What is no longer as the schedule was planned for. */
    public List<Difference> differences(ScheduleKey key) {
        return differences(schedules.withNumber(key));
    }

    private List<Difference> differences(DistributionSchedule schedule) {
        return live.find(schedule.office(), schedule.calendar(), schedule.usual())
                .map(now -> Differences.between(schedule.facts(), now.problem()))
                .orElseGet(() -> List.of(new Difference("all", schedule.regencyCode(), 0, 0)));
    }

    private static List<Excluded> excluded(DistributionSchedule schedule, Names names) {
        Map<String, Excluded> excluded = new TreeMap<>();
        for (var part : schedule.consignments()) {
            String district = part.districtCode();
            String reason = schedule.terms(district).exclusion();
            if (reason != null) {
                excluded.merge(
                        district,
                        new Excluded(district, names.of(district), part.boxes(), reason),
                        (one, other) -> new Excluded(district, one.name(), one.boxes() + other.boxes(), reason));
            }
        }
        return List.copyOf(excluded.values());
    }
}
