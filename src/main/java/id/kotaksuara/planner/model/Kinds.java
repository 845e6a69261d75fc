package id.kotaksuara.planner.model;

import id.kotaksuara.planner.planning.Choice;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Sorts consignments into kinds. */
final class Kinds {

    /** What a solver can tell two consignments apart by. */
    private record Look(String origin, String store, int boxes, int difficulty, List<Option> options) {}

    private record Option(int slot, List<String> types, int wishDays, boolean stored, List<List<Integer>> legs) {}

    private Kinds() {}

    /** The kinds of all consignments that have a choice. */
    static List<Kind> of(PlanningProblem problem) {
        var choices = Choice.of(problem);
        return problem.consignments().stream()
                .filter(consignment -> !choices.get(consignment.id()).isEmpty())
                .collect(Collectors.groupingBy(
                        consignment -> look(consignment, choices.get(consignment.id())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(members -> new Kind(members, choices.get(members.get(0).id())))
                .toList();
    }

    private static Look look(Consignment consignment, List<Choice> choices) {
        boolean stored = choices.stream().anyMatch(Choice::stored);
        return new Look(
                consignment.origin(),
                stored ? consignment.destination() : "",
                consignment.boxes(),
                consignment.difficultyClass(),
                choices.stream().map(choice -> option(consignment, choice)).toList());
    }

    private static Option option(Consignment consignment, Choice choice) {
        int slot = choice.placement().slot();
        var legs = consignment.way().legs().stream()
                .map(leg -> List.of(leg.start(slot), leg.busy(slot)))
                .collect(Collectors.toList());
        legs.add(List.of(consignment.way().escortBusy(slot)));
        var placement = choice.placement();
        return new Option(placement.slot(), placement.vehicleTypes(), choice.wishDays(), choice.stored(), legs);
    }
}
