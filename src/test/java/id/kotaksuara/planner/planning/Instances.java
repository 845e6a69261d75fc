package id.kotaksuara.planner.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The published planning problems, and for each the best score known with its lower bound. */
public final class Instances {

    /** Best score known and its lower bound at each level. */
    public record Known(PlanScore best, PlanScore bound) {}

    private static final Path FOLDER = Path.of("src/test/resources/planning");

    private Instances() {}

    public static Stream<String> names() {
        return known().keySet().stream().sorted();
    }

    public static PlanningProblem problem(String name) {
        return PlanJson.problem(FOLDER.resolve("instances").resolve(name + ".json"));
    }

    public static Map<String, Known> known() {
        return lines("optima.csv").stream()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(cells -> cells[0], cells -> new Known(score(cells, 4), score(cells, 5))));
    }

    /** Those in which consignments may be cut. */
    public static Map<String, PlanningProblem> cutting() {
        return lines("optima-cutting.csv").stream()
                .skip(1)
                .map(line -> line.split(",")[0])
                .collect(Collectors.toMap(
                        name -> name,
                        name -> PlanJson.problem(
                                FOLDER.resolve("instances-cutting").resolve(name + ".json"))));
    }

    /** The best score known of one of those. */
    public static PlanScore knownCut(String name) {
        var cells = lines("optima-cutting.csv").stream()
                .map(line -> line.split(","))
                .filter(line -> line[0].equals(name))
                .findFirst()
                .orElseThrow();
        long[] levels = IntStream.range(0, 9)
                .mapToLong(level -> Long.parseLong(cells[4 + 2 * level]))
                .toArray();
        return new PlanScore(
                levels[0], levels[1], levels[2], levels[3], levels[4], levels[5], levels[6], levels[7], levels[8]);
    }

    private static PlanScore score(String[] cells, int from) {
        long[] levels = new long[8];
        for (int level = 0; level < levels.length; level++) {
            levels[level] = Long.parseLong(cells[from + 2 * level]);
        }
        return new PlanScore(levels[0], levels[1], levels[2], levels[3], levels[4], levels[5], levels[6], levels[7]);
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
