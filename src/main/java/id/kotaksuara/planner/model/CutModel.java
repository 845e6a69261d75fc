package id.kotaksuara.planner.model;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Chance;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** The planning problem of consignments that may be cut, as linear rules over their loads. */
public final class CutModel implements Formulation {

    private final CpModel cp = new CpModel();
    private final PlanningProblem problem;
    private final BooleanSupplier late;
    private final List<CutConsignment> all = new ArrayList<>();
    private final List<CutLoad> loads = new ArrayList<>();
    private final List<Knob> knobs = new ArrayList<>();
    private final LinearExpr percent;
    private boolean whole = true;

    /** @param single whether every part is cut to single boxes, as bounds are told that arithmetic can follow */
    public CutModel(PlanningProblem problem, boolean single, BooleanSupplier late) {
        this.problem = problem;
        this.late = late;
        var chances = Chance.of(problem);
        problem.consignments()
                .forEach(consignment ->
                        add(new CutConsignment(cp, problem, consignment, chances.get(consignment.id()), single)));
        problem.origins().forEach(this::limitWarehouse);
        problem.origins().forEach(this::limitEscorts);
        problem.vehicles().forEach(this::limitVehicles);
        limitStores();
        var rounded = cp.newIntVar(0, 100, "");
        percent = LinearExpr.term(rounded, 1);
        cp.addLessOrEqual(
                LinearExpr.newBuilder()
                        .addTerm(left(consignment -> true), 100)
                        .addTerm(rounded, -problem.boxes())
                        .build(),
                0);
    }

    private void add(CutConsignment cut) {
        int owner = all.size();
        all.add(cut);
        loads.addAll(cut.loads());
        cut.loads().forEach(load -> load.numbers().forEach(number -> knobs.add(new Knob(number, owner, load.slot()))));
    }

    @Override
    public CpModel cp() {
        return cp;
    }

    @Override
    public boolean isWhole() {
        return whole;
    }

    @Override
    public List<Knob> knobs() {
        return knobs;
    }

    @Override
    public LinearExpr aim(Level level) {
        return switch (level) {
            case HARD_BOXES_LEFT -> left(Consignment::isHard);
            case PERCENT_LEFT -> percent;
            case CLASS_4_SLOTS -> lastSlots(4);
            case CLASS_3_SLOTS -> lastSlots(3);
            case BOXES_LEFT -> left(consignment -> true);
            case LOADS -> sum(load -> 1);
            case WISH_DAYS -> sum(load -> load.chance().wishDays());
            case VEHICLE_TRIPS -> trips();
            case BOX_SLOTS -> boxSlots();
        };
    }

    private LinearExpr left(Predicate<Consignment> counted) {
        var left = LinearExpr.newBuilder();
        all.stream().filter(cut -> counted.test(cut.consignment())).forEach(cut -> {
            left.add(cut.consignment().boxes());
            cut.loads().forEach(load -> load.addBoxes(left, -1));
        });
        return left.build();
    }

    /** These leave whole, whatever else is left. */
    public void allGo(Collection<String> ids) {
        cp.addLessOrEqual(left(consignment -> ids.contains(consignment.id())), 0);
    }

    /** These parts leave, whatever else is left, but for those that are like others which may stay. */
    public void theseGo(Collection<String> ids, Collection<String> parts) {
        all.stream().filter(cut -> ids.contains(cut.consignment().id())).forEach(cut -> cut.theseGo(cp, parts));
    }

    public String idOf(int owner) {
        return all.get(owner).consignment().id();
    }

    private LinearExpr lastSlots(int difficulty) {
        var slots = LinearExpr.newBuilder();
        all.stream()
                .filter(cut -> cut.consignment().difficultyClass() == difficulty)
                .forEach(cut -> slots.add(cut.lastSlot()));
        return slots.build();
    }

    private LinearExpr sum(ToLongFunction<CutLoad> weight) {
        var sum = LinearExpr.newBuilder();
        loads.forEach(load -> sum.addTerm(load.leaves(), weight.applyAsLong(load)));
        return sum.build();
    }

    private LinearExpr trips() {
        var sum = LinearExpr.newBuilder();
        loads.forEach(load -> load.vehicles().forEach(use -> sum.addTerm(use.number(), 1)));
        return sum.build();
    }

    private LinearExpr boxSlots() {
        var sum = LinearExpr.newBuilder();
        loads.forEach(load -> load.addBoxes(sum, load.slot()));
        return sum.build();
    }

    private boolean goesOn() {
        whole &= !late.getAsBoolean();
        return whole;
    }

    private void limitWarehouse(Origin origin) {
        for (int from = problem.firstSlot(); from < problem.slots(); from++) {
            for (int until = from; goesOn() && until < problem.slots(); until++) {
                int a = from;
                int b = until;
                var leaving = LinearExpr.newBuilder();
                loads.stream()
                        .filter(load -> load.isFrom(origin) && load.slot() >= a && load.slot() <= b)
                        .forEach(load -> load.addBoxes(leaving, 1));
                cp.addLessOrEqual(leaving.build(), origin.mostLeaving(problem, from, until));
            }
        }
    }

    private void limitEscorts(Origin origin) {
        if (origin.escorts().isEmpty()) {
            return;
        }
        for (int slot = problem.firstSlot(); slot < problem.slots(); slot++) {
            int at = slot;
            var out = LinearExpr.newBuilder();
            loads.stream()
                    .filter(load -> load.isFrom(origin) && load.hasEscort(at))
                    .forEach(load -> load.addEscorts(out, origin));
            cp.addLessOrEqual(out.build(), origin.availableEscorts(slot));
        }
    }

    private void limitVehicles(CarrierType type) {
        for (int slot = problem.firstSlot(); goesOn() && slot < problem.slots(); slot++) {
            int at = slot;
            var out = LinearExpr.newBuilder();
            for (var load : loads) {
                load.vehicles().stream()
                        .filter(use -> use.type().id().equals(type.id()) && load.isOut(use.leg(), at))
                        .forEach(use -> out.add(use.number()));
            }
            cp.addLessOrEqual(out.build(), type.available(slot));
        }
    }

    private void limitStores() {
        for (var store : problem.destinations()) {
            if (store.storageCapacity().isPresent()) {
                var coming = LinearExpr.newBuilder();
                loads.stream()
                        .filter(load -> load.chance().stored()
                                && load.consignment().destination().equals(store.id()))
                        .forEach(load -> load.addBoxes(coming, 1));
                cp.addLessOrEqual(
                        coming.build(), Math.max(0, store.storageCapacity().getAsInt()));
            }
        }
    }

    @Override
    public long[] numbers(Plan plan) {
        return all.stream()
                .flatMapToLong(
                        cut -> cut.numbers(plan.placementsOf(cut.consignment().id())))
                .toArray();
    }

    @Override
    public Plan plan(CpSolver solver, Plan before) {
        var placements = new ArrayList<Placement>();
        all.forEach(cut -> placements.addAll(
                cut.placements(solver, before.placementsOf(cut.consignment().id()))));
        return new Plan(placements);
    }
}
