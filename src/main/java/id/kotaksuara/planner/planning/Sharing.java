package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
    private Plan plan;
    private Rides rides;
    private PlanScore score;
    private int effort;
    private final Random dice = new Random(SEED);

    /** A valid plan that may be the next. */
    private record Candidate(Plan plan, PlanScore score) {}

    private Sharing(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        score = PlanChecker.score(problem, plan);
        rides = new Rides(problem, plan);
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
            better |= rides.merged(guest)
                    .flatMap(each -> judged(each).stream())
                    .min(Comparator.comparing(Candidate::score))
                    .map(this::take)
                    .isPresent();
        }
        return better;
    }

    /** What is left goes where vehicles have room now, be they its own or those of others. */
    private boolean fill(List<Consignment> order) {
        boolean better = false;
        for (var it : order) {
            var left = it.left(plan);
            better |= !left.isEmpty()
                    && IntStream.range(problem.firstSlot(), problem.slots())
                            .boxed()
                            .flatMap(slot -> somes(it, left, slot).flatMap(some -> in(it, some, slot)))
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
        return Stream.concat(Stream.of(left), rides.rooms(consignment, slot).mapToObj(room -> Brim.fitting(left, room)))
                .filter(some -> !some.isEmpty())
                .distinct();
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
        rides = new Rides(problem, plan);
        score = better.score();
        return better;
    }
}
