package id.kotaksuara.schedule.grading;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Rule;
import id.kotaksuara.region.Districts;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.LiveFacts;
import id.kotaksuara.schedule.officeplan.Days;
import id.kotaksuara.schedule.officeplan.DistrictFinder;
import id.kotaksuara.schedule.officeplan.OfficeLoad;
import id.kotaksuara.schedule.officeplan.OfficePlan;
import id.kotaksuara.schedule.officeplan.ReadRow;
import id.kotaksuara.schedule.officeplan.Shares;
import id.kotaksuara.schedule.officeplan.VehicleFinder;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Grades understood rows against the facts as they are now. */
@Component
class Grader {

    /** More than any regency sends; beyond it a page would be waited for. */
    private static final int MOST_CONSIGNMENTS = 800;

    private final LiveFacts live;
    private final VehicleTypes vehicles;
    private final Districts districts;
    private final GradingAssumptions assumptions;
    private final TransactionTemplate reading;

    Grader(
            LiveFacts live,
            VehicleTypes vehicles,
            Districts districts,
            GradingAssumptions assumptions,
            PlatformTransactionManager transactions) {
        this.live = live;
        this.vehicles = vehicles;
        this.districts = districts;
        this.assumptions = assumptions;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** A file graded for days and waves. */
    record Outcome(Graded graded, DepartureCalendar calendar) {}

    /** Reads what a file is graded against for these days. */
    @Transactional(readOnly = true)
    public ToGrade read(Grading file, List<ReadRow> rows, DepartureCalendar calendar) {
        var facts = unhindered(facts(file, rows, calendar));
        return new ToGrade(
                facts,
                shares(file, rows, calendar),
                calendar,
                assumptions.unknownVehicles(file, rows),
                assumptions.of(file, rows, calendar));
    }

    /**
     * Grades what was read; where boxes arrive after the last of its days, which only leave on them, days are added.
     * Nothing of it is in a transaction but reading what more days need.
     */
    Outcome grade(Grading file, List<ReadRow> rows, ToGrade read, boolean mayGrow) {
        var graded = read.graded();
        var days = read.calendar();
        while (mayGrow && arrivesLate(graded) && days.lastDay().isBefore(file.deadline())) {
            days = new DepartureCalendar(days.firstDay(), days.lastDay().plusDays(1), days.waveTimes());
            var longer = days;
            graded = reading.execute(status -> read(file, rows, longer)).graded();
        }
        return new Outcome(graded, days);
    }

    private static boolean arrivesLate(Graded graded) {
        return PlanChecker.check(graded.problem(), graded.office()).breaches().stream()
                .anyMatch(breach -> breach.rule() == Rule.AFTER_DEADLINE);
    }

    /**
     * What a file's dates are for the consignments of a schedule, each of which leaves whole.
     *
     * @throws RuleBroken where rows are open that were clear when it was graded: their districts would get no day
     */
    @Transactional(readOnly = true)
    public Whole whole(Grading file, List<ReadRow> rows, DepartureCalendar calendar) {
        long open = rows.stream().filter(ReadRow::open).count();
        if (open > 0) {
            throw new RuleBroken("grading.reopened", file.number(), open);
        }
        var facts = live.of(file.office(), calendar).problem();
        var shares = shares(file, rows, calendar);
        return new Whole(
                facts,
                facts.consignments().stream()
                        .flatMap(consignment -> GradingCut.mostOf(consignment, shares.of(consignment)).loads().stream())
                        .toList());
    }

    /** When each consignment of a schedule leaves, by its id. */
    record Whole(PlanningProblem facts, List<OfficeLoad> loads) {

        Plan plan() {
            return OfficePlan.of(facts, loads);
        }
    }

    private PlanningProblem facts(Grading file, List<ReadRow> rows, DepartureCalendar calendar) {
        var facts = live.find(file.office(), calendar, Shares.stated(rows))
                .orElseThrow(() -> new RuleBroken("grading.nothing"))
                .problem();
        int loads = loads(facts);
        if (loads > MOST_CONSIGNMENTS) {
            throw new RuleBroken("grading.large", loads, MOST_CONSIGNMENTS);
        }
        return facts;
    }

    /** What the largest vehicle would carry in so many journeys, at most a part in each. */
    private static int loads(PlanningProblem facts) {
        int largest =
                facts.vehicles().stream().mapToInt(CarrierType::boxes).max().orElse(Integer.MAX_VALUE);
        int each = Math.max(1, largest);
        return facts.consignments().stream()
                .mapToInt(it -> Math.min(
                        it.cutting().parts().size(), Math.max(1, it.boxes() / each + (it.boxes() % each > 0 ? 1 : 0))))
                .sum();
    }

    private Shares shares(Grading file, List<ReadRow> rows, DepartureCalendar calendar) {
        return new Shares(
                rows,
                new Days.Open(calendar, file.deadline()),
                new VehicleFinder(vehicles.ofRegency(file.regencyCode())),
                new DistrictFinder(districts.ofRegency(file.regencyCode())));
    }

    /** Legs for which the office has no vehicles yet do not limit: of what nobody described nothing is known. */
    private static PlanningProblem unhindered(PlanningProblem facts) {
        return facts.with(facts.consignments().stream().map(Grader::unhindered).toList());
    }

    private static Consignment unhindered(Consignment consignment) {
        var way = consignment.way();
        var equipped = way.legs().stream().filter(Grader::hasVehicles).toList();
        return new Consignment(
                consignment.id(),
                consignment.origin(),
                consignment.destination(),
                consignment.boxes(),
                consignment.difficultyClass(),
                way.with(equipped),
                consignment.dates(),
                consignment.cutting());
    }

    private static boolean hasVehicles(Leg leg) {
        return !leg.vehicleTypes().isEmpty();
    }
}
