package id.kotaksuara.planner.planning;

import id.kotaksuara.planner.planning.Shortage.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for the span of slots in which most is due of a thing, beyond what there is. */
final class Spans {

    /** Spans times demands beyond which only those from the first slot or to the last are looked at. */
    private static final long MOST_EFFORT = 2_000_000;

    private record Span(int from, int until) {}

    private final List<Demand> demands;

    Spans(List<Demand> demands) {
        this.demands = demands;
    }

    Optional<Shortage> worst(Kind kind, String subject, Supply supply) {
        return spans().map(span -> shortage(kind, subject, span, supply))
                .filter(shortage -> shortage.missing() > 0)
                .max(Comparator.comparingLong(Shortage::boxes).thenComparingLong(Shortage::due));
    }

    private Shortage shortage(Kind kind, String subject, Span span, Supply supply) {
        var due = demands.stream()
                .filter(demand -> demand.isWithin(span.from(), span.until()))
                .toList();
        long wanted = due.stream().mapToLong(Demand::number).sum();
        long most = due.isEmpty() ? 0 : supply.most(span.from(), span.until(), due);
        return new Shortage(kind, subject, span.from(), span.until(), most, wanted, boxes(due, wanted - most));
    }

    /** Fewest boxes that stay when so much is missing: those that need most for few boxes stay first, if need be in part. */
    private static long boxes(List<Demand> due, long missing) {
        double boxes = 0;
        double open = missing;
        var costly = due.stream()
                .sorted(Comparator.comparingDouble(demand -> (double) demand.boxes() / demand.number()))
                .toList();
        for (var demand : costly) {
            double part = Math.max(0, Math.min(1, open / demand.number()));
            boxes += part * demand.boxes();
            open -= part * demand.number();
        }
        return (long) Math.ceil(boxes - 1e-6);
    }

    private Stream<Span> spans() {
        int[] starts =
                demands.stream().mapToInt(Demand::first).distinct().sorted().toArray();
        int[] ends = demands.stream().mapToInt(Demand::last).distinct().sorted().toArray();
        boolean all = (long) starts.length * ends.length * demands.size() <= MOST_EFFORT;
        return IntStream.of(starts).boxed().flatMap(from -> IntStream.of(ends)
                .filter(until -> all || from == starts[0] || until == ends[ends.length - 1])
                .mapToObj(until -> new Span(from, until)));
    }
}
