package id.kotaksuara.planner.model;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Choice;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** The planning problem as linear rules over how many consignments of each kind make each choice. */
public final class Model implements Formulation {

    /** How many of a kind make one choice. */
    record Part(Kind kind, Choice choice, IntVar number) {

        int slot() {
            return choice.placement().slot();
        }

        int boxes() {
            return kind.any().boxes();
        }

        boolean isOut(int at, int start, int busy) {
            return at >= slot() + (long) start && at < slot() + (long) start + busy;
        }
    }

    /** Choices times slots beyond which the rules, one for each span of slots, take too much room. */
    private static final long MOST_TERMS = 1_000_000;

    final CpModel cp = new CpModel();
    final List<Part> parts = new ArrayList<>();
    final Aims aims;
    private final List<Knob> knobs = new ArrayList<>();
    private final Solution solution = new Solution(this);

    private final PlanningProblem problem;
    private final BooleanSupplier late;
    private boolean whole = true;
    private int kinds;

    /** Building is cut off when it is late; the model is not whole then. */
    public Model(PlanningProblem problem, BooleanSupplier late) {
        this.problem = problem;
        this.late = late;
        for (var kind : Kinds.of(problem)) {
            var ofKind = kind.choices().stream()
                    .map(choice -> new Part(kind, choice, cp.newIntVar(0, kind.size(), "")))
                    .toList();
            atMost(ofKind, part -> 1, kind.size());
            parts.addAll(ofKind);
            int owner = ++kinds;
            ofKind.forEach(part -> knobs.add(new Knob(part.number(), owner, part.slot())));
        }
        aims = new Aims(problem, cp, parts);
        problem.origins().forEach(this::limitWarehouse);
        problem.origins().forEach(this::limitEscorts);
        problem.vehicles().forEach(this::limitVehicles);
        limitStores();
    }

    @Override
    public boolean isWhole() {
        return whole;
    }

    private boolean goesOn() {
        whole &= parts.size() * (long) problem.slots() <= MOST_TERMS && !late.getAsBoolean();
        return whole;
    }

    @Override
    public CpModel cp() {
        return cp;
    }

    @Override
    public LinearExpr aim(Level level) {
        return aims.of(level);
    }

    @Override
    public List<Knob> knobs() {
        return knobs;
    }

    @Override
    public long[] numbers(Plan plan) {
        return solution.numbers(plan);
    }

    @Override
    public Plan plan(CpSolver solver, Plan before) {
        return solution.plan(
                parts.stream().mapToLong(part -> solver.value(part.number())).toArray(), before);
    }

    /**
     * Boxes that leave between two slots stood at the first of them or were made ready since: for every span, which is
     * the same as counting what stands in each slot.
     */
    private void limitWarehouse(Origin origin) {
        var leaving = parts.stream()
                .filter(part -> part.kind().any().origin().equals(origin.id()))
                .toList();
        for (int from = problem.firstSlot(); from < problem.slots(); from++) {
            long first = from == problem.firstSlot()
                    ? Math.min(origin.openingBoxes(), origin.storageCapacity())
                    : origin.storageCapacity();
            for (int until = from; goesOn() && until < problem.slots(); until++) {
                int a = from;
                int b = until;
                long most = first + prepared(origin, from, until);
                long loaded = (until - from + 1L) * Math.min(origin.dockPerWave(), origin.storageCapacity());
                if (from == until || most < loaded) {
                    atMost(
                            leaving,
                            part -> part.slot() >= a && part.slot() <= b ? part.boxes() : 0,
                            Math.min(most, loaded));
                }
            }
        }
    }

    private long prepared(Origin origin, int from, int until) {
        return IntStream.rangeClosed(from + 1, until)
                .mapToLong(slot -> problem.prepared(origin, slot))
                .sum();
    }

    private void limitEscorts(Origin origin) {
        if (origin.escorts().isEmpty()) {
            return;
        }
        var leaving = parts.stream()
                .filter(part -> part.kind().any().origin().equals(origin.id()))
                .toList();
        for (int slot = 0; slot < problem.slots(); slot++) {
            int at = slot;
            atMost(
                    leaving,
                    part -> part.isOut(at, 0, part.kind().any().way().escortBusy(part.slot()))
                            ? origin.escortsFor(part.choice().vehicles().stream()
                                    .findFirst()
                                    .orElse(0))
                            : 0,
                    origin.availableEscorts(slot));
        }
    }

    private void limitVehicles(CarrierType type) {
        for (int slot = 0; slot < problem.slots(); slot++) {
            int at = slot;
            atMost(goesOn() ? parts : List.of(), part -> vehiclesOut(part, type, at), type.available(slot));
        }
    }

    private static long vehiclesOut(Part part, CarrierType type, int at) {
        var legs = part.kind().any().way().legs();
        long out = 0;
        for (int leg = 0; leg < legs.size(); leg++) {
            boolean uses = part.choice().placement().vehicleTypes().get(leg).equals(type.id());
            int slot = part.slot();
            if (uses && part.isOut(at, legs.get(leg).start(slot), legs.get(leg).busy(slot))) {
                out += part.choice().vehicles().get(leg);
            }
        }
        return out;
    }

    private void limitStores() {
        for (var destination : problem.destinations()) {
            destination
                    .storageCapacity()
                    .ifPresent(room -> atMost(
                            parts,
                            part -> part.choice().stored()
                                            && part.kind().any().destination().equals(destination.id())
                                    ? part.boxes()
                                    : 0,
                            room));
        }
    }

    private void atMost(List<Part> some, ToLongFunction<Part> weight, long limit) {
        var using = some.stream().filter(part -> weight.applyAsLong(part) > 0).toList();
        long most = using.stream()
                .mapToLong(part -> weight.applyAsLong(part) * part.kind().size())
                .sum();
        if (most > limit) {
            cp.addLessOrEqual(sum(using, weight, 0), Math.max(0, limit));
        }
    }

    static LinearExpr sum(List<Part> some, ToLongFunction<Part> weight, long offset) {
        var sum = LinearExpr.newBuilder().add(offset);
        for (var part : some) {
            long factor = weight.applyAsLong(part);
            if (factor != 0) {
                sum.addTerm(part.number(), factor);
            }
        }
        return sum.build();
    }
}
