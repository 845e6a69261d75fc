package id.kotaksuara.schedule.officeplan;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cutting;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Move;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan that an office's dates come to: on its day each consignment leaves as well as can be, in the wave and with the
 * vehicles that break least where the office names none.
 */
public final class OfficePlan {

    private final PlanningProblem problem;
    private final List<OfficeLoad> loads;
    private Plan plan;

    private OfficePlan(PlanningProblem problem, List<OfficeLoad> loads) {
        this.problem = problem;
        this.loads = loads;
        this.plan = asWellAsCanBe();
    }

    public static Plan of(PlanningProblem problem, List<OfficeLoad> loads) {
        var plan = new OfficePlan(problem, loads);
        loads.stream().sorted(plan.hardestFirst()).forEach(plan::place);
        return plan.plan;
    }

    private Comparator<OfficeLoad> hardestFirst() {
        return Comparator.comparing((OfficeLoad load) -> consignment(load).difficultyClass())
                .thenComparing(load -> load.share().boxes())
                .reversed()
                .thenComparing(OfficeLoad::consignment);
    }

    private Consignment consignment(OfficeLoad load) {
        return problem.consignment(load.consignment());
    }

    /** Where the office leaves a choice, the best plan that keeps its days. */
    private Plan asWellAsCanBe() {
        boolean free = loads.stream().anyMatch(load -> load.share().slots().size() > 1);
        return free ? HardestFirstPlanner.plan(pinned()) : Plan.EMPTY;
    }

    private PlanningProblem pinned() {
        var days = new HashMap<String, LocalDate>();
        loads.stream().filter(load -> !load.share().slots().isEmpty()).forEach(load -> load.parts()
                .forEach(part -> days.put(
                        load.consignment() + part,
                        problem.dayOf(load.share().slots().get(0)))));
        return problem.with(problem.consignments().stream()
                .flatMap(consignment -> pinned(consignment, days).stream())
                .toList());
    }

    /** What the office gives no usable day does not leave. */
    private static Optional<Consignment> pinned(Consignment consignment, Map<String, LocalDate> days) {
        var parts = consignment.cutting().parts().stream()
                .filter(part -> days.containsKey(consignment.id() + part.id()))
                .map(part -> new Part(part.id(), part.boxes(), days.get(consignment.id() + part.id())))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        consignment.cut(new Cutting(parts, consignment.cutting().maxLoads())));
    }

    private void place(OfficeLoad load) {
        var share = load.share();
        if (share.slots().isEmpty()) {
            plan = plan.without(load.consignment(), load.parts());
        } else if (slot(load).isEmpty() || !share.vehicles().isEmpty()) {
            plan = best(load);
        }
    }

    /** The slot in which all of it leaves so far, if that is one the office may mean. */
    private Optional<Integer> slot(OfficeLoad load) {
        return plan.placementsOf(load.consignment()).stream()
                .filter(placement -> placement.parts().containsAll(load.parts()))
                .map(Placement::slot)
                .filter(load.share().slots()::contains)
                .findFirst();
    }

    private Plan best(OfficeLoad load) {
        var slots = slot(load).map(List::of).orElse(load.share().slots());
        return slots.stream()
                .map(slot -> move(load, slot))
                .min(Comparator.comparingInt(move -> move.breaches().size()))
                .orElseThrow()
                .plan();
    }

    private Move move(OfficeLoad load, int slot) {
        var move = Move.of(problem, plan, Placement.ofParts(load.consignment(), load.parts()), slot);
        var legs = consignment(load).way().legs();
        boolean equipped = legs.stream().noneMatch(leg -> leg.vehicleTypes().isEmpty());
        var vehicles = load.share().vehicles();
        if (vehicles.isEmpty() || legs.isEmpty() || !equipped) {
            return move;
        }
        var chosen = move.plan().placementsOf(load.consignment()).stream()
                .filter(placement -> placement.slot() == slot)
                .findFirst()
                .orElseThrow();
        var types = named(legs, chosen.vehicleTypes(), new ArrayList<>(vehicles));
        return Move.of(problem, plan, chosen.withVehicles(types));
    }

    /** Each type that is named goes to the first leg it fits; one that fits nowhere to the first, where it is told. */
    private static List<String> named(List<Leg> legs, List<String> chosen, List<String> named) {
        var types = new ArrayList<String>();
        for (int leg = 0; leg < legs.size(); leg++) {
            var fitting = legs.get(leg).vehicleTypes();
            var fits = named.stream().filter(fitting::contains).findFirst();
            fits.ifPresent(named::remove);
            types.add(fits.orElse(chosen.get(leg)));
        }
        if (!named.isEmpty()) {
            types.set(0, named.get(0));
        }
        return types;
    }

    /** The best plan found for the same days; never worse than the office's, if that breaks no rule. */
    public static Plan best(PlanningProblem problem, Plan office) {
        var found =
                new ArrayList<>(List.of(HardestFirstPlanner.plan(problem), HardestFirstPlanner.plan(problem, office)));
        if (PlanChecker.check(problem, office).isValid()) {
            found.add(office);
        }
        return found.stream()
                .min(Comparator.comparing(plan -> PlanChecker.score(problem, plan)))
                .orElseThrow();
    }
}
