package id.kotaksuara.planner.planning;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lets loads share vehicles where the office allows it and the plan is better for it, and fills what that leaves free. The
 * checker judges every step, so that a plan comes out that is valid and no worse.
 */
final class Sharing {

    /** Looking for vehicles judges several plans. */
    private static final int MOVE_EFFORT = 8;

    private static final int MOST_PASSES = 4;
    private static final int MOST_ROUNDS = 12;
    private static final int MOST_OUT = 3;
    private static final long SEED = 1;
    /** Steps that are judged; keeps a large problem to a part of a second. */
    private static final int MOST_EFFORT = 800;

    private final PlanningProblem problem;
    private final Map<String, Consignment> consignments;
    private final Map<String, CarrierType> types;
    private Plan plan;
    private PlanScore score;
    private int effort;
    private final Random dice = new Random(SEED);

    /** A valid plan that may be the next. */
    private record Candidate(Plan plan, PlanScore score) {}

    private Sharing(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        score = PlanChecker.score(problem, plan);
        consignments = problem.consignments().stream().collect(toMap(Consignment::id, Function.identity()));
        types = problem.vehicles().stream().collect(toMap(CarrierType::id, Function.identity()));
    }

    /** The same plan where nothing may be shared. */
    static Plan of(PlanningProblem problem, Plan plan) {
        return problem.shares().isNone() ? plan : new Sharing(problem, plan).improved();
    }

    private Plan improved() {
        boolean better = true;
        for (int pass = 0; better && pass < MOST_PASSES; pass++) {
            better = merge();
            better |= score.boxesLeft() > 0 && fill(problem.consignments());
        }
        for (int round = 0; round < MOST_ROUNDS && score.boxesLeft() > 0 && effort < MOST_EFFORT; round++) {
            tryAnotherOrder();
        }
        return plan;
    }

    /** Some are taken out, and with what is left put back in another order. */
    private void tryAnotherOrder() {
        var order = new ArrayList<>(problem.consignments());
        Collections.shuffle(order, dice);
        var without = plan;
        for (var out : order.subList(0, Math.min(order.size(), 1 + dice.nextInt(MOST_OUT)))) {
            without = without.without(out.id());
        }
        var other = new Sharing(problem, without);
        other.effort = effort;
        other.fill(order);
        other.merge();
        effort = other.effort;
        judged(other.plan).ifPresent(this::take);
    }

    /** Each load that has its vehicles for itself goes with the trip with which the plan is best. */
    private boolean merge() {
        boolean better = false;
        for (var guest : plan.placements()) {
            if (plan.placements().contains(guest)
                    && !guest.rides()
                    && riders(guest).findAny().isEmpty()) {
                better |= takeBest(plan.placements().stream()
                        .filter(lead -> !lead.rides() && lead != guest)
                        .flatMap(lead -> together(lead, guest)));
            }
        }
        return better;
    }

    private Stream<Placement> riders(Placement lead) {
        return plan.placements().stream()
                .filter(other -> other.with().equals(lead.consignment()) && other.slot() == lead.slot());
    }

    /** The plans in which a load goes with those of a trip, one for each type that fits all and saves a vehicle. */
    private Stream<Plan> together(Placement lead, Placement guest) {
        var before = Stream.concat(Stream.of(lead), riders(lead)).toList();
        var all = new ArrayList<>(before);
        all.add(guest);
        if (!problem.shares().allow(all.stream().map(this::district).toList())) {
            return Stream.empty();
        }
        int boxes = all.stream().mapToInt(this::boxes).sum();
        int own = needed(guest, boxes(guest));
        int theirs = needed(lead, boxes - boxes(guest));
        return firstTypes(all)
                .filter(type -> types.get(type).needed(boxes) < (long) own + theirs)
                .map(type -> Trip.led(all, lead.slot(), type, load -> consignments
                        .get(load.consignment())
                        .way()))
                .map(trip -> Plan.loosened(
                        Stream.concat(plan.placements().stream().filter(other -> !all.contains(other)), trip)));
    }

    /** What is left goes where vehicles have room now, be they its own or those of others. */
    private boolean fill(List<Consignment> order) {
        boolean better = false;
        for (var consignment : order) {
            var left = consignment.left(plan);
            better |= !left.isEmpty()
                    && IntStream.range(problem.firstSlot(), problem.slots())
                            .boxed()
                            .flatMap(
                                    slot -> somes(consignment, left, slot).flatMap(some -> in(consignment, some, slot)))
                            .findFirst()
                            .map(this::take)
                            .isPresent();
        }
        return better;
    }

    /** The plan in which they leave in that slot, if it is a better one. */
    private Stream<Candidate> in(Consignment consignment, List<Part> some, int slot) {
        effort += MOVE_EFFORT;
        if (effort > MOST_EFFORT) {
            return Stream.empty();
        }
        var ids = consignment.isCut() ? some.stream().map(Part::id).toList() : List.<String>of();
        var move = Move.of(problem, plan, Placement.ofParts(consignment.id(), ids), slot);
        return move.isValid() && move.after().betterThan(score)
                ? Stream.of(new Candidate(move.plan(), move.after()))
                : Stream.empty();
    }

    /** All of it, or as much as fits on vehicles that leave anyway. */
    private Stream<List<Part>> somes(Consignment consignment, List<Part> left, int slot) {
        var rooms = plan.placements().stream()
                .filter(lead -> lead.slot() == slot && !lead.rides())
                .filter(lead -> lead.consignment().equals(consignment.id())
                        || problem.shares().allow(district(lead), consignment.destination()))
                .map(this::room);
        return Stream.concat(Stream.of(left), rooms.map(room -> Brim.fitting(left, room)))
                .filter(some -> !some.isEmpty())
                .distinct();
    }

    private int room(Placement lead) {
        int boxes = boxes(lead) + riders(lead).mapToInt(this::boxes).sum();
        return lead.vehicleTypes().isEmpty()
                ? 0
                : needed(lead, boxes) * types.get(lead.vehicleTypes().get(0)).boxes() - boxes;
    }

    private String district(Placement load) {
        return consignments.get(load.consignment()).destination();
    }

    private int boxes(Placement load) {
        return consignments.get(load.consignment()).boxesOf(load);
    }

    private int needed(Placement load, int boxes) {
        return load.vehicleTypes().isEmpty()
                ? 0
                : types.get(load.vehicleTypes().get(0)).needed(boxes);
    }

    private Stream<String> firstTypes(List<Placement> all) {
        return all.stream()
                .map(load -> consignments.get(load.consignment()).way().legs())
                .map(legs -> legs.isEmpty() ? List.<String>of() : legs.get(0).vehicleTypes())
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .stream()
                .flatMap(List::stream)
                .distinct();
    }

    private boolean takeBest(Stream<Plan> plans) {
        return plans.flatMap(each -> judged(each).stream())
                .min(Comparator.comparing(Candidate::score))
                .map(this::take)
                .isPresent();
    }

    private Optional<Candidate> judged(Plan other) {
        if (++effort > MOST_EFFORT) {
            return Optional.empty();
        }
        var verdict = PlanChecker.check(problem, other);
        return verdict.isValid() && verdict.score().betterThan(score)
                ? Optional.of(new Candidate(other, verdict.score()))
                : Optional.empty();
    }

    private Candidate take(Candidate better) {
        plan = better.plan();
        score = better.score();
        return better;
    }
}
