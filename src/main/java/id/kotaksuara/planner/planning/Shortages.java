package id.kotaksuara.planner.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import id.kotaksuara.planner.planning.Shortage.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Proves from the facts alone, without any plan, that boxes must stay behind. */
public final class Shortages {

    private final PlanningProblem problem;
    private final List<Load> stuck;
    private final List<Load> loads;

    private Shortages(PlanningProblem problem) {
        this.problem = problem;
        var index = new Index(problem);
        var all = problem.consignments().stream()
                .map(consignment -> new Load(problem, consignment, index))
                .toList();
        stuck = all.stream().filter(load -> load.options.length == 0).toList();
        loads = all.stream().filter(load -> load.options.length > 0).toList();
    }

    /** For each thing that is short the span of slots that proves most to stay; none where nothing can be proved. */
    public static List<Shortage> of(PlanningProblem problem) {
        if (problem.slots() == 0) {
            return List.of();
        }
        var shortages = new Shortages(problem);
        return Stream.of(
                        shortages.noWave(),
                        shortages.warehouses(),
                        shortages.escorts(),
                        shortages.vehicles(),
                        shortages.stores())
                .flatMap(Function.identity())
                .toList();
    }

    /**
     * Boxes that stay behind at the least: shortages about different consignments add up, of those that may be about the
     * same ones the worst counts.
     */
    public static long boxes(List<Shortage> shortages) {
        Map<Kind, Long> sums = shortages.stream().collect(groupingBy(Shortage::kind, summingLong(Shortage::boxes)));
        long vehicles = shortages.stream()
                .filter(shortage -> shortage.kind() == Kind.VEHICLES)
                .mapToLong(Shortage::boxes)
                .max()
                .orElse(0);
        long shared = Stream.of(Kind.WAREHOUSE, Kind.ESCORTS, Kind.STORE)
                .mapToLong(kind -> sums.getOrDefault(kind, 0L))
                .max()
                .orElse(0);
        return sums.getOrDefault(Kind.NO_WAVE, 0L) + Math.max(vehicles, shared);
    }

    private Stream<Shortage> noWave() {
        Map<String, Long> boxes = stuck.stream()
                .filter(load -> load.boxes > 0)
                .collect(groupingBy(
                        load -> load.consignment.destination(), TreeMap::new, summingLong(load -> load.boxes)));
        int last = Math.max(0, problem.slots() - 1);
        return boxes.entrySet().stream()
                .map(entry ->
                        new Shortage(Kind.NO_WAVE, entry.getKey(), 0, last, 0, entry.getValue(), entry.getValue()));
    }

    private Stream<Shortage> warehouses() {
        return IntStream.range(0, problem.origins().size()).boxed().flatMap(number -> {
            var origin = problem.origins().get(number);
            var demands = from(number).map(Demand::of).toList();
            return new Spans(demands)
                            .worst(
                                    Kind.WAREHOUSE,
                                    origin.id(),
                                    (from, until, due) -> Supply.standing(problem, origin, from, until, due))
                            .stream();
        });
    }

    private Stream<Shortage> escorts() {
        return IntStream.range(0, problem.origins().size())
                .filter(number -> problem.origins().get(number).escorts().isPresent())
                .boxed()
                .flatMap(number -> {
                    var origin = problem.origins().get(number);
                    int count = Math.max(0, origin.escorts().getAsInt());
                    var demands = from(number)
                            .flatMap(load -> Demand.escorts(load).stream())
                            .toList();
                    return new Spans(demands)
                            .worst(Kind.ESCORTS, origin.id(), (from, until, due) -> Supply.loans(count, due)).stream();
                });
    }

    private Stream<Shortage> vehicles() {
        return IntStream.range(0, problem.vehicles().size()).boxed().flatMap(number -> {
            var type = problem.vehicles().get(number);
            var demands = loads.stream()
                    .flatMap(load -> Demand.vehicles(load, number, problem.slots()).stream())
                    .toList();
            return new Spans(demands)
                            .worst(
                                    Kind.VEHICLES,
                                    type.id(),
                                    (from, until, due) -> Supply.loans(Math.max(0, type.count()), due))
                            .stream();
        });
    }

    private Stream<Shortage> stores() {
        return IntStream.range(0, problem.destinations().size())
                .mapToObj(this::store)
                .flatMap(Optional::stream);
    }

    /** Of what must arrive before the store is released. */
    private Optional<Shortage> store(int number) {
        var store = problem.destinations().get(number);
        var demands = loads.stream()
                .filter(load -> load.destination == number && isAlwaysStored(load))
                .map(Demand::of)
                .toList();
        return store.storageCapacity().isEmpty()
                ? Optional.empty()
                : new Spans(demands)
                        .worst(
                                Kind.STORE,
                                store.id(),
                                (from, until, due) ->
                                        Math.max(0, store.storageCapacity().getAsInt()));
    }

    private static boolean isAlwaysStored(Load load) {
        return IntStream.of(load.options).allMatch(option -> load.stored[load.slotOf(option)]);
    }

    private Stream<Load> from(int origin) {
        return loads.stream().filter(load -> load.origin == origin);
    }
}
