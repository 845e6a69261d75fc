package id.kotaksuara.schedule;

import id.kotaksuara.board.Board;
import id.kotaksuara.board.Names;
import id.kotaksuara.board.Outcome;
import id.kotaksuara.board.TideChart;
import id.kotaksuara.board.UsageCharts;
import id.kotaksuara.planning.PlanChecker;
import id.kotaksuara.schedule.BoardPage.Excluded;
import id.kotaksuara.schedule.Differences.Difference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the pages about schedules. */
@Component
@Transactional(readOnly = true)
class ScheduleViews {

    private final DistributionSchedules schedules;
    private final LiveFacts live;
    private final NameBook nameBook;

    ScheduleViews(DistributionSchedules schedules, LiveFacts live, NameBook nameBook) {
        this.schedules = schedules;
        this.live = live;
        this.nameBook = nameBook;
    }

    public ScheduleHead head(ScheduleKey key) {
        return ScheduleHead.of(schedules.withNumber(key));
    }

    public List<ScheduleLine> lines(String election, String regency) {
        return schedules.findByElectionCodeAndRegencyCodeOrderByNumberDesc(election, regency).stream()
                .map(ScheduleLine::of)
                .toList();
    }

    public PlanState state(ScheduleKey key) {
        return PlanState.of(schedules.withNumber(key));
    }

    public Names names(ScheduleKey key, PlanState state) {
        return nameBook.words(key.regency(), state.problem()).names();
    }

    public BoardPage board(ScheduleKey key) {
        var schedule = schedules.withNumber(key);
        var state = PlanState.of(schedule);
        var words = nameBook.words(key.regency(), state.problem());
        var verdict = PlanChecker.check(state.problem(), state.plan());
        return new BoardPage(
                Board.of(state.problem(), state.plan(), verdict.breaches()),
                TideChart.of(state.problem(), state.plan()),
                UsageCharts.of(state.problem(), state.plan()),
                Outcome.of(words, state.plan(), verdict),
                verdict.breaches().stream().map(words::breach).toList(),
                differences(schedule),
                excluded(schedule, words.names()),
                words.names(),
                Math.toIntExact(state.problem().boxes()),
                Math.toIntExact(verdict.score().boxesLeft()));
    }

    /** What is no longer as the schedule was planned for. */
    public List<Difference> differences(ScheduleKey key) {
        return differences(schedules.withNumber(key));
    }

    private List<Difference> differences(DistributionSchedule schedule) {
        return live.find(schedule.electionCode(), schedule.regencyCode(), schedule.calendar())
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
