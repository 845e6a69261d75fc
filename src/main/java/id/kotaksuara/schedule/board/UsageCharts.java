package id.kotaksuara.schedule.board;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.partitioningBy;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Usage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Vehicles and escorts of which at least 80 percent is taken at some time, PPK stores that hold something up (their room is
 * less than what goes there, and when they are fullest not one load more fits), and all others.
 */
public record UsageCharts(List<UsageChart> tight, List<UsageChart> loose) {

    private static final Comparator<UsageChart> FULLEST_FIRST = comparing(UsageCharts::share)
            .reversed()
            .thenComparing(chart -> chart.usage().kind());

    public UsageCharts {
        tight = List.copyOf(tight);
        loose = List.copyOf(loose);
    }

    public static UsageCharts of(PlanningProblem problem, Plan plan) {
        Map<Boolean, List<UsageChart>> charts = Usage.of(problem, plan).stream()
                .map(usage -> UsageChart.of(usage, problem))
                .sorted(FULLEST_FIRST)
                .collect(partitioningBy(chart -> tight(chart.usage(), problem)));
        return new UsageCharts(charts.get(true), charts.get(false));
    }

    private static boolean tight(Usage usage, PlanningProblem problem) {
        return usage.kind() == Usage.Kind.STORE ? binds(usage, problem) : usage.tight();
    }

    private static boolean binds(Usage store, PlanningProblem problem) {
        var loads = problem.consignments().stream()
                .filter(consignment -> consignment.destination().equals(store.subject()))
                .flatMapToInt(UsageCharts::loads)
                .summaryStatistics();
        long room = store.limit().orElse(Integer.MAX_VALUE);
        return store.over() || room < loads.getSum() && room - store.most() < loads.getMin();
    }

    private static IntStream loads(Consignment consignment) {
        return consignment.isCut()
                ? consignment.cutting().parts().stream().mapToInt(Part::boxes)
                : IntStream.of(consignment.boxes());
    }

    /** Stores whose room nobody measured. */
    public long unmeasured() {
        return loose.stream().filter(chart -> chart.usage().limit().isEmpty()).count();
    }

    private static double share(UsageChart chart) {
        var usage = chart.usage();
        return usage.limit().isEmpty()
                ? -1
                : (double) usage.most() / Math.max(1, usage.limit().getAsInt());
    }
}
