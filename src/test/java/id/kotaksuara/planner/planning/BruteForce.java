package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the true optimum of a small problem by trying everything, with nothing but the checker. */
public final class BruteForce {

    private final PlanningProblem problem;
    /** Of each consignment all its loads, in every way. */
    private final List<List<List<Placement>>> choices;

    private Plan best = Plan.EMPTY;
    private PlanScore bestScore;

    private BruteForce(PlanningProblem problem) {
        this.problem = problem;
        choices = problem.consignments().stream().map(this::choices).toList();
        bestScore = PlanChecker.score(problem, best);
    }

    public static Plan plan(PlanningProblem problem) {
        var search = new BruteForce(problem);
        search.place(0, Plan.EMPTY);
        return search.best;
    }

    private void place(int number, Plan begun) {
        if (number == choices.size()) {
            share(0, begun);
            return;
        }
        for (var choice : choices.get(number)) {
            var longer = new Plan(
                    Stream.concat(begun.placements().stream(), choice.stream()).toList());
            if (mayBecomeBest(longer, number + 1) && mayBecomeValid(longer)) {
                place(number + 1, longer);
            }
        }
        if (mayBecomeBest(begun, number + 1)) {
            place(number + 1, begun);
        }
    }

    /** Every way to let loads ride with others of their wave. */
    private void share(int number, Plan begun) {
        if (number == begun.placements().size() || problem.shares().isNone()) {
            take(begun);
            return;
        }
        share(number + 1, begun);
        var load = begun.placements().get(number);
        for (var lead : begun.placements()) {
            if (lead.slot() == load.slot() && !lead.consignment().equals(load.consignment())) {
                var riding = new ArrayList<>(begun.placements());
                riding.set(number, load.riding(lead.consignment()));
                share(number + 1, new Plan(riding));
            }
        }
    }

    private void take(Plan plan) {
        var score = PlanChecker.score(problem, plan);
        if (score.betterThan(bestScore) && PlanChecker.check(problem, plan).isValid()) {
            best = plan;
            bestScore = score;
        }
    }

    /** Where vehicles are shared, fewer of them and of escorts may do than loads that leave alone would need. */
    private boolean mayBecomeValid(Plan begun) {
        return PlanChecker.check(problem, begun).breaches().stream()
                .map(Breach::rule)
                .allMatch(rule -> !problem.shares().isNone() && (rule == Rule.NO_VEHICLE || rule == Rule.NO_ESCORT));
    }

    /** Even if all that is undecided went at once, at no cost. */
    private boolean mayBecomeBest(Plan begun, int undecided) {
        var others =
                problem.consignments().subList(undecided, problem.consignments().size());
        var decided = PlanChecker.score(problem, begun);
        long free = others.stream().mapToLong(Consignment::boxes).sum();
        long hardFree = others.stream()
                .filter(Consignment::isHard)
                .mapToLong(Consignment::boxes)
                .sum();
        long left = decided.boxesLeft() - free;
        return new PlanScore(
                        decided.hardBoxesLeft() - hardFree,
                        Scoring.percent(left, problem.boxes()),
                        decided.class4Slots() - ofClass(others, 4) * problem.slots(),
                        decided.class3Slots() - ofClass(others, 3) * problem.slots(),
                        left,
                        decided.loads(),
                        decided.wishDays(),
                        problem.shares().isNone() ? decided.vehicleTrips() : 0,
                        decided.boxSlots())
                .betterThan(bestScore);
    }

    private static long ofClass(List<Consignment> consignments, int difficulty) {
        return consignments.stream()
                .filter(consignment -> consignment.difficultyClass() == difficulty)
                .count();
    }

    private List<List<Placement>> choices(Consignment consignment) {
        return consignment.isCut()
                ? cuts(consignment, 0, new TreeMap<>())
                : wholes(consignment).stream().map(List::of).toList();
    }

    /** Every way to give each part a slot or none, and each load its vehicles. */
    private List<List<Placement>> cuts(Consignment consignment, int number, Map<Integer, List<String>> begun) {
        var parts = consignment.cutting().parts();
        if (number == parts.size()) {
            return begun.size() > consignment.cutting().maxLoads() || begun.isEmpty()
                    ? List.of()
                    : equipped(consignment, new ArrayList<>(begun.entrySet()), List.of());
        }
        var found = new ArrayList<>(cuts(consignment, number + 1, begun));
        for (int slot = problem.firstSlot(); slot < problem.slots(); slot++) {
            var longer = new TreeMap<>(begun);
            longer.merge(slot, List.of(parts.get(number).id()), BruteForce::joined);
            found.addAll(cuts(consignment, number + 1, longer));
        }
        return found;
    }

    private List<List<Placement>> equipped(
            Consignment consignment, List<Map.Entry<Integer, List<String>>> loads, List<Placement> begun) {
        if (begun.size() == loads.size()) {
            return List.of(begun);
        }
        var load = loads.get(begun.size());
        return types(consignment)
                .map(types -> new Placement(consignment.id(), load.getKey(), types, load.getValue()))
                .filter(placement ->
                        PlanChecker.check(problem, new Plan(List.of(placement))).isValid())
                .flatMap(placement -> equipped(consignment, loads, joined(begun, List.of(placement))).stream())
                .toList();
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private List<Placement> wholes(Consignment consignment) {
        return IntStream.range(0, problem.slots())
                .boxed()
                .flatMap(slot -> types(consignment).map(types -> new Placement(consignment.id(), slot, types)))
                .filter(placement ->
                        PlanChecker.check(problem, Plan.EMPTY.with(placement)).isValid())
                .toList();
    }

    private static Stream<List<String>> types(Consignment consignment) {
        List<List<String>> found = List.of(List.of());
        for (var leg : consignment.way().legs()) {
            found = found.stream()
                    .flatMap(begun -> leg.vehicleTypes().stream().map(type -> {
                        var longer = new ArrayList<>(begun);
                        longer.add(type);
                        return List.copyOf(longer);
                    }))
                    .toList();
        }
        return found.stream();
    }
}
