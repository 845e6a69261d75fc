package id.kotaksuara.schedule.board;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.partitioningBy;

import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Usage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** PPK stores, vehicles and escorts: those of which at least 80 percent is taken at some time, and the others. */
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
                .collect(partitioningBy(chart -> chart.usage().tight()));
        return new UsageCharts(charts.get(true), charts.get(false));
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
