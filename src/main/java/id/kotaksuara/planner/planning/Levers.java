package id.kotaksuara.planner.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every lever that could let boxes go that a plan leaves behind, those first that cost an office least. Boxes that travel
 * flat are none of them: they need a vehicle and a way too, and no office could approve a plan that rests on them.
 */
final class Levers {

    /** Days of the longest schedule there can be. */
    private static final int LONGEST = 60;

    /** More pins or stores than anybody would negotiate one by one. */
    private static final int MOST_SUBJECTS = 60;

    private final PlanningProblem problem;
    private final Optional<PlanningProblem> wider;

    /** @param wider in which one wave more is tried, as for {@link Cures} */
    Levers(PlanningProblem problem, Optional<PlanningProblem> wider) {
        this.problem = problem;
        this.wider = wider;
    }

    /**
     * A lever.
     *
     * @param most how far it is pulled
     * @param end how far it can be pulled at all: what is still short there is short however far anybody pulls it
     */
    record Reach(Change change, int most, int end) {

        Reach(Change change, int most) {
            this(change, most, most);
        }
    }

    List<Reach> all() {
        return Stream.of(dates(), releases(), waves(), escorts(), vehicles(), stores(), rooms(), days())
                .flatMap(levers -> levers)
                .toList();
    }

    /** Where waves are over, no day before is left. */
    private Stream<Reach> days() {
        int end = Math.max(Cures.MOST_DAYS, LONGEST - problem.days().size());
        var after = new Reach(new Change.OfThePlan(Lever.DAY_AFTER, 1), Cures.MOST_DAYS, end);
        return problem.firstSlot() > 0
                ? Stream.of(after)
                : Stream.of(after, new Reach(new Change.OfThePlan(Lever.DAY_BEFORE, 1), Cures.MOST_DAYS, end));
    }

    private Stream<Reach> waves() {
        return wider.stream().flatMap(asked -> {
            int days = asked.days().size();
            int first = asked.firstSlot() / Math.max(1, asked.wavesPerDay());
            return IntStream.range(first, days)
                    .filter(day -> isOffered(asked, day))
                    .mapToObj(day -> new Reach(
                            new Change.OnDays(Lever.WAVE_ON_A_DAY, asked.days().get(day), 1), days - day));
        });
    }

    /** A day that runs the wave already gets no other one; where it is in no calendar yet, every day may. */
    private static boolean isOffered(PlanningProblem asked, int day) {
        boolean known = asked.days().stream().anyMatch(each -> WiderDays.knows(asked, each));
        boolean ahead = (day + 1) * asked.wavesPerDay() > asked.firstSlot();
        return !known || ahead && WiderDays.knows(asked, asked.days().get(day));
    }

    private Stream<Reach> rooms() {
        int all = boxes();
        return problem.origins().stream().map(origin -> new Reach(new Change.OfOne(Lever.ROOM, origin.id(), 1), all));
    }

    private int boxes() {
        return (int) Math.min(Integer.MAX_VALUE / 4, Math.max(1, problem.boxes()));
    }

    private Stream<Reach> vehicles() {
        return problem.vehicles().stream()
                .map(type -> new Reach(new Change.OfOne(Lever.VEHICLES, type.id(), 1), forAllAtOnce(type.boxes())));
    }

    /** Vehicles of such a size with which each part of everything has its own. */
    private int forAllAtOnce(int size) {
        long number = problem.consignments().stream()
                .flatMap(consignment -> consignment.isCut()
                        ? consignment.cutting().parts().stream().map(Part::boxes)
                        : Stream.of(consignment.boxes()))
                .mapToLong(boxes -> (boxes + Math.max(1L, size) - 1) / Math.max(1L, size))
                .sum();
        return (int) Math.max(1, Math.min(boxes(), number));
    }

    private Stream<Reach> escorts() {
        return problem.origins().stream()
                .filter(origin -> origin.escorts().isPresent())
                .map(origin -> new Reach(
                        new Change.OfOne(Lever.ESCORTS, origin.id(), 1),
                        forAllAtOnce(smallestVehicle()) * Math.max(1, origin.escortsPerVehicle())));
    }

    private int smallestVehicle() {
        return problem.vehicles().stream()
                .mapToInt(CarrierType::boxes)
                .filter(boxes -> boxes > 0)
                .min()
                .orElse(1);
    }

    private Stream<Reach> dates() {
        return problem.consignments().stream()
                .filter(consignment -> consignment.dates().bind() || isPartPinned(consignment))
                .limit(MOST_SUBJECTS)
                .map(consignment -> new Reach(new Change.OfOne(Lever.AGREED_DATE, consignment.id(), 1), 1));
    }

    private static boolean isPartPinned(Consignment consignment) {
        return consignment.cutting().parts().stream().anyMatch(part -> part.pinned() != null);
    }

    private Stream<Reach> releases() {
        return problem.destinations().stream()
                .filter(store -> store.storageCapacity().isPresent() && store.releaseDay() != null)
                .limit(MOST_SUBJECTS)
                .map(store -> new Reach(
                        new Change.OfOne(Lever.STORE_RELEASE, store.id(), 1),
                        problem.days().size()));
    }

    private Stream<Reach> stores() {
        int all = boxes();
        return problem.destinations().stream()
                .filter(store -> store.storageCapacity().isPresent())
                .limit(MOST_SUBJECTS)
                .map(store -> new Reach(new Change.OfOne(Lever.STORE_ROOM, store.id(), 1), all));
    }
}
