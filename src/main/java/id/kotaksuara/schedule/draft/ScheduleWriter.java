package id.kotaksuara.schedule.draft;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.access.quota.Quotas;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a schedule, has it changed and writes the journal's line, together or not at all. */
@Component
public class ScheduleWriter {

    /** The state before and after a change, in the few words the journal keeps. */
    public record Told(@Nullable String before, @Nullable String after) {}

    /** What the quotas call versions that nobody has published. */
    public static final String KEPT = "versions";

    private final DistributionSchedules schedules;
    private final Journal journal;
    private final Quotas quotas;

    ScheduleWriter(DistributionSchedules schedules, Journal journal, Quotas quotas) {
        this.schedules = schedules;
        this.journal = journal;
        this.quotas = quotas;
    }

    /** Changes what somebody saw after so many edits; each change is one edit and one line. */
    @Transactional
    public void change(ScheduleKey key, int seenEdits, String action, Function<DistributionSchedule, Told> change) {
        var schedule = schedules.toChange(key);
        tell(schedule, action, schedule.edit(seenEdits, () -> change.apply(schedule)));
    }

    /** Changes it as it stands, whatever anybody saw. */
    @Transactional
    public void change(ScheduleKey key, String action, Function<DistributionSchedule, Told> change) {
        var schedule = schedules.toChange(key);
        tell(schedule, action, schedule.edit(() -> change.apply(schedule)));
    }

    /**
     * Keeps a new version.
     *
     * @throws RuleBroken when its office or who makes it has as many unpublished ones as may be
     */
    @Transactional
    public ScheduleKey add(DistributionSchedule schedule, String action, Told told) {
        schedules.save(schedule);
        tell(schedule, action, told);
        quotas.requireRoom(KEPT, schedule.regencyCode(), maker());
        return schedule.key();
    }

    /**
     * Nobody waits for a plan that has no room.
     *
     * @throws RuleBroken when {@link #add} would
     */
    void expectRoom(String regency) {
        quotas.expectRoom(KEPT, regency, maker());
    }

    private static String maker() {
        var maker = SecurityContextHolder.getContext().getAuthentication();
        return maker == null ? "" : maker.getName();
    }

    private void tell(DistributionSchedule schedule, String action, Told told) {
        journal.record(
                new Entry(schedule.key().subject(), schedule.regencyCode(), action, told.before(), told.after()));
    }
}
