package id.kotaksuara.schedule.grading;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Move;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The plan that an office's dates come to: on its day each consignment leaves as well as can be, in the wave and with the
 * vehicles that break least where the office names none.
 */
final class OfficePlan {

    private static final Comparator<Consignment> HARDEST_FIRST = Comparator.comparing(Consignment::difficultyClass)
            .thenComparing(Consignment::boxes)
            .reversed()
            .thenComparing(Consignment::id);

    private final PlanningProblem problem;
    private final Map<String, Share> shares;
    private Plan plan;

    private OfficePlan(PlanningProblem problem, Map<String, Share> shares) {
        this.problem = problem;
        this.shares = shares;
        this.plan = asWellAsCanBe();
    }

    /** @param shares when each consignment leaves, by its id */
    static Plan of(PlanningProblem problem, Map<String, Share> shares) {
        var plan = new OfficePlan(problem, shares);
        problem.consignments().stream().sorted(HARDEST_FIRST).forEach(plan::place);
        return plan.plan;
    }

    /** What can leave without breaking a rule; where the office says the wave, its word counts and nothing is sought. */
    private Plan asWellAsCanBe() {
        boolean free = shares.values().stream().anyMatch(share -> share.slots().size() > 1);
        return free ? HardestFirstPlanner.plan(pinned()) : Plan.EMPTY;
    }

    private PlanningProblem pinned() {
        return problem.with(problem.consignments().stream()
                .filter(consignment -> !shares.get(consignment.id()).slots().isEmpty())
                .map(consignment -> consignment.with(consignment
                        .dates()
                        .pinnedOn(problem.dayOf(
                                shares.get(consignment.id()).slots().get(0)))))
                .toList());
    }

    private void place(Consignment consignment) {
        var share = shares.get(consignment.id());
        boolean stays = plan.placementOf(consignment.id())
                .filter(placement -> share.slots().contains(placement.slot()))
                .isPresent();
        if (share.slots().isEmpty()) {
            plan = plan.without(consignment.id());
        } else if (!stays || !share.vehicles().isEmpty()) {
            plan = best(consignment, share);
        }
    }

    private Plan best(Consignment consignment, Share share) {
        var slots = plan.placementOf(consignment.id())
                .map(Placement::slot)
                .filter(share.slots()::contains)
                .map(List::of)
                .orElse(share.slots());
        return slots.stream()
                .map(slot -> move(consignment, slot, share.vehicles()))
                .min(Comparator.comparingInt(move -> move.breaches().size()))
                .orElseThrow()
                .plan();
    }

    private Move move(Consignment consignment, int slot, List<String> vehicles) {
        var move = Move.of(problem, plan, consignment.id(), slot);
        var legs = consignment.way().legs();
        boolean equipped = legs.stream().noneMatch(leg -> leg.vehicleTypes().isEmpty());
        if (vehicles.isEmpty() || legs.isEmpty() || !equipped) {
            return move;
        }
        var chosen = move.plan().placementOf(consignment.id()).orElseThrow().vehicleTypes();
        var types = named(legs, chosen, new ArrayList<>(vehicles));
        return Move.of(problem, plan, new Placement(consignment.id(), slot, types));
    }

    /** Each type that is named goes to the first leg it fits; one that fits nowhere to the first, where it is told. */
    private static List<String> named(List<Leg> legs, List<String> chosen, List<String> named) {
        var types = new ArrayList<String>();
        for (int leg = 0; leg < legs.size(); leg++) {
            var fitting = legs.get(leg).vehicleTypes();
            var fits = named.stream().filter(fitting::contains).findFirst();
            fits.ifPresent(named::remove);
            types.add(fits.orElse(chosen.get(leg)));
        }
        if (!named.isEmpty()) {
            types.set(0, named.get(0));
        }
        return types;
    }

    /** The best plan found for the same days; never worse than the office's, if that breaks no rule. */
    static Plan best(PlanningProblem problem, Plan office) {
        var found =
                new ArrayList<>(List.of(HardestFirstPlanner.plan(problem), HardestFirstPlanner.plan(problem, office)));
        if (PlanChecker.check(problem, office).isValid()) {
            found.add(office);
        }
        return found.stream()
                .min(Comparator.comparing(plan -> PlanChecker.score(problem, plan)))
                .orElseThrow();
    }
}
