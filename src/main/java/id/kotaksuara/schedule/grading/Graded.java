package id.kotaksuara.schedule.grading;

import id.kotaksuara.base.json.KeptJson;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.stored.StoredPlan;
import id.kotaksuara.planner.stored.StoredProblem;
import id.kotaksuara.schedule.officeplan.Remark;
import java.util.List;

/**
 * What a file was graded by, kept so that its report never changes.
 *
 * @param problem the facts as they were, with consignments cut where the office cut them
 * @param office the plan the dates come to
 * @param best the best plan found for the same days
 * @param findings what the file itself gets wrong
 * @param assumptions what nobody has said and was taken to be so
 */
record Graded(PlanningProblem problem, Plan office, Plan best, List<Remark> findings, List<Remark> assumptions) {

    Graded {
        findings = List.copyOf(findings);
        assumptions = List.copyOf(assumptions);
    }

    private record Kept(
            StoredProblem problem,
            StoredPlan office,
            StoredPlan best,
            List<Remark> findings,
            List<Remark> assumptions) {}

    /** As it is kept. */
    String write() {
        return KeptJson.write(
                new Kept(StoredProblem.of(problem), StoredPlan.of(office), StoredPlan.of(best), findings, assumptions));
    }

    static Graded read(String json) {
        var kept = KeptJson.read(json, Kept.class);
        return new Graded(
                kept.problem.problem(), kept.office.plan(), kept.best.plan(), kept.findings, kept.assumptions);
    }
}
