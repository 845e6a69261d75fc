package id.kotaksuara.planner.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import id.kotaksuara.planner.planning.Shortage.Kind;
import java.util.Comparator;
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
    private final List<Lump> stuck;
    private final List<Lump> loads;

    private Shortages(PlanningProblem problem) {
        this.problem = problem;
        var all = Lump.all(problem);
        stuck = all.stream().filter(Lump::isStuck).toList();
        loads = all.stream().filter(lump -> !lump.isStuck()).toList();
    }

    /**
     * For each thing that is short the span of slots that proves most to stay, and of a warehouse beside it the days for
     * which too much was agreed; none where nothing can be proved. Of what is cut every box may stay or go by itself.
     */
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
        Map<Kind, Long> sums = worst(shortages).collect(groupingBy(Shortage::kind, summingLong(Shortage::boxes)));
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

    /** Of several spans of one thing only one counts: the same boxes may be due in them. */
    private static Stream<Shortage> worst(List<Shortage> shortages) {
        record Thing(Kind kind, String subject) {}
        return shortages.stream()
                .collect(groupingBy(shortage -> new Thing(shortage.kind(), shortage.subject())))
                .values()
                .stream()
                .flatMap(same -> same.stream().max(Comparator.comparingLong(Shortage::boxes)).stream());
    }

    private Stream<Shortage> noWave() {
        Map<String, Long> boxes = stuck.stream()
                .filter(lump -> lump.boxes() > 0)
                .collect(groupingBy(
                        lump -> lump.load().consignment.destination(), TreeMap::new, summingLong(Lump::boxes)));
        int last = Math.max(0, problem.slots() - 1);
        return boxes.entrySet().stream()
                .map(entry ->
                        new Shortage(Kind.NO_WAVE, entry.getKey(), 0, last, 0, entry.getValue(), entry.getValue()));
    }

    private Stream<Shortage> warehouses() {
        return IntStream.range(0, problem.origins().size()).boxed().flatMap(number -> {
            var origin = problem.origins().get(number);
            var demands = from(number).map(Demand::of).toList();
            return new Spans(demands).all(Kind.WAREHOUSE, origin.id(), Spans.Supply.standing(problem, origin)).stream();
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
                            .flatMap(load -> Demand.escorts(load, problem).stream())
                            .toList();
                    return new Spans(demands).worst(Kind.ESCORTS, origin.id(), Spans.Supply.loans(count)).stream();
                });
    }

    private Stream<Shortage> vehicles() {
        return IntStream.range(0, problem.vehicles().size()).boxed().flatMap(number -> {
            var type = problem.vehicles().get(number);
            var demands = loads.stream()
                    .flatMap(load -> Demand.vehicles(load, number, problem).stream())
                    .toList();
            return new Spans(demands)
                    .worst(Kind.VEHICLES, type.id(), Spans.Supply.loans(Math.max(0, type.count()))).stream();
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
                .filter(lump -> lump.load().destination == number && isAlwaysStored(lump.load()))
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

    private Stream<Lump> from(int origin) {
        return loads.stream().filter(lump -> lump.load().origin == origin);
    }
}
