package id.kotaksuara.planner.model;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Chance;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What may leave of one consignment in one slot: whether anything does, how many parts of each size, on which vehicles. */
final class CutLoad {

    /** Parts of one size of which it does not matter which go. */
    record Some(PartKind kind, IntVar number) {}

    /** Vehicles of a type on a leg. */
    record Use(int leg, CarrierType type, IntVar chosen, IntVar number) {}

    private final Consignment consignment;
    private final Chance chance;
    private final IntVar leaves;
    private final List<Some> parts = new ArrayList<>();
    private final List<Use> vehicles = new ArrayList<>();

    CutLoad(CpModel cp, PlanningProblem problem, Consignment consignment, Chance chance, List<PartKind> kinds) {
        this.consignment = consignment;
        this.chance = chance;
        leaves = cp.newBoolVar("");
        for (var kind : kinds) {
            if (kind.mayLeaveOn(problem.dayOf(chance.slot()))) {
                var number = cp.newIntVar(0, kind.count(), "");
                Formulation.atMost(cp, number, kind.count(), leaves);
                parts.add(new Some(kind, number));
            }
        }
        var some = LinearExpr.newBuilder().addTerm(leaves, -1);
        parts.forEach(part -> some.add(part.number()));
        cp.addGreaterOrEqual(some.build(), 0);
        for (int leg = 0; leg < consignment.way().legs().size(); leg++) {
            equip(cp, problem, leg);
        }
    }

    private void equip(CpModel cp, PlanningProblem problem, int leg) {
        var types = typesOn(leg, problem);
        var carried = LinearExpr.newBuilder();
        addBoxes(carried, -1);
        var chosen = LinearExpr.newBuilder().addTerm(leaves, -1);
        for (var type : types) {
            var use = new Use(
                    leg, type, types.size() == 1 ? leaves : cp.newBoolVar(""), cp.newIntVar(0, type.count(), ""));
            Formulation.atMost(cp, use.number(), type.count(), use.chosen());
            Formulation.atLeast(cp, use.number(), 1, use.chosen());
            carried.addTerm(use.number(), type.boxes());
            chosen.add(use.chosen());
            vehicles.add(use);
        }
        cp.addGreaterOrEqual(carried.build(), 0);
        if (types.size() != 1) {
            cp.addEquality(chosen.build(), 0);
        }
        parts.stream().filter(part -> part.kind().isChoosy(leg)).forEach(part -> keepChosen(cp, part, leg));
    }

    private List<CarrierType> typesOn(int leg, PlanningProblem problem) {
        return problem.vehicles().stream()
                .filter(type -> way(leg).vehicleTypes().contains(type.id()) && type.boxes() > 0 && type.count() > 0)
                .toList();
    }

    /** What a type was chosen for goes on that type only, and not at all where there is none. */
    private void keepChosen(CpModel cp, Some part, int leg) {
        var most = LinearExpr.newBuilder().add(part.number());
        vehicles.stream()
                .filter(use -> use.leg() == leg
                        && use.type().id().equals(part.kind().vehicles().get(leg)))
                .forEach(use -> most.addTerm(use.chosen(), -part.kind().count()));
        cp.addLessOrEqual(most.build(), 0);
    }

    private Leg way(int leg) {
        return consignment.way().legs().get(leg);
    }

    Consignment consignment() {
        return consignment;
    }

    Chance chance() {
        return chance;
    }

    int slot() {
        return chance.slot();
    }

    IntVar leaves() {
        return leaves;
    }

    List<Some> parts() {
        return parts;
    }

    List<Use> vehicles() {
        return vehicles;
    }

    void addBoxes(LinearExprBuilder sum, long factor) {
        parts.forEach(part -> scaled(sum, part.number(), factor * part.kind().boxes()));
    }

    /** Adds nothing where there is nothing to add to. */
    private static LinearExprBuilder scaled(LinearExprBuilder sum, LinearArgument what, long factor) {
        return factor == 0 ? sum : sum.addTerm(what, factor);
    }

    boolean isFrom(Origin origin) {
        return consignment.origin().equals(origin.id());
    }

    /** One for a convoy, or so many for each vehicle on which it leaves. */
    void addEscorts(LinearExprBuilder sum, Origin origin) {
        if (origin.escortsPerVehicle() == 0 || legs() == 0) {
            sum.addTerm(leaves, origin.escortsFor(1));
            return;
        }
        vehicles.stream()
                .filter(use -> use.leg() == 0)
                .forEach(use -> sum.addTerm(use.number(), origin.escortsPerVehicle()));
    }

    boolean hasEscort(int at) {
        return at >= slot() && at < (long) slot() + consignment.way().escortBusy(slot());
    }

    boolean isOut(int leg, int at) {
        long start = (long) slot() + way(leg).start(slot());
        return at >= start && at < start + way(leg).busy(slot());
    }

    /** All its numbers, in the order of {@link #values}. */
    List<IntVar> numbers() {
        var numbers = new ArrayList<IntVar>();
        numbers.add(leaves);
        parts.forEach(part -> numbers.add(part.number()));
        for (var use : vehicles) {
            if (use.chosen() != leaves) {
                numbers.add(use.chosen());
            }
            numbers.add(use.number());
        }
        return numbers;
    }

    /** The numbers of a load of these parts on these vehicles. */
    long[] values(List<String> ids, List<String> types) {
        long boxes = parts.stream()
                .mapToLong(part -> part.kind().boxes() * part.kind().countOf(ids))
                .sum();
        var values = new ArrayList<Long>();
        values.add(boxes > 0 ? 1L : 0L);
        parts.forEach(part -> values.add(part.kind().countOf(ids)));
        for (var use : vehicles) {
            boolean used = boxes > 0 && types.get(use.leg()).equals(use.type().id());
            if (use.chosen() != leaves) {
                values.add(used ? 1L : 0L);
            }
            values.add(used ? (boxes + use.type().boxes() - 1) / use.type().boxes() : 0L);
        }
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    int legs() {
        return consignment.way().legs().size();
    }

    IntStream legNumbers() {
        return IntStream.range(0, legs());
    }
}
