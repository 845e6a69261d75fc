package id.kotaksuara.planner.exact;

import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Nation;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanJson;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs both planners over a folder of problems; see {@code bench/planning}. */
final class PlanningBench {

    private static final int WARM_UP = 10;
    private static final int REPEATS = 5;

    private final Path out;
    private final Limits limits;
    private final List<Double> times = new ArrayList<>();

    private PlanningBench(Path out, Limits limits) {
        this.out = out;
        this.limits = limits;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("nation")) {
            nation();
            return;
        }
        var limits = new Limits(Duration.ofSeconds(Long.parseLong(arguments[2])), Integer.parseInt(arguments[3]));
        new PlanningBench(Path.of(arguments[1]), limits).run(problems(Path.of(arguments[0])));
    }

    private static Map<String, PlanningProblem> problems(Path folder) throws IOException {
        var instances = folder.resolve("instances");
        try (var files = Files.list(Files.isDirectory(instances) ? instances : folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .collect(Collectors.toMap(
                            PlanningBench::name, PlanJson::problem, (one, other) -> one, TreeMap::new));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    private void run(Map<String, PlanningProblem> problems) {
        for (int pass = 0; pass < WARM_UP; pass++) {
            problems.values().forEach(HardestFirstPlanner::plan);
        }
        System.out.println("instance,engine,consignments,slots,valid,"
                + Arrays.stream(Level.values())
                        .map(level -> level + "," + level + "_bound")
                        .collect(Collectors.joining(","))
                + ",proven,ms");
        problems.forEach(this::constructive);
        int exactProven = (int) problems.entrySet().stream()
                .filter(entry -> exact(entry.getKey(), entry.getValue()))
                .count();
        Collections.sort(times);
        System.out.printf(
                "# constructive: 95th percentile %.1f ms of %d runs; exact: all levels proven on %d of %d; %s%n",
                times.get((int) (times.size() * 0.95)),
                times.size(),
                exactProven,
                problems.size(),
                ExactPlanner.libraryTrouble().orElse("native library loaded"));
    }

    private void constructive(String name, PlanningProblem problem) {
        var plan = HardestFirstPlanner.plan(problem);
        double[] millis = IntStream.range(0, REPEATS)
                .mapToDouble(i -> millis(problem))
                .sorted()
                .toArray();
        Arrays.stream(millis).forEach(times::add);
        PlanJson.write(problem.name(), plan, out.resolve("constructive").resolve(name + ".json"));
        print(name, "constructive", problem, plan, "", level -> "", millis[REPEATS / 2]);
    }

    private static double millis(PlanningProblem problem) {
        long start = System.nanoTime();
        HardestFirstPlanner.plan(problem);
        return (System.nanoTime() - start) / 1e6;
    }

    private boolean exact(String name, PlanningProblem problem) {
        long start = System.nanoTime();
        var found = ExactPlanner.plan(problem, limits);
        double millis = (System.nanoTime() - start) / 1e6;
        PlanJson.write(problem.name(), found.plan(), out.resolve("exact").resolve(name + ".json"));
        print(
                name,
                "exact",
                problem,
                found.plan(),
                found.isProven() ? "yes" : "no",
                level -> bound(found, level),
                millis);
        return found.isProven();
    }

    private static String bound(ExactPlan found, Level level) {
        return found.proofs().isEmpty()
                ? ""
                : "" + found.proofs().get(level.ordinal()).bound();
    }

    private interface Bounds {
        String of(Level level);
    }

    private static void print(
            String name,
            String engine,
            PlanningProblem problem,
            Plan plan,
            String proven,
            Bounds bounds,
            double millis) {
        var verdict = PlanChecker.check(problem, plan);
        var levels = Arrays.stream(Level.values())
                .map(level -> verdict.score().at(level) + "," + bounds.of(level))
                .collect(Collectors.joining(","));
        System.out.printf(
                "%s,%s,%d,%d,%s,%s,%s,%.1f%n",
                name,
                engine,
                problem.consignments().size(),
                problem.slots(),
                verdict.isValid() ? "yes" : verdict.breaches(),
                levels,
                proven,
                millis);
    }

    private static void nation() {
        var problems = Nation.problems();
        long start = System.nanoTime();
        var plans = problems.parallelStream().map(HardestFirstPlanner::plan).toList();
        double seconds = (System.nanoTime() - start) / 1e9;
        long valid = IntStream.range(0, plans.size())
                .filter(i -> PlanChecker.check(problems.get(i), plans.get(i)).isValid())
                .count();
        long boxes = problems.stream().mapToLong(PlanningProblem::boxes).sum();
        long left = IntStream.range(0, plans.size())
                .mapToLong(i -> PlanChecker.score(problems.get(i), plans.get(i)).boxesLeft())
                .sum();
        System.out.printf(
                "nation: %d regencies, %d consignments, %d boxes (simulated), %d left, %d plans valid, %.2f s, cold start%n",
                plans.size(),
                problems.stream()
                        .mapToInt(problem -> problem.consignments().size())
                        .sum(),
                boxes,
                left,
                valid,
                seconds);
    }
}
