package id.kotaksuara.planner.planning;

import static java.util.stream.Collectors.summingInt;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every lever that could let boxes go that a plan leaves behind, those first that cost an office least. */
final class Levers {

    private static final int MOST_DAYS = 7;
    private static final int MOST_VEHICLES = 32;
    private static final int MOST_ESCORTS = 32;

    /** More pins or stores than anybody would negotiate one by one. */
    private static final int MOST_SUBJECTS = 60;

    private final PlanningProblem problem;
    private final Plan plan;

    Levers(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** A lever, and how far it can be pulled. */
    record Reach(Change change, int most) {}

    List<Reach> all() {
        return Stream.of(dates(), releases(), waves(), escorts(), vehicles(), stores(), rooms(), days(), assembled())
                .flatMap(levers -> levers)
                .toList();
    }

    /** Where waves are over, no day before is left. */
    private Stream<Reach> days() {
        var after = new Reach(new Change.DayAfter(1), MOST_DAYS);
        return problem.firstSlot() > 0
                ? Stream.of(after)
                : Stream.of(after, new Reach(new Change.DayBefore(1), MOST_DAYS));
    }

    private Stream<Reach> waves() {
        int days = problem.days().size();
        int first = problem.firstSlot() / Math.max(1, problem.wavesPerDay());
        return IntStream.range(first, days)
                .mapToObj(day -> new Reach(new Change.WaveOnADay(problem.days().get(day), 1), days - day));
    }

    private Stream<Reach> rooms() {
        int all = boxes();
        return problem.origins().stream().map(origin -> new Reach(new Change.Room(origin.id(), 1), all));
    }

    private int boxes() {
        return (int) Math.min(Integer.MAX_VALUE / 4, Math.max(1, problem.boxes()));
    }

    private Stream<Reach> vehicles() {
        return problem.vehicles().stream().map(type -> new Reach(new Change.Vehicles(type.id(), 1), MOST_VEHICLES));
    }

    private Stream<Reach> escorts() {
        return problem.origins().stream()
                .filter(origin -> origin.escorts().isPresent())
                .map(origin -> new Reach(new Change.Escorts(origin.id(), 1), MOST_ESCORTS));
    }

    /**
     * Of the consignments that are left, the easiest first. Flat boxes need no floor, but a vehicle and a way like all
     * others: only offered where nothing but the floor keeps boxes back.
     */
    private Stream<Reach> assembled() {
        var left = problem.consignments().stream()
                .filter(consignment -> left(consignment) > 0)
                .sorted(Comparator.comparingInt(Consignment::difficultyClass))
                .toList();
        int boxes = left.stream().mapToInt(this::left).sum();
        return left.isEmpty() || !goWithEndlessFloor()
                ? Stream.empty()
                : Stream.of(new Reach(
                        new Change.AssembledInDistrict(
                                left.stream().map(Consignment::id).toList(), 1),
                        boxes));
    }

    private int left(Consignment consignment) {
        var placed = plan.placements().stream()
                .filter(placement -> placement.consignment().equals(consignment.id()))
                .collect(Collectors.toList());
        return consignment.boxes() - placed.stream().collect(summingInt(consignment::boxesOf));
    }

    private boolean goWithEndlessFloor() {
        int all = boxes();
        var endless = problem.withOrigins(problem.origins().stream()
                .map(origin -> new Origin(origin.id(), all, all, all, all, origin.escorts(), origin.away()))
                .toList());
        return PlanChecker.score(endless, HardestFirstPlanner.plan(endless)).boxesLeft() == 0;
    }

    private Stream<Reach> dates() {
        return problem.consignments().stream()
                .filter(consignment -> consignment.dates().bind() || isPartPinned(consignment))
                .limit(MOST_SUBJECTS)
                .map(consignment -> new Reach(new Change.AgreedDate(consignment.id(), 1), 1));
    }

    private static boolean isPartPinned(Consignment consignment) {
        return consignment.cutting().parts().stream().anyMatch(part -> part.pinned() != null);
    }

    private Stream<Reach> releases() {
        return problem.destinations().stream()
                .filter(store -> store.storageCapacity().isPresent() && store.releaseDay() != null)
                .limit(MOST_SUBJECTS)
                .map(store -> new Reach(
                        new Change.StoreRelease(store.id(), 1), problem.days().size()));
    }

    private Stream<Reach> stores() {
        int all = boxes();
        return problem.destinations().stream()
                .filter(store -> store.storageCapacity().isPresent())
                .limit(MOST_SUBJECTS)
                .map(store -> new Reach(new Change.StoreRoom(store.id(), 1), all));
    }
}
