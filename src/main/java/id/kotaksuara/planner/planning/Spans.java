package id.kotaksuara.planner.planning;

import id.kotaksuara.planner.planning.Shortage.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for the span of slots in which most is due of a thing, beyond what there is. */
final class Spans {

    /** Spans times demands beyond which only those from the first slot or to the last are looked at. */
    private static final long MOST_EFFORT = 2_000_000;

    private static final double ROUNDING = 1e-6;
    private static final Comparator<Shortage> WORST =
            Comparator.comparingLong(Shortage::boxes).thenComparingLong(Shortage::due);

    /** Of what proves as much, what says best when. */
    private static final Comparator<Shortage> SHORTEST =
            Comparator.comparingInt((Shortage shortage) -> shortage.from() - shortage.until());

    private record Span(int from, int until) {}

    private final List<Demand> demands;

    Spans(List<Demand> demands) {
        this.demands = demands;
    }

    Optional<Shortage> worst(Kind kind, String subject, Supply supply) {
        return shortages(kind, subject, supply).max(WORST.thenComparing(SHORTEST));
    }

    /** The worst, and of the shorter spans within it the worst of each for which nothing can wait or go ahead. */
    List<Shortage> all(Kind kind, String subject, Supply supply) {
        var found = shortages(kind, subject, supply).toList();
        var all = new ArrayList<Shortage>();
        found.stream().max(WORST).ifPresent(all::add);
        found.stream()
                .filter(shortage -> shortage.boxes() > 0 && isApart(shortage, all))
                .sorted(Comparator.comparingInt((Shortage shortage) -> shortage.until() - shortage.from())
                        .thenComparing(WORST.reversed()))
                .forEach(shortage -> {
                    if (isApart(shortage, all)) {
                        all.add(shortage);
                    }
                });
        return all;
    }

    /** Whether it is told by none of them: its slots are others, or lie strictly within the worst. */
    private static boolean isApart(Shortage shortage, List<Shortage> all) {
        var worst = all.get(0);
        boolean shorter = shortage.until() - shortage.from() < worst.until() - worst.from();
        return shorter
                && all.stream()
                        .skip(1)
                        .noneMatch(other -> other.from() <= shortage.until() && shortage.from() <= other.until());
    }

    private Stream<Shortage> shortages(Kind kind, String subject, Supply supply) {
        return spans().map(span -> shortage(kind, subject, span, supply)).filter(shortage -> shortage.missing() > 0);
    }

    private Shortage shortage(Kind kind, String subject, Span span, Supply supply) {
        var due = demands.stream()
                .filter(demand -> demand.isWithin(span.from(), span.until()))
                .toList();
        double wanted = due.stream().mapToDouble(Demand::number).sum();
        long most = due.isEmpty() ? 0 : supply.most(span.from(), span.until(), due);
        long whole = (long) Math.ceil(wanted - ROUNDING);
        return new Shortage(kind, subject, span.from(), span.until(), most, whole, boxes(due, wanted - most));
    }

    /** Fewest boxes that stay when so much is missing: those that need most for few boxes stay first, if need be in part. */
    private static long boxes(List<Demand> due, double missing) {
        double boxes = 0;
        double open = missing;
        var costly = due.stream()
                .sorted(Comparator.comparingDouble(demand -> demand.boxes() / demand.number()))
                .toList();
        for (var demand : costly) {
            double part = Math.max(0, Math.min(1, open / demand.number()));
            boxes += part * demand.boxes();
            open -= part * demand.number();
        }
        return (long) Math.ceil(boxes - ROUNDING);
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

    /** How much of a thing there can be at most for some demands between two slots, in any order. */
    interface Supply {

        long most(int from, int until, List<Demand> due);

        /**
         * Boxes that leave a warehouse when nothing leaves before, and then in each slot as many as can; where all districts
         * have, say, an even number of boxes, so has every wave.
         */
        static Supply standing(PlanningProblem problem, Origin origin) {
            return (from, until, due) -> {
                long unit = Math.max(1, due.stream().mapToLong(Demand::unit).reduce(0, Supply::commonUnit));
                long standing = origin.firstStanding();
                long most = 0;
                for (int slot = problem.firstSlot(); slot <= until; slot++) {
                    boolean leaves = slot >= from && !problem.isClosed(slot);
                    long leaving = leaves ? Math.max(0, Math.min(standing, origin.dockPerWave())) / unit * unit : 0;
                    most += leaving;
                    standing = origin.standingAfter(standing, leaving, problem.prepared(origin, slot + 1));
                }
                return most;
            };
        }

        /** Each of so many goes as often as it can, each time for the shortest time that any demand keeps it then. */
        static Supply loans(int count) {
            return (from, until, due) -> count
                    * due.stream()
                            .map(Demand::loans)
                            .distinct()
                            .reduce(Demand.Loans::or)
                            .map(Demand.Loans::times)
                            .orElse(0L);
        }

        private static long commonUnit(long one, long other) {
            return other == 0 ? one : commonUnit(other, one % other);
        }
    }
}
