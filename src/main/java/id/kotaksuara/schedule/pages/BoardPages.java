package id.kotaksuara.schedule.pages;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.election.election.Elections;
import id.kotaksuara.planner.planning.Explanations;
import id.kotaksuara.planner.words.Names;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.schedule.board.Arrangement;
import id.kotaksuara.schedule.board.Drawing;
import id.kotaksuara.schedule.board.Drawing.Answered;
import id.kotaksuara.schedule.board.Drawings;
import id.kotaksuara.schedule.board.LeftReasons;
import id.kotaksuara.schedule.draft.Differences.Difference;
import id.kotaksuara.schedule.draft.Replanner;
import id.kotaksuara.schedule.draft.SincePlanned;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.pages.BoardPage.Excluded;
import id.kotaksuara.schedule.pages.BoardPage.Left;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the page of one version: reads it in one transaction, and draws and explains its plan after that. */
@Component
public class BoardPages {

    private final DistributionSchedules schedules;
    private final SincePlanned sincePlanned;
    private final RegencyNames names;
    private final Elections elections;
    private final Replanner replanner;
    private final Drawings drawings;
    private final LeftReasons reasons;
    private final TransactionTemplate reading;

    BoardPages(
            DistributionSchedules schedules,
            SincePlanned sincePlanned,
            RegencyNames names,
            Elections elections,
            Replanner replanner,
            Drawings drawings,
            LeftReasons reasons,
            PlatformTransactionManager transactions) {
        this.schedules = schedules;
        this.sincePlanned = sincePlanned;
        this.names = names;
        this.elections = elections;
        this.replanner = replanner;
        this.drawings = drawings;
        this.reasons = reasons;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    public BoardPage of(ScheduleKey key) {
        return of(key, Arrangement.USUAL);
    }

    /** With the districts of the board arranged as somebody likes to see them. */
    BoardPage of(ScheduleKey key, Arrangement arrangement) {
        return page(reading.execute(status -> read(schedules.withNumber(key))), arrangement);
    }

    /** All that a page needs of the database. */
    private record Read(
            ScheduleState version,
            PlanState state,
            PlannerWords words,
            LocalDate votingDay,
            LocalDate today,
            Map<String, LocalDate> refused,
            List<Difference> differences,
            List<Excluded> excluded) {

        Drawing.Drawn drawn() {
            return new Drawing.Drawn(
                    new Answered(state.problem(), state.plan()), new Answered(state.whole(), state.drawn()), votingDay);
        }
    }

    private Read read(DistributionSchedule schedule) {
        var state = replanner.now(schedule);
        var words = names.words(schedule.regencyCode(), state.problem());
        return new Read(
                ScheduleState.of(schedule, state),
                state,
                words,
                elections.withCode(schedule.electionCode()).votingDay(),
                replanner.today(schedule.regencyCode()),
                refused(schedule),
                sincePlanned.differences(schedule),
                excluded(schedule, words.names()));
    }

    private BoardPage page(Read read, Arrangement arrangement) {
        var drawing = drawings.of(read.drawn());
        var words = read.words();
        return new BoardPage(
                drawing.board().arranged(arrangement, drawing.nights()),
                drawing.board().order(),
                arrangement,
                drawing.board().rows().size(),
                drawing.nights(),
                left(read.state(), words),
                read.refused(),
                drawing.tides(),
                drawing.usage(),
                read.version().outcome(words, drawing.verdict()),
                drawing.verdict().breaches().stream().map(words::breach).toList(),
                read.differences(),
                read.excluded(),
                words.names(),
                standing(read, drawing));
    }

    private static BoardPage.Standing standing(Read read, Drawing drawing) {
        var state = read.state();
        return new BoardPage.Standing(
                Math.toIntExact(state.whole().boxes()),
                state.gone(),
                Math.toIntExact(drawing.verdict().score().boxesLeft()),
                state.whole().firstSlot(),
                read.today(),
                state.overdue().size());
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

    private static List<Excluded> excluded(DistributionSchedule schedule, Names names) {
        Map<String, Excluded> excluded = new TreeMap<>();
        for (var part : schedule.consignments()) {
            String district = part.districtCode();
            String reason = schedule.terms(district).exclusion();
            if (reason != null && !part.departed()) {
                excluded.merge(
                        district,
                        new Excluded(district, names.of(district), part.boxes(), reason),
                        (one, other) -> new Excluded(district, one.name(), one.boxes() + other.boxes(), reason));
            }
        }
        return List.copyOf(excluded.values());
    }
}
