package id.kotaksuara.planner.model;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import id.kotaksuara.planner.planning.Chance;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** One consignment in the model: its loads, each part in at most one of them, and the slot of the last. */
final class CutConsignment {

    private final Consignment consignment;
    private final List<PartKind> kinds;
    private final List<CutLoad> loads;
    private final LinearExpr lastSlot;

    CutConsignment(CpModel cp, PlanningProblem problem, Consignment consignment, List<Chance> chances, boolean single) {
        this.consignment = consignment;
        kinds = PartKind.of(consignment, single);
        loads = chances.stream()
                .map(chance -> new CutLoad(cp, problem, consignment, chance, kinds))
                .toList();
        var all = LinearExpr.newBuilder();
        loads.forEach(load -> all.add(load.leaves()));
        cp.addLessOrEqual(
                all.build(), consignment.isCut() ? consignment.cutting().maxLoads() : 1);
        kinds.forEach(kind -> cp.addLessOrEqual(placed(kind), kind.count()));
        lastSlot = consignment.isHard() ? lastSlot(cp, problem.slots()) : LinearExpr.constant(0);
    }

    private LinearExpr placed(PartKind kind) {
        var placed = LinearExpr.newBuilder();
        loads.forEach(load -> load.parts().stream()
                .filter(part -> part.kind().equals(kind))
                .forEach(part -> placed.add(part.number())));
        return placed.build();
    }

    /** A kind of parts is told apart by what all of it is to do. */
    void theseGo(CpModel cp, Collection<String> parts) {
        kinds.stream()
                .filter(kind -> parts.containsAll(kind.ids()))
                .forEach(kind -> cp.addGreaterOrEqual(placed(kind), kind.count()));
    }

    /** One for each slot at or before which something still has to leave. */
    private LinearExpr lastSlot(CpModel cp, int slots) {
        var complete = cp.newBoolVar("");
        kinds.forEach(kind -> Formulation.atLeast(cp, placed(kind), kind.count(), complete));
        var last = LinearExpr.newBuilder();
        IntVar before = null;
        for (int slot = slots; slot >= 1; slot--) {
            var still = cp.newBoolVar("");
            int now = slot;
            if (slot == slots) {
                cp.addGreaterOrEqual(
                        LinearExpr.newBuilder().add(still).add(complete).build(), 1);
            } else {
                Formulation.atLeast(cp, still, 1, before);
            }
            loads.stream()
                    .filter(load -> load.slot() == now)
                    .forEach(load -> Formulation.atLeast(cp, still, 1, load.leaves()));
            last.add(still);
            before = still;
        }
        return last.build();
    }

    Consignment consignment() {
        return consignment;
    }

    List<CutLoad> loads() {
        return loads;
    }

    LinearExpr lastSlot() {
        return lastSlot;
    }

    LongStream numbers(List<Placement> placements) {
        return loads.stream().flatMapToLong(load -> placements.stream()
                .filter(placement -> placement.slot() == load.slot())
                .findFirst()
                .map(placement -> load.values(partsOf(placement), placement.vehicleTypes()))
                .map(LongStream::of)
                .orElseGet(() -> LongStream.of(load.values(List.of(), List.of()))));
    }

    private List<String> partsOf(Placement placement) {
        return consignment.isCut() ? placement.parts() : List.of(consignment.id());
    }

    List<Placement> placements(CpSolver solver, List<Placement> before) {
        var used = new HashSet<String>();
        var chosen = new ArrayList<Set<String>>();
        for (var load : loads) {
            var kept = kept(solver, load, before);
            used.addAll(kept);
            chosen.add(kept);
        }
        var placements = new ArrayList<Placement>();
        for (int number = 0; number < loads.size(); number++) {
            fill(solver, loads.get(number), chosen.get(number), used);
            if (!chosen.get(number).isEmpty()) {
                placements.add(placement(solver, loads.get(number), chosen.get(number)));
            }
        }
        return placements;
    }

    /** Parts that leave with a load as they did before. */
    private Set<String> kept(CpSolver solver, CutLoad load, List<Placement> before) {
        var known = before.stream()
                .filter(placement -> placement.slot() == load.slot())
                .flatMap(placement -> partsOf(placement).stream())
                .toList();
        var kept = new LinkedHashSet<String>();
        load.parts().forEach(part -> part.kind().ids().stream()
                .filter(known::contains)
                .limit(solver.value(part.number()))
                .forEach(kept::add));
        return kept;
    }

    private static void fill(CpSolver solver, CutLoad load, Set<String> chosen, Set<String> used) {
        for (var part : load.parts()) {
            long more = solver.value(part.number()) - part.kind().countOf(chosen);
            part.kind().ids().stream()
                    .filter(id -> !used.contains(id))
                    .limit(more)
                    .toList()
                    .forEach(id -> {
                        chosen.add(id);
                        used.add(id);
                    });
        }
    }

    private Placement placement(CpSolver solver, CutLoad load, Set<String> chosen) {
        var types = load.legNumbers()
                .mapToObj(leg -> load.vehicles().stream()
                        .filter(use -> use.leg() == leg && solver.value(use.chosen()) > 0)
                        .map(use -> use.type().id())
                        .findFirst()
                        .orElseThrow())
                .toList();
        var parts = consignment.isCut()
                ? consignment.cutting().parts().stream()
                        .map(part -> part.id())
                        .filter(chosen::contains)
                        .toList()
                : List.<String>of();
        return new Placement(consignment.id(), load.slot(), types, parts);
    }
}
