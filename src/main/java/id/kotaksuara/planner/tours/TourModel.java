package id.kotaksuara.planner.tours;

import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import id.kotaksuara.planner.touring.Tour;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourProblem;
import id.kotaksuara.planner.touring.TourStop;
import id.kotaksuara.planner.touring.TourVehicle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The routing library's model of a problem: node 0 is the store, node i + 1 a stop, and each slot a vehicle of its own. */
final class TourModel {

    private static final long BOX_LEFT = 100_000;
    private static final long STOP_LEFT = 1_000_000;

    private final TourProblem problem;
    private final Slots slots;
    private final RoutingIndexManager manager;
    private final RoutingModel routing;
    private final RoutingDimension time;

    TourModel(TourProblem problem, Slots slots) {
        this.problem = problem;
        this.slots = slots;
        manager = new RoutingIndexManager(
                problem.stops().size() + 1, slots.slots().size(), 0);
        routing = new RoutingModel(manager);
        addCosts();
        addLoads();
        time = addTimes();
        IntStream.range(0, problem.stops().size()).forEach(this::addStop);
        IntStream.range(0, slots.slots().size()).forEach(this::addSlot);
    }

    private void addCosts() {
        int[] ofSlot = transitBySlot(vehicle -> matrix(vehicle, false));
        for (int slot = 0; slot < slots.slots().size(); slot++) {
            int vehicle = slots.slots().get(slot).vehicle();
            routing.setArcCostEvaluatorOfVehicle(ofSlot[slot], slot);
            routing.setFixedCostOfVehicle(problem.vehicles().get(vehicle).costOfATour(), slot);
        }
    }

    /** Where there is no way, nobody comes in time. */
    private long[][] matrix(TourVehicle vehicle, boolean withUnloading) {
        int places = problem.stops().size() + 1;
        var minutes = new long[places][places];
        for (int from = 0; from < places; from++) {
            long stay = from == 0 || !withUnloading
                    ? 0
                    : problem.stops().get(from - 1).unloadingMinutes();
            for (int to = 0; to < places; to++) {
                int way = from == to ? 0 : vehicle.ways().minutes(from, to);
                minutes[from][to] = stay
                        + (way == TourVehicle.Ways.NONE ? 2L * problem.hours().horizon() : way);
            }
        }
        return minutes;
    }

    private int[] transitBySlot(Function<TourVehicle, long[][]> matrix) {
        int[] ofVehicle = problem.vehicles().stream()
                .mapToInt(vehicle -> routing.registerTransitMatrix(matrix.apply(vehicle)))
                .toArray();
        return slots.slots().stream()
                .mapToInt(slot -> ofVehicle[slot.vehicle()])
                .toArray();
    }

    private void addLoads() {
        long[] capacity = slots.slots().stream()
                .mapToLong(slot -> problem.vehicles().get(slot.vehicle()).roomPercent())
                .toArray();
        routing.addDimensionWithVehicleTransitAndCapacity(transitBySlot(this::rooms), 0, capacity, true, "load");
    }

    private long[][] rooms(TourVehicle vehicle) {
        var room = new long[problem.stops().size() + 1][problem.stops().size() + 1];
        for (int from = 1; from < room.length; from++) {
            Arrays.fill(room[from], vehicle.roomOf(problem.stops().get(from - 1)));
        }
        return room;
    }

    private RoutingDimension addTimes() {
        long horizon = problem.hours().horizon();
        routing.addDimensionWithVehicleTransits(
                transitBySlot(vehicle -> matrix(vehicle, true)), horizon, horizon, false, "time");
        return routing.getMutableDimension("time");
    }

    private void addStop(int stop) {
        var facts = problem.stops().get(stop);
        long index = manager.nodeToIndex(stop + 1);
        long[] allowed = slots.allowed(problem, stop);
        routing.addDisjunction(new long[] {index}, STOP_LEFT + BOX_LEFT * facts.boxes());
        forbidOthers(index, allowed);
        var begins = time.cumulVar(index);
        long latest = facts.latest() - facts.unloadingMinutes();
        long until = facts.open().isEmpty()
                ? latest
                : Math.min(latest, facts.open().get(facts.open().size() - 1).until());
        long from = facts.open().isEmpty() ? 0 : facts.open().get(0).from();
        if (until < from || allowed.length == 0) {
            routing.solver().addConstraint(routing.solver().makeEquality(routing.nextVar(index), index));
            return;
        }
        begins.setRange(Math.max(0, from), Math.min(until, problem.hours().horizon()));
        closeBetween(facts, index);
        if (facts.weight() > 0) {
            time.setCumulVarSoftUpperBound(index, 0, facts.weight());
        }
    }

    private void forbidOthers(long index, long[] allowed) {
        LongStream.range(0, slots.slots().size())
                .filter(slot -> Arrays.binarySearch(allowed, slot) < 0)
                .forEach(routing.vehicleVar(index)::removeValue);
    }

    private void closeBetween(TourStop facts, long index) {
        var open = facts.open();
        for (int next = 1; next < open.size(); next++) {
            if (open.get(next - 1).until() + 1 < open.get(next).from()) {
                time.cumulVar(index)
                        .removeInterval(
                                open.get(next - 1).until() + 1L, open.get(next).from() - 1L);
            }
        }
    }

    /** Loading takes time for tours that are made alone: one that is not made keeps none of the others waiting. */
    private void addSlot(int place) {
        var slot = slots.slots().get(place);
        var hours = problem.hours();
        var solver = routing.solver();
        var departs = time.cumulVar(routing.start(place));
        var back = time.cumulVar(routing.end(place));
        departs.setRange(hours.opens(slot.day()), hours.closes(slot.day()));
        back.setRange(hours.opens(slot.day()), hours.closes(slot.day()));
        var loading = solver.makeProd(
                routing.activeVehicleVar(place),
                problem.vehicles().get(slot.vehicle()).loadingMinutes());
        solver.addConstraint(solver.makeGreaterOrEqual(departs, solver.makeSum(loading, slot.opens(problem))));
        if (place > 0 && slot.follows(slots.slots().get(place - 1))) {
            var before = time.cumulVar(routing.end(place - 1));
            solver.addConstraint(solver.makeGreaterOrEqual(departs, solver.makeSum(before, loading)));
        }
        routing.addVariableMinimizedByFinalizer(departs);
        routing.addVariableMinimizedByFinalizer(back);
    }

    /** @param looks how often the search looks about before it ends: counted, so that every machine finds the same */
    TourPlan solve(TourPlan start, RoutingSearchParameters parameters, long looks) {
        var looked = new AtomicLong();
        BooleanSupplier enough = () -> looked.incrementAndGet() > looks;
        routing.addSearchMonitor(routing.solver().makeCustomLimit(enough));
        routing.closeModelWithParameters(parameters);
        var first = routing.readAssignmentFromRoutes(routes(start), true);
        var found = first == null
                ? routing.solveWithParameters(parameters)
                : routing.solveFromAssignmentWithParameters(first, parameters);
        return found == null ? start : read(found);
    }

    /** By slot the nodes of its tour. */
    private long[][] routes(TourPlan start) {
        var routes = new long[slots.slots().size()][];
        for (int place = 0; place < routes.length; place++) {
            var slot = slots.slots().get(place);
            var made = start.tours().stream().filter(tour -> isOf(slot, tour)).toList();
            routes[place] = slot.trip() < made.size() ? nodes(made.get(slot.trip())) : new long[0];
        }
        return routes;
    }

    private boolean isOf(Slots.Slot slot, Tour tour) {
        return problem.vehicles().get(slot.vehicle()).id().equals(tour.vehicle())
                && slot.unit() == tour.unit()
                && slot.day() == tour.day();
    }

    private long[] nodes(Tour tour) {
        return tour.stops().stream()
                .mapToLong(stop -> manager.nodeToIndex(problem.placeOf(stop).orElseThrow() + 1))
                .toArray();
    }

    private TourPlan read(Assignment found) {
        var tours = new ArrayList<>(slots.fixed());
        for (int place = 0; place < slots.slots().size(); place++) {
            var slot = slots.slots().get(place);
            int departs = (int) found.min(time.cumulVar(routing.start(place)));
            var vehicle = problem.vehicles().get(slot.vehicle());
            tours.add(new Tour(vehicle.id(), slot.unit(), slot.day(), departs, stops(found, place)));
        }
        return TourPlan.timed(problem, tours);
    }

    private List<String> stops(Assignment found, int place) {
        var stops = new ArrayList<String>();
        long index = found.value(routing.nextVar(routing.start(place)));
        while (!routing.isEnd(index)) {
            stops.add(problem.stops().get(manager.indexToNode(index) - 1).id());
            index = found.value(routing.nextVar(index));
        }
        return stops;
    }
}
