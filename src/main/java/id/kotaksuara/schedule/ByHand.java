package id.kotaksuara.schedule;

import static java.util.Comparator.comparingInt;

import id.kotaksuara.planning.Leg;
import id.kotaksuara.planning.Placement;
import id.kotaksuara.planning.Plan;
import id.kotaksuara.planning.PlanChecker;
import java.util.ArrayList;
import java.util.List;

/** Finds the vehicles for a wave that a person chose: those with which the plan breaks the fewest rules. */
record ByHand(PlanState state) {

    private static final int MOST_CHOICES = 64;

    Plan moved(String code, int slot) {
        return choices(code).stream()
                .map(types -> state.plan().with(new Placement(code, slot, types)))
                .min(comparingInt(this::breaches))
                .orElseThrow();
    }

    private int breaches(Plan moved) {
        return PlanChecker.check(state.problem(), moved).breaches().size();
    }

    /** One type a leg in every combination; the types it travels with now come first, so that they win a tie. */
    private List<List<String>> choices(String code) {
        var choices = new ArrayList<List<String>>();
        state.plan().placementOf(code).ifPresent(now -> choices.add(now.vehicleTypes()));
        choices.addAll(combinations(legs(code)));
        return choices;
    }

    private List<Leg> legs(String code) {
        return state.problem().consignments().stream()
                .filter(consignment -> consignment.id().equals(code))
                .findFirst()
                .orElseThrow()
                .way()
                .legs();
    }

    private static List<List<String>> combinations(List<Leg> legs) {
        List<List<String>> all = List.of(List.of());
        for (var leg : legs) {
            all = all.stream()
                    .flatMap(begun -> leg.vehicleTypes().stream().map(type -> append(begun, type)))
                    .limit(MOST_CHOICES)
                    .toList();
        }
        return all.isEmpty() ? List.of(List.of()) : all;
    }

    private static List<String> append(List<String> begun, String type) {
        var longer = new ArrayList<>(begun);
        longer.add(type);
        return longer;
    }
}
