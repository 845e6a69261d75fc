package id.kotaksuara.schedule.approval;

import static id.kotaksuara.schedule.version.ScheduleStatus.APPROVED;
import static id.kotaksuara.schedule.version.ScheduleStatus.DISCARDED;
import static id.kotaksuara.schedule.version.ScheduleStatus.DRAFT;
import static id.kotaksuara.schedule.version.ScheduleStatus.PUBLISHED;
import static id.kotaksuara.schedule.version.ScheduleStatus.SUPERSEDED;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.draft.ScheduleWriter;
import id.kotaksuara.schedule.draft.ScheduleWriter.Told;
import id.kotaksuara.schedule.draft.SincePlanned;
import id.kotaksuara.schedule.progress.SoFar;
import id.kotaksuara.schedule.published.ScheduleApproved;
import id.kotaksuara.schedule.published.SchedulePublished;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduleStatus;
import java.util.SortedMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a schedule from draft to approved to published, or puts it away. */
@Service
class ScheduleApproval {

    private final DistributionSchedules schedules;
    private final SincePlanned sincePlanned;
    private final ScheduleWriter writer;
    private final SoFar soFar;
    private final ApplicationEventPublisher events;
    private final SecondPlanner second;
    private final Elections elections;

    ScheduleApproval(
            DistributionSchedules schedules,
            SincePlanned sincePlanned,
            ScheduleWriter writer,
            SoFar soFar,
            ApplicationEventPublisher events,
            SecondPlanner second,
            Elections elections) {
        this.schedules = schedules;
        this.sincePlanned = sincePlanned;
        this.writer = writer;
        this.soFar = soFar;
        this.events = events;
        this.second = second;
        this.elections = elections;
    }

    /**
     * Approves a draft that keeps every rule and answers the facts as they are now. What it leaves behind must be said by
     * whoever approves it, and where an office has two planners that is not the one who planned it.
     */
    @Transactional
    public void approve(ScheduleKey key, int seenEdits, long leftBehind) {
        writer.change(key, seenEdits, "journal.schedule.approved", draft -> {
            requireSaid(key, leftBySound(draft), leftBehind);
            if (!draft.assumptions().conditions().isEmpty()) {
                throw new RuleBroken(
                        "schedule.assumed", draft.assumptions().conditions().size());
            }
            if (!sincePlanned.differences(draft).isEmpty()) {
                throw new RuleBroken("schedule.outdated");
            }
            return moved(draft, APPROVED);
        });
        events.publishEvent(new ScheduleApproved(key));
    }

    /**
     * What a draft leaves behind; asked before anybody has to say it.
     *
     * @throws RuleBroken where nothing that is said makes the draft fit to be approved
     */
    @Transactional(readOnly = true)
    public long leftBehind(ScheduleKey key) {
        return leftBySound(schedules.withNumber(key));
    }

    private long leftBySound(DistributionSchedule draft) {
        var state = now(draft);
        if (!state.overdue().isEmpty()) {
            String key = isOver(draft) ? "schedule.overdue.late" : "schedule.overdue";
            throw new RuleBroken(key, state.overdue().size());
        }
        var verdict = PlanChecker.check(state.problem(), state.plan());
        if (!verdict.isValid()) {
            throw new RuleBroken("schedule.has.breaches", verdict.breaches().size());
        }
        return verdict.score().boxesLeft();
    }

    /** Whether boxes can no longer arrive in time, so that it cannot be planned again. */
    private boolean isOver(DistributionSchedule draft) {
        return soFar.today(draft.regencyCode())
                .isAfter(elections.withCode(draft.electionCode()).ppkDeadline());
    }

    private PlanState now(DistributionSchedule schedule) {
        return PlanState.of(schedule, soFar.of(schedule.office()));
    }

    private void requireSaid(ScheduleKey key, long left, long said) {
        if (left > 0 && left != said) {
            throw new RuleBroken("schedule.left.unsaid", left);
        }
        if (left > 0 && second.awaitedBy(key)) {
            throw new RuleBroken("schedule.left.second");
        }
    }

    /** Makes a draft of an approved schedule again. */
    @Transactional
    public void sendBack(ScheduleKey key, int seenEdits) {
        writer.change(key, seenEdits, "journal.schedule.sentBack", approved -> moved(approved, DRAFT));
    }

    /** Puts a draft away that nobody wants. */
    @Transactional
    public void discard(ScheduleKey key, int seenEdits) {
        writer.change(key, seenEdits, "journal.schedule.discarded", draft -> moved(draft, DISCARDED));
    }

    /**
     * Discards drafts of an office, all or none.
     *
     * @param seen by number how many times each had been changed when somebody saw it
     */
    @Transactional
    public void discardAll(OfficeKey office, SortedMap<Integer, Integer> seen) {
        seen.forEach((number, edits) -> discard(new ScheduleKey(office, number), edits));
    }

    /** Takes a draft out again that was put away. */
    @Transactional
    public void recover(ScheduleKey key, int seenEdits) {
        writer.change(key, seenEdits, "journal.schedule.recovered", discarded -> moved(discarded, DRAFT));
    }

    /**
     * Publishes an approved schedule; the one published before is superseded, and whoever follows it hears of it.
     *
     * @throws RuleBroken where it could no longer be approved: waves are over, or the facts have changed since
     */
    @Transactional
    public void publish(ScheduleKey key, int seenEdits) {
        requireAsApproved(key);
        schedules.findByOfficeAndStatus(key.office(), PUBLISHED).ifPresent(old -> supersede(old, key.number()));
        writer.change(key, seenEdits, "journal.schedule.published", approved -> moved(approved, PUBLISHED));
        schedules.flush();
        events.publishEvent(new SchedulePublished(key.office(), key.number()));
    }

    private void requireAsApproved(ScheduleKey key) {
        var approved = schedules.withNumber(key);
        var state = now(approved);
        if (!state.overdue().isEmpty()
                || !PlanChecker.check(state.problem(), state.plan()).isValid()
                || !sincePlanned.differences(approved).isEmpty()) {
            throw new RuleBroken("schedule.publication.outdated");
        }
    }

    private void supersede(DistributionSchedule old, int by) {
        writer.change(old.key(), "journal.schedule.superseded", published -> {
            published.become(SUPERSEDED);
            return new Told(null, Integer.toString(by));
        });
        schedules.flush();
    }

    private static Told moved(DistributionSchedule schedule, ScheduleStatus next) {
        schedule.become(next);
        return new Told(null, schedule.summary());
    }
}
