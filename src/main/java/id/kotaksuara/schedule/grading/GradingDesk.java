package id.kotaksuara.schedule.grading;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.access.quota.Quotas;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseDesk;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.officefile.Timetable;
import id.kotaksuara.schedule.officeplan.Days;
import id.kotaksuara.schedule.officeplan.DistrictFinder;
import id.kotaksuara.schedule.officeplan.OfficeRow;
import id.kotaksuara.schedule.officeplan.ReadRow;
import id.kotaksuara.schedule.officeplan.Understanding;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in, has their rows settled, grades them, and makes a draft of one. */
@Service
public class GradingDesk {

    /** What the quotas call gradings that became no version. */
    public static final String KEPT = "gradings";

    private final Gradings gradings;
    private final Elections elections;
    private final Districts districts;
    private final WarehouseDesk warehouses;
    private final Grader grader;
    private final DistributionScheduler scheduler;
    private final OfficeClock clock;
    private final Journal journal;
    private final Quotas quotas;
    private final TransactionTemplate transaction;

    GradingDesk(
            Gradings gradings,
            Elections elections,
            Districts districts,
            WarehouseDesk warehouses,
            Grader grader,
            DistributionScheduler scheduler,
            OfficeClock clock,
            Journal journal,
            Quotas quotas,
            PlatformTransactionManager transactions) {
        this.gradings = gradings;
        this.elections = elections;
        this.districts = districts;
        this.warehouses = warehouses;
        this.grader = grader;
        this.scheduler = scheduler;
        this.clock = clock;
        this.journal = journal;
        this.quotas = quotas;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads a file and grades it, if nothing in it is unclear.
     *
     * @param first the office's first warehouse, to be opened with it
     */
    public Grading receive(NewGrading what, Path file, @Nullable Warehouse first, String by) {
        var finder = finder(what.office().regency());
        var rows = Timetable.in(file, what.votingDay(), finder::recognises).stream()
                .map(OfficeRow::of)
                .toList();
        return graded(transaction.execute(status -> {
            if (first != null) {
                warehouses.open(first);
            }
            int number = gradings.lastNumber(what.office()) + 1;
            var grading = gradings.save(
                    new Grading(what, number, rows, by, clock.now(what.office().regency())));
            record(grading, "journal.grading.received", what.file().name());
            quotas.requireRoom(KEPT, grading.regencyCode(), by);
            return read(grading);
        }));
    }

    /** What the rows mean as far as they are settled. */
    @Transactional(readOnly = true)
    public List<ReadRow> rows(Grading grading) {
        return new Understanding(
                        finder(grading.regencyCode()), election(grading).votingDay(), clock.zone(grading.regencyCode()))
                .of(grading.rows());
    }

    /** The days and waves to grade for: those chosen or graded, else those the rows speak of. */
    @Transactional(readOnly = true)
    public DepartureCalendar calendar(Grading grading) {
        return grading.calendar().orElseGet(() -> Days.of(rows(grading), grading.deadline()));
    }

    /**
     * Keeps what a person said about rows, by their keys, and grades when all is clear.
     *
     * @param chosen other days and waves than the rows speak of, or null
     */
    Grading settle(Grading seen, int version, Map<String, OfficeRow> settled, @Nullable DepartureCalendar chosen) {
        return graded(transaction.execute(status -> {
            var grading = toChange(seen, version);
            grading.holdTo(election(grading).ppkDeadline());
            grading.settle(
                    grading.rows().stream()
                            .map(row -> settled.getOrDefault(row.key(), row))
                            .toList(),
                    chosen);
            record(grading, "journal.grading.settled", Integer.toString(settled.size()));
            gradings.flush();
            return read(grading);
        }));
    }

    /** Grades a file once more as it was settled. */
    Grading again(Grading seen, int version) {
        var chosen = seen.calendarChosen() ? seen.calendar().orElse(null) : null;
        return settle(seen, version, Map.of(), chosen);
    }

    @Transactional
    public void discard(Grading seen, int version) {
        var grading = toChange(seen, version);
        grading.discard();
        record(grading, "journal.grading.discarded", grading.file().name());
    }

    /** A draft schedule with the dates of the file. */
    ScheduleKey draft(Grading seen, int version) {
        var calendar = calendar(seen);
        calendar.requireBy(election(seen).ppkDeadline()); // a grade may be older than the deadline
        var whole = transaction.execute(status -> {
            var grading = toChange(seen, version);
            if (grading.graded().isEmpty()) {
                throw new RuleBroken("grading.unsettled", grading.number());
            }
            return grader.whole(grading, rows(grading), calendar);
        });
        var plan = whole.plan();
        return transaction.execute(status -> {
            var grading = toChange(seen, version);
            var key = scheduler.take(grading.office(), calendar, plan);
            grading.became(key.number());
            record(grading, "journal.grading.drafted", Integer.toString(key.number()));
            return key;
        });
    }

    /** A file and what is needed to grade it; nothing where its rows are not settled yet. */
    private record Read(Grading grading, List<ReadRow> rows, Optional<ToGrade> toGrade) {}

    private Read read(Grading grading) {
        var rows = rows(grading);
        if (rows.stream().anyMatch(ReadRow::open)) {
            return new Read(grading, rows, Optional.empty());
        }
        if (rows.stream().noneMatch(ReadRow::counts)) {
            throw new RuleBroken("grading.all.skipped");
        }
        return new Read(grading, rows, Optional.of(grader.read(grading, rows, calendar(grading))));
    }

    /** Grades outside of any transaction, and keeps the grade if nobody has changed the rows meanwhile. */
    private Grading graded(Read read) {
        var seen = read.grading();
        read.toGrade().ifPresent(toGrade -> {
            var outcome = grader.grade(seen, read.rows(), toGrade, !seen.calendarChosen());
            transaction.executeWithoutResult(
                    status -> toChange(seen, seen.version()).grade(outcome.graded(), outcome.calendar()));
        });
        return seen;
    }

    private Grading toChange(Grading seen, int version) {
        var grading = gradings.withNumber(seen.office(), seen.number());
        grading.requireSeen(version);
        return grading;
    }

    private Election election(Grading grading) {
        return elections.withCode(grading.electionCode());
    }

    private DistrictFinder finder(String regency) {
        return new DistrictFinder(districts.ofRegency(regency));
    }

    private void record(Grading grading, String action, String after) {
        journal.record(new Entry(grading.subject(), grading.regencyCode(), action, null, after));
    }
}
