package id.kotaksuara.schedule.approval;

import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells which versions wait for another planner than the one who planned them. */
@Component
class SecondPlanner {

    private static final String COPIED = "journal.schedule.versioned";

    /** Steps of a version that change nothing of what people decided in it; a copy is still the plan it was copied from. */
    private static final List<String> NO_CHANGE = List.of(
            COPIED,
            "journal.schedule.approved",
            "journal.schedule.published",
            "journal.schedule.superseded",
            "journal.schedule.sentBack",
            "journal.schedule.discarded",
            "journal.schedule.recovered",
            "journal.schedule.followed");

    private final DistributionSchedules schedules;
    private final Accounts accounts;
    private final Journal journal;

    SecondPlanner(DistributionSchedules schedules, Accounts accounts, Journal journal) {
        this.schedules = schedules;
        this.accounts = accounts;
        this.journal = journal;
    }

    /** Whether who is signed in changed it last, and the office has another planner. */
    boolean awaitedBy(ScheduleKey key) {
        var me = SecurityContextHolder.getContext().getAuthentication();
        return me != null
                && whoPlanned(key, Long.MAX_VALUE).filter(me.getName()::equals).isPresent()
                && accounts.countByRoleAndAreaAndEnabledTrue(Role.PLANNER, key.regency()) > 1;
    }

    /**
     * Who changed a version last before a line of the journal; where nobody has, who had changed the one last that it was
     * copied from, as it was when it was copied.
     */
    private Optional<String> whoPlanned(ScheduleKey key, long before) {
        return journal.lastToChange(key.subject(), NO_CHANGE, before).or(() -> schedules
                .findByOfficeAndNumber(key.office(), key.number())
                .flatMap(DistributionSchedule::basedOn)
                .flatMap(earlier -> whoPlanned(
                        new ScheduleKey(key.office(), earlier),
                        journal.lastLine(key.subject(), COPIED).orElse(before))));
    }
}
