package id.kotaksuara.schedule.grading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Rule;
import id.kotaksuara.planner.planning.Way;
import id.kotaksuara.region.Districts;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.LiveFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Grades understood rows against the facts as they are now. */
@Component
class Grader {

    /** More than any regency sends; beyond it a page would be waited for. */
    private static final int MOST_CONSIGNMENTS = 800;

    private final LiveFacts live;
    private final VehicleTypes vehicles;
    private final Districts districts;
    private final Assumptions assumptions;

    Grader(LiveFacts live, VehicleTypes vehicles, Districts districts, Assumptions assumptions) {
        this.live = live;
        this.vehicles = vehicles;
        this.districts = districts;
        this.assumptions = assumptions;
    }

    /** A file graded for days and waves. */
    record Outcome(Graded graded, DepartureCalendar calendar) {}

    /** Grades for these days; where boxes arrive after the last of them, which only leave on them, days are added. */
    @Transactional(readOnly = true)
    public Outcome grade(Grading file, List<ReadRow> rows, DepartureCalendar calendar, boolean mayGrow) {
        var graded = grade(file, rows, calendar);
        var last = calendar.lastDay();
        while (mayGrow && arrivesLate(graded) && last.isBefore(file.deadline())) {
            last = last.plusDays(1);
            var longer = new DepartureCalendar(calendar.firstDay(), last, calendar.waveTimes());
            graded = grade(file, rows, longer);
        }
        var grown = new DepartureCalendar(calendar.firstDay(), last, calendar.waveTimes());
        return new Outcome(graded, grown);
    }

    private static boolean arrivesLate(Graded graded) {
        return PlanChecker.check(graded.problem(), graded.office()).breaches().stream()
                .anyMatch(breach -> breach.rule() == Rule.AFTER_DEADLINE);
    }

    private Graded grade(Grading file, List<ReadRow> rows, DepartureCalendar calendar) {
        var facts = unhindered(facts(file, rows, calendar));
        var shares = shares(file, rows, calendar);
        var pieces = byDistrict(facts).entrySet().stream()
                .flatMap(district ->
                        Cut.of(district.getValue(), shares.of(district.getKey(), district.getValue())).stream())
                .toList();
        shares.tellUnneeded(facts.consignments());
        var problem = facts.with(pieces.stream().map(Cut.Piece::consignment).toList());
        var office = OfficePlan.of(
                problem,
                pieces.stream().collect(toMap(piece -> piece.consignment().id(), Cut.Piece::share)));
        var findings = new ArrayList<>(shares.findings());
        findings.addAll(assumptions.unknownVehicles(file, rows));
        return new Graded(
                problem, office, OfficePlan.best(problem, office), findings, assumptions.of(file, rows, calendar));
    }

    /** The plan that a file's dates come to for the consignments of a schedule, each of which leaves whole. */
    @Transactional(readOnly = true)
    public Plan whole(Grading file, List<ReadRow> rows, DepartureCalendar calendar) {
        var facts = live.of(file.electionCode(), file.regencyCode(), calendar).problem();
        var shares = shares(file, rows, calendar);
        var main = new TreeMap<String, Share>();
        byDistrict(facts).forEach((district, parts) -> main.putAll(Cut.mostOf(parts, shares.of(district, parts))));
        return OfficePlan.of(facts, main);
    }

    private PlanningProblem facts(Grading file, List<ReadRow> rows, DepartureCalendar calendar) {
        var facts = live.find(file.electionCode(), file.regencyCode(), calendar, Shares.stated(rows))
                .orElseThrow(() -> new RuleBroken("grading.nothing"))
                .problem();
        if (facts.consignments().size() > MOST_CONSIGNMENTS) {
            throw new RuleBroken("grading.large", facts.consignments().size(), MOST_CONSIGNMENTS);
        }
        return facts;
    }

    private Shares shares(Grading file, List<ReadRow> rows, DepartureCalendar calendar) {
        return new Shares(
                rows,
                calendar,
                new VehicleFinder(vehicles.ofRegency(file.regencyCode())),
                new DistrictFinder(districts.ofRegency(file.regencyCode())));
    }

    private static Map<String, List<Consignment>> byDistrict(PlanningProblem facts) {
        return facts.consignments().stream()
                .collect(groupingBy(Consignment::destination, TreeMap::new, Collectors.toList()));
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
                new Way(way.travelSlots(), way.escortBusySlots(), equipped, way.blockedDays()),
                consignment.dates());
    }

    private static boolean hasVehicles(Leg leg) {
        return !leg.vehicleTypes().isEmpty();
    }
}
