package id.kotaksuara.planner.tours;

import id.kotaksuara.planner.touring.Ground;
import id.kotaksuara.planner.touring.TourChecker;
import id.kotaksuara.planner.touring.TourHours;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourProblem;
import id.kotaksuara.planner.touring.TourStop;
import id.kotaksuara.planner.touring.TourVehicle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * How good tours are and how long they take; what it prints and reads, {@code bench/tours} says at its top. Times count ten
 * to a unit of distance, as whole numbers.
 */
final class ToursBench {

    private static final int SCALE = 10;
    private static final int SECONDS = 10;
    private static final int OF_A_TOUR = 100_000;
    private static final int PAGE_EFFORT = 100;
    private static final int DISTRICTS = 20;

    private ToursBench() {}

    /** One place of an instance: where it is, what goes there, and when service may begin and how long it takes. */
    private record Customer(int x, int y, int demand, int ready, int due, int service) {

        static Customer of(String line) {
            int[] numbers = Arrays.stream(line.strip().split("\\s+"))
                    .mapToInt(text -> (int) Double.parseDouble(text))
                    .toArray();
            return new Customer(numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]);
        }

        int way(Customer to) {
            return (int) Math.ceil(SCALE * Math.hypot(x - to.x, y - to.y));
        }
    }

    public static void main(String[] args) throws IOException {
        System.out.println("instance,stops,left,vehicles,distance,ms,valid");
        if (args.length > 0) {
            try (var files = Files.list(Path.of(args[0]))) {
                for (Path file : files.filter(file -> file.toString().matches("(?i).*\\.txt"))
                        .sorted()
                        .toList()) {
                    report(file.getFileName().toString().replaceFirst("\\.\\w+$", ""), read(file));
                }
            }
        } else {
            for (long seed = 1; seed <= 4; seed++) {
                report("generated-" + seed, generated(seed));
            }
        }
        districts();
    }

    private static TourProblem read(Path file) throws IOException {
        var lines = Files.readAllLines(file).stream()
                .filter(line -> line.matches("[\\s\\d.]*\\d[\\s\\d.]*"))
                .toList();
        String[] fleet = lines.get(0).strip().split("\\s+");
        return problem(
                Integer.parseInt(fleet[0]),
                Integer.parseInt(fleet[1]),
                lines.stream().skip(1).map(Customer::of).toList());
    }

    /** Two hundred stops, half of them in heaps, most of them with hours. */
    private static TourProblem generated(long seed) {
        var random = new Random(seed);
        var customers = new ArrayList<Customer>();
        customers.add(new Customer(70, 70, 0, 0, 1000, 0));
        for (int at = 1; at <= 200; at++) {
            boolean heap = at % 2 == 0;
            int x = heap ? 20 + at % 5 * 25 + random.nextInt(9) : random.nextInt(141);
            int y = heap ? 15 + at % 7 * 18 + random.nextInt(9) : random.nextInt(141);
            int ready = random.nextInt(600);
            customers.add(new Customer(x, y, 5 + random.nextInt(30), ready, ready + 100 + random.nextInt(200), 10));
        }
        return problem(50, 200, customers);
    }

    private static TourProblem problem(int vehicles, int capacity, List<Customer> customers) {
        var stops = new ArrayList<TourStop>();
        for (int at = 1; at < customers.size(); at++) {
            var customer = customers.get(at);
            var open = new TourStop.OpenTime(customer.ready() * SCALE, customer.due() * SCALE);
            int service = customer.service() * SCALE;
            stops.add(new TourStop(
                    "%03d".formatted(at), customer.demand(), service, 1, List.of(open), open.until() + service));
        }
        int[][] minutes = customers.stream()
                .map(from -> customers.stream().mapToInt(from::way).toArray())
                .toArray(int[][]::new);
        var vehicle = new TourVehicle("V", capacity, vehicles, 0, 1, OF_A_TOUR, new TourVehicle.Ways(minutes));
        var hours = new TourHours(1, customers.get(0).due() * SCALE);
        return new TourProblem("bench", hours, stops, List.of(vehicle), OptionalInt.empty(), List.of());
    }

    private static void report(String name, TourProblem problem) {
        timed(name, problem, () -> new RoutedTours(OptionalInt.of(SECONDS))
                .better(problem, HardestFirstTours.plan(problem), Integer.MAX_VALUE));
    }

    private static TourPlan timed(String name, TourProblem problem, Supplier<TourPlan> planning) {
        long begun = System.nanoTime();
        var plan = planning.get();
        long millis = (System.nanoTime() - begun) / 1_000_000;
        var verdict = TourChecker.check(problem, plan);
        System.out.printf(
                "%s,%d,%d,%d,%.1f,%d,%s%n",
                name,
                problem.stops().size(),
                verdict.score().stopsLeft(),
                verdict.score().tours(),
                verdict.score().roadMinutes() / (double) SCALE,
                millis,
                verdict.isValid());
        return plan;
    }

    /** As pages plan them: one of 90 stops twice, then a regency of twenty. */
    private static void districts() {
        var large = Ground.district(90, 90);
        var first = timed("district-90", large, () -> asPagesDo(large));
        System.out.println("# planned again: " + (asPagesDo(large).equals(first) ? "the same" : "OTHER TOURS"));
        long begun = System.nanoTime();
        IntStream.rangeClosed(1, DISTRICTS).forEach(seed -> asPagesDo(Ground.district(seed, 8 + seed * 2)));
        System.out.printf("# %d districts in turn: %d ms%n", DISTRICTS, (System.nanoTime() - begun) / 1_000_000);
    }

    private static TourPlan asPagesDo(TourProblem problem) {
        return new RoutedTours().better(problem, HardestFirstTours.plan(problem), PAGE_EFFORT);
    }
}
