package id.kotaksuara.schedule.grading;

import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.officeplan.OfficePlan;
import id.kotaksuara.schedule.officeplan.Remark;
import id.kotaksuara.schedule.officeplan.Shares;
import java.util.ArrayList;
import java.util.List;

/** What was read to grade a file for some days; grading it is a matter of the planner alone. */
record ToGrade(
        PlanningProblem facts,
        Shares shares,
        DepartureCalendar calendar,
        List<Remark> unknownVehicles,
        List<Remark> assumptions) {

    Graded graded() {
        var cuts = facts.consignments().stream()
                .map(consignment -> GradingCut.of(consignment, shares.of(consignment)))
                .toList();
        shares.tellUnneeded(facts.consignments());
        var problem = facts.with(cuts.stream().map(GradingCut::consignment).toList());
        var office = OfficePlan.of(
                problem, cuts.stream().flatMap(cut -> cut.loads().stream()).toList());
        var findings = new ArrayList<>(shares.findings());
        findings.addAll(unknownVehicles);
        return new Graded(problem, office, OfficePlan.best(problem, office), findings, assumptions);
    }
}
