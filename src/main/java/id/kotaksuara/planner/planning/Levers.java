package id.kotaksuara.planner.planning;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every lever that could let boxes go that a plan leaves behind. */
final class Levers {

    private static final int MOST_DAYS = 7;
    private static final int MOST_VEHICLES = 32;
    private static final int MOST_ESCORTS = 32;
    /** More pins or stores than anybody would negotiate one by one. */
    private static final int MOST_SUBJECTS = 60;

    private final PlanningProblem problem;
    private final Plan plan;

    Levers(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    List<Pull> all() {
        return Stream.of(days(), waves(), rooms(), vehicles(), escorts(), assembled(), dates(), stores())
                .flatMap(pulls -> pulls)
                .toList();
    }

    private Stream<Pull> days() {
        return Stream.of(pull(Lever.DAY_AFTER, "", MOST_DAYS), pull(Lever.DAY_BEFORE, "", MOST_DAYS));
    }

    private Stream<Pull> waves() {
        int days = problem.days().size();
        return IntStream.range(0, days)
                .mapToObj(first ->
                        pull(Lever.WAVE_ON_A_DAY, problem.days().get(first).toString(), days - first));
    }

    private Stream<Pull> rooms() {
        int all = (int) Math.min(Integer.MAX_VALUE / 4, Math.max(1, problem.boxes()));
        return problem.origins().stream().map(origin -> pull(Lever.ROOM, origin.id(), all));
    }

    private Stream<Pull> vehicles() {
        return problem.vehicles().stream().map(type -> pull(Lever.VEHICLES, type.id(), MOST_VEHICLES));
    }

    private Stream<Pull> escorts() {
        return problem.origins().stream()
                .filter(origin -> origin.escorts().isPresent())
                .map(origin -> pull(Lever.ESCORTS, origin.id(), MOST_ESCORTS));
    }

    /** Of the consignments that are left, the easiest first. */
    private Stream<Pull> assembled() {
        var placed = plan.placements().stream().map(Placement::consignment).collect(toSet());
        var left = problem.consignments().stream()
                .filter(consignment -> consignment.boxes() > 0 && !placed.contains(consignment.id()))
                .sorted(Comparator.comparingInt(Consignment::difficultyClass))
                .toList();
        long boxes = left.stream().mapToLong(Consignment::boxes).sum();
        return left.isEmpty()
                ? Stream.empty()
                : Stream.of(pull(
                        Lever.ASSEMBLED_IN_DISTRICT,
                        left.stream().map(Consignment::id).collect(joining(",")),
                        (int) Math.min(Integer.MAX_VALUE / 4, boxes)));
    }

    private Stream<Pull> dates() {
        return problem.consignments().stream()
                .filter(consignment -> consignment.dates().bind())
                .limit(MOST_SUBJECTS)
                .map(consignment -> pull(Lever.AGREED_DATE, consignment.id(), 1));
    }

    private Stream<Pull> stores() {
        return problem.destinations().stream()
                .filter(store -> store.storageCapacity().isPresent() && store.releaseDay() != null)
                .limit(MOST_SUBJECTS)
                .map(store ->
                        pull(Lever.STORE_RELEASE, store.id(), problem.days().size()));
    }

    private Pull pull(Lever lever, String subject, int most) {
        return new Pull(problem, lever, subject, most);
    }
}
