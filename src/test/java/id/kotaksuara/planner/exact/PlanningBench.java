package id.kotaksuara.planner.exact;

import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Nation;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanJson;
import id.kotaksuara.planner.planning.PlanScore;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Verdict;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
    private int proven;
    private int bounded;
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
        var bench = new PlanningBench(Path.of(arguments[1]), limits);
        batches(Path.of(arguments[0])).forEach(bench::run);
    }

    /** A folder of problems, and the best scores known of them where a file beside the folder has them. */
    private record Batch(String name, Map<String, PlanningProblem> problems, Map<String, long[]> known) {}

    private static List<Batch> batches(Path folder) throws IOException {
        var batches = new ArrayList<Batch>();
        for (var place : List.of(folder.resolve("instances"), folder.resolve("instances-cutting"))) {
            if (Files.isDirectory(place)) {
                batches.add(batch(place));
            }
        }
        return batches.isEmpty() ? List.of(batch(folder)) : batches;
    }

    private static Batch batch(Path folder) throws IOException {
        var name = folder.toAbsolutePath().normalize().getFileName().toString();
        var optima = folder.toAbsolutePath()
                .normalize()
                .resolveSibling("optima" + (name.endsWith("-cutting") ? "-cutting" : "") + ".csv");
        try (var files = Files.list(folder)) {
            var problems = files.filter(file -> file.toString().endsWith(".json"))
                    .collect(Collectors.toMap(
                            PlanningBench::name, PlanJson::problem, (one, other) -> one, TreeMap::new));
            return new Batch(name, problems, Files.exists(optima) ? known(optima) : Map.of());
        }
    }

    private static Map<String, long[]> known(Path optima) throws IOException {
        return Files.readAllLines(optima).stream()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(cells -> cells[0], cells -> IntStream.iterate(
                                4, cell -> cell + 1 < cells.length - 2, cell -> cell + 2)
                        .mapToLong(cell -> Long.parseLong(cells[cell]))
                        .toArray()));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    private void run(Batch batch) {
        var problems = batch.problems();
        for (int pass = 0; pass < WARM_UP; pass++) {
            problems.values().forEach(HardestFirstPlanner::plan);
        }
        var levels = problems.values().stream()
                .findFirst()
                .map(PlanningProblem::levels)
                .orElse(List.of());
        System.out.println("# " + batch.name() + "\ninstance,engine,consignments,slots,valid,"
                + levels.stream().map(level -> level + "," + level + "_bound").collect(Collectors.joining(","))
                + ",proven,ms");
        times.clear();
        var constructive = new TreeMap<String, Verdict>();
        problems.forEach((name, problem) -> constructive.put(name, constructive(name, problem)));
        Collections.sort(times);
        double p95 = times.isEmpty() ? 0 : times.get((int) (times.size() * 0.95));
        System.out.printf("# constructive: 95th percentile %.1f ms of %d runs, load %.1f%n", p95, times.size(), load());
        table("constructive", batch, levels, constructive);
        var exact = new TreeMap<String, Verdict>();
        int before = proven;
        bounded = 0;
        problems.forEach((name, problem) -> exact.put(name, exact(name, problem)));
        System.out.printf(
                "# exact: all levels proven on %d of %d, a bound at every level on %d; %s, load %.1f%n",
                proven - before,
                problems.size(),
                bounded,
                ExactPlanner.libraryTrouble().orElse("native library loaded"),
                load());
        table("exact", batch, levels, exact);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** On how many problems a plan is better, equal or worse than the best known, level by level with all above. */
    private static void table(String engine, Batch batch, List<Level> levels, Map<String, Verdict> found) {
        long valid = found.values().stream().filter(Verdict::isValid).count();
        System.out.printf("# %s %s: %d of %d valid%n", batch.name(), engine, valid, found.size());
        for (int level = 0; level < levels.size() && !batch.known().isEmpty(); level++) {
            int upTo = level + 1;
            int[] count = new int[3];
            found.forEach((name, verdict) -> {
                long[] known = batch.known().get(name);
                if (known != null) {
                    count[1 + compare(levels.subList(0, upTo), verdict.score(), known)]++;
                }
            });
            System.out.printf(
                    "#   up to %-16s better %2d  equal %2d  worse %2d%n",
                    levels.get(level), count[0], count[1], count[2]);
        }
    }

    private static int compare(List<Level> levels, PlanScore score, long[] known) {
        for (int level = 0; level < levels.size(); level++) {
            int order = Long.compare(score.at(levels.get(level)), known[level]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private Verdict constructive(String name, PlanningProblem problem) {
        var plan = HardestFirstPlanner.plan(problem);
        double[] millis = IntStream.range(0, REPEATS)
                .mapToDouble(i -> millis(problem))
                .sorted()
                .toArray();
        Arrays.stream(millis).forEach(times::add);
        PlanJson.write(problem.name(), plan, out.resolve("constructive").resolve(name + ".json"));
        return print(name, "constructive", problem, plan, "", level -> "", millis[REPEATS / 2]);
    }

    private static double millis(PlanningProblem problem) {
        long start = System.nanoTime();
        HardestFirstPlanner.plan(problem);
        return (System.nanoTime() - start) / 1e6;
    }

    private Verdict exact(String name, PlanningProblem problem) {
        long start = System.nanoTime();
        var found = ExactPlanner.plan(problem, limits);
        double millis = (System.nanoTime() - start) / 1e6;
        PlanJson.write(problem.name(), found.plan(), out.resolve("exact").resolve(name + ".json"));
        proven += found.isProven() ? 1 : 0;
        bounded +=
                problem.levels().stream().noneMatch(level -> bound(found, level).isEmpty()) ? 1 : 0;
        return print(
                name,
                "exact",
                problem,
                found.plan(),
                found.isProven() ? "yes" : "no",
                level -> bound(found, level),
                millis);
    }

    private static String bound(ExactPlan found, Level level) {
        return found.proofs().stream()
                .filter(proof -> proof.level() == level)
                .map(proof -> "" + proof.bound())
                .findFirst()
                .orElse("");
    }

    private interface Bounds {
        String of(Level level);
    }

    private static Verdict print(
            String name,
            String engine,
            PlanningProblem problem,
            Plan plan,
            String proven,
            Bounds bounds,
            double millis) {
        var verdict = PlanChecker.check(problem, plan);
        var levels = problem.levels().stream()
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
        return verdict;
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
