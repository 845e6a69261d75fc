package id.kotaksuara.schedule.grading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.schedule.input.DepartureCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was read to grade a file for some days; grading it is a matter of the planner alone. */
record ToGrade(
        PlanningProblem facts,
        Shares shares,
        DepartureCalendar calendar,
        List<Remark> unknownVehicles,
        List<Remark> assumptions) {

    Graded graded() {
        var pieces = byDistrict(facts).entrySet().stream()
                .flatMap(district ->
                        GradingCut.of(district.getValue(), shares.of(district.getKey(), district.getValue())).stream())
                .toList();
        shares.tellUnneeded(facts.consignments());
        var problem =
                facts.with(pieces.stream().map(GradingCut.Piece::consignment).toList());
        var office = OfficePlan.of(
                problem,
                pieces.stream().collect(toMap(piece -> piece.consignment().id(), GradingCut.Piece::share)));
        var findings = new ArrayList<>(shares.findings());
        findings.addAll(unknownVehicles);
        return new Graded(problem, office, OfficePlan.best(problem, office), findings, assumptions);
    }

    static Map<String, List<Consignment>> byDistrict(PlanningProblem facts) {
        return facts.consignments().stream()
                .collect(groupingBy(Consignment::destination, TreeMap::new, Collectors.toList()));
    }
}
