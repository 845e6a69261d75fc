package id.kotaksuara.schedule.pages;

import id.kotaksuara.planner.words.Names;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.draft.Replanner;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.pages.BoardPage.Behind;
import id.kotaksuara.schedule.progress.SoFar;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleHead;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduleStatus;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the pages about schedules. */
@Component
@Transactional(readOnly = true)
public class ScheduleViews {

    private final DistributionSchedules schedules;
    private final RegencyNames nameBook;
    private final Replanner replanner;
    private final SoFar soFar;

    ScheduleViews(DistributionSchedules schedules, RegencyNames nameBook, Replanner replanner, SoFar soFar) {
        this.replanner = replanner;
        this.soFar = soFar;
        this.schedules = schedules;
        this.nameBook = nameBook;
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
}
