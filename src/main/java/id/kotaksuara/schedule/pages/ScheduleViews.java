package id.kotaksuara.schedule.pages;

import static java.util.Comparator.comparing;

import id.kotaksuara.planner.words.Names;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.draft.Replanner;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.pages.BoardPage.Behind;
import id.kotaksuara.schedule.pages.VersionPage.Asked;
import id.kotaksuara.schedule.progress.SoFar;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleHead;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduleStatus;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import id.kotaksuara.schedule.version.VersionName;
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

    /** A page of a regency's versions; the plans of others are not read, unless the order goes by what they say. */
    VersionPage list(OfficeKey office, LocalDate votingDay, Asked asked) {
        var versions = asked.discardedToo()
                ? schedules.findNamesByOfficeOrderByNumberDesc(office)
                : schedules.findNamesByOfficeAndStatusNotOrderByNumberDesc(office, ScheduleStatus.DISCARDED);
        var trials = VersionTree.of(versions).trialNumbers();
        return new VersionPage(
                lines(office, votingDay, asked, versions),
                asked.within(versions.size()),
                VersionPage.pages(versions.size()),
                trials,
                versions.stream()
                        .filter(version -> version.draft() && trials.contains(version.number()))
                        .toList());
    }

    private List<ScheduleLine> lines(OfficeKey office, LocalDate votingDay, Asked asked, List<VersionName> versions) {
        var byFigures = asked.order().byFigures();
        var read = byFigures.isPresent() ? versions : asked.of(asked.order().sorted(versions));
        var numbers = read.stream().map(VersionName::number).toList();
        var progress = soFar.of(office);
        var lines = schedules.findByOfficeAndNumberIn(office, numbers).stream()
                .map(schedule -> ScheduleLine.of(schedule, PlanState.of(schedule, progress), votingDay));
        return byFigures.map(order -> asked.of(lines.sorted(order).toList())).orElseGet(() -> lines.sorted(
                        comparing(line -> numbers.indexOf(line.number())))
                .toList());
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
