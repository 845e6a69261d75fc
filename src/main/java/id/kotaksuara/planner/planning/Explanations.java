package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Why a consignment leaves no earlier, or not at all: tested again in the finished plan, never remembered. */
public final class Explanations {

    private Explanations() {}

    /** A rule that forbids several slots, with the one of them where least is missing. */
    public record Summary(Rule rule, List<Integer> slots, Reason.Forbidden nearest) {
        public Summary {
            slots = List.copyOf(slots);
        }
    }

    /** For a placed consignment each earlier slot, for one that is left every slot, with what stands against it. */
    public static List<Reason> reasons(PlanningProblem problem, Plan plan, String consignment) {
        int end = end(problem, plan, problem.consignment(consignment));
        if (end <= 0) {
            return List.of();
        }
        var trial = new Trial(problem, plan, consignment);
        var now = PlanChecker.score(problem, plan);
        return IntStream.range(0, Math.min(end, problem.slots()))
                .mapToObj(slot -> reason(trial, slot, now))
                .toList();
    }

    /** The same for some parts of one that is cut, which leave in a slot or in none. */
    public static List<Reason> reasons(PlanningProblem problem, Plan plan, Placement load, OptionalInt slot) {
        int end = Math.min(slot.orElse(problem.slots()), problem.slots());
        if (end <= 0) {
            return List.of();
        }
        var trial = new Trial(problem, plan, load);
        var now = PlanChecker.score(problem, plan);
        return IntStream.range(0, end)
                .mapToObj(wave -> reason(trial, wave, now))
                .toList();
    }

    /** The slot of the last load, or where anything is left the number of slots. */
    private static int end(PlanningProblem problem, Plan plan, Consignment consignment) {
        var loads = plan.placementsOf(consignment.id());
        int placed = loads.stream().mapToInt(consignment::boxesOf).sum();
        return loads.isEmpty() || placed < consignment.boxes()
                ? problem.slots()
                : loads.stream().mapToInt(Placement::slot).max().getAsInt();
    }

    /** The reasons summed up by rule, the rule that forbids most slots first. */
    public static List<Summary> summary(List<Reason> reasons) {
        var byRule = new EnumMap<Rule, List<Reason.Forbidden>>(Rule.class);
        for (var reason : reasons) {
            if (reason instanceof Reason.Forbidden forbidden) {
                byRule.computeIfAbsent(forbidden.breach().rule(), rule -> new ArrayList<>())
                        .add(forbidden);
            }
        }
        return byRule.entrySet().stream()
                .map(entry -> summary(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(summary -> -summary.slots().size()))
                .toList();
    }

    private static Summary summary(Rule rule, List<Reason.Forbidden> reasons) {
        var nearest = reasons.stream()
                .min(Comparator.comparingLong(reason -> reason.need() - reason.room()))
                .orElseThrow();
        return new Summary(rule, reasons.stream().map(Reason::slot).toList(), nearest);
    }

    private static Reason reason(Trial general, int slot, PlanScore now) {
        var trial = general.withLoadIn(slot);
        var attempt = trial.in(slot);
        return attempt.isValid()
                ? possible(slot, now, trial.score(attempt.placement()))
                : forbidden(
                        trial,
                        attempt.placement(),
                        trial.byOthers(attempt.breaches().get(0)));
    }

    private static Reason forbidden(Trial trial, Placement placement, Breach breach) {
        int slot = placement.slot();
        if (!breach.rule().isShared()) {
            return new Reason.Forbidden(slot, breach, 0, 0);
        }
        if (breach.rule() == Rule.NOT_STANDING && breach.slot() != slot) {
            return new Reason.Forbidden(slot, breach, breach.limit(), breach.wanted());
        }
        long need = trial.need(breach, placement);
        return new Reason.Forbidden(slot, breach, Math.max(0, breach.limit() - breach.wanted() + need), need);
    }

    private static Reason possible(int slot, PlanScore now, PlanScore then) {
        for (var level : Level.values()) {
            if (now.at(level) != then.at(level)) {
                return new Reason.Possible(slot, level, now.at(level), then.at(level));
            }
        }
        return new Reason.Possible(slot, Level.BOX_SLOTS, now.boxSlots(), then.boxSlots());
    }
}
