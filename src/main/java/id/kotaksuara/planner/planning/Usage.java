package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of one thing that districts share is taken in each slot, against how much there is; counted as the rules count
 * it, so that more is taken than there is exactly where the plan breaks a rule.
 *
 * @param subject the destination, vehicle type or warehouse
 * @param limit how much there is; empty where nobody measured or limited it
 * @param taken boxes in a store that is not released yet, vehicles on the road, or convoys with an escort; by slot
 */
public record Usage(Kind kind, String subject, OptionalInt limit, List<Long> taken) {

    /** What is shared. */
    public enum Kind {
        STORE,
        VEHICLE,
        ESCORT
    }

    private static final int TIGHT_PERCENT = 80;

    public Usage {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(limit, "limit");
        taken = List.copyOf(taken);
    }

    /** Every store to which boxes are to go, every vehicle type, and the escorts of every warehouse that counts them. */
    public static List<Usage> of(PlanningProblem problem, Plan plan) {
        var reading = new Reading(problem, plan);
        return Stream.of(stores(reading), vehicles(reading), escorts(reading))
                .flatMap(Function.identity())
                .toList();
    }

    public long most() {
        return taken.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The first slot in which most is taken; 0 where nothing ever is. */
    public int busiest() {
        return Math.max(0, taken.indexOf(most()));
    }

    /** Whether more is taken in a slot than there is. */
    public boolean over(int slot) {
        return limit.isPresent() && taken.get(slot) > Math.max(0, limit.getAsInt());
    }

    public boolean over() {
        return limit.isPresent() && most() > Math.max(0, limit.getAsInt());
    }

    /** Whether at least 80 percent is taken at some time. */
    public boolean tight() {
        return limit.isPresent() && most() > 0 && 100 * most() >= (long) TIGHT_PERCENT * limit.getAsInt();
    }

    private static Stream<Usage> stores(Reading reading) {
        var problem = reading.problem();
        return problem.destinations().stream()
                .filter(store -> problem.consignments().stream()
                        .anyMatch(consignment -> consignment.destination().equals(store.id())))
                .map(store -> new Usage(
                        Kind.STORE,
                        store.id(),
                        store.storageCapacity(),
                        taken(problem, SharedRules.stored(reading, store))));
    }

    private static Stream<Usage> vehicles(Reading reading) {
        var problem = reading.problem();
        return problem.vehicles().stream()
                .map(type -> new Usage(
                        Kind.VEHICLE,
                        type.id(),
                        OptionalInt.of(type.count()),
                        taken(problem, SharedRules.vehicles(reading, type))));
    }

    private static Stream<Usage> escorts(Reading reading) {
        var problem = reading.problem();
        return problem.origins().stream()
                .filter(origin -> origin.escorts().isPresent())
                .map(origin -> new Usage(
                        Kind.ESCORT,
                        origin.id(),
                        origin.escorts(),
                        taken(problem, SharedRules.convoys(reading, origin))));
    }

    private static List<Long> taken(PlanningProblem problem, Occupation use) {
        return IntStream.range(0, problem.slots()).mapToObj(use::at).toList();
    }
}
