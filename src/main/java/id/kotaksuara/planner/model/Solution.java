package id.kotaksuara.planner.model;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;

/** Turns numbers per choice into a plan and back; members of a kind keep their choice where they can. */
final class Solution {

    private final Model model;

    Solution(Model model) {
        this.model = model;
    }

    /** How many make each choice in a plan, part by part. */
    long[] numbers(Plan plan) {
        var placements = byConsignment(plan);
        return model.parts.stream()
                .mapToLong(part -> part.kind().members().stream()
                        .filter(member -> makes(placements.get(member.id()), part))
                        .count())
                .toArray();
    }

    /** The plan that makes each choice so often, as near as possible to the one before. */
    Plan plan(long[] numbers, Plan before) {
        var known = byConsignment(before);
        var placements = new ArrayList<Placement>();
        var waiting = new HashMap<Kind, Queue<Consignment>>();
        long[] open = numbers.clone();
        for (int part = 0; part < open.length; part++) {
            open[part] -= keep(model.parts.get(part), open[part], known, placements);
        }
        var placed = placements.stream().map(Placement::consignment).collect(Collectors.toSet());
        for (int part = 0; part < open.length; part++) {
            var queue = waiting.computeIfAbsent(
                    model.parts.get(part).kind(),
                    kind -> new ArrayDeque<>(kind.members().stream()
                            .filter(member -> !placed.contains(member.id()))
                            .toList()));
            for (; open[part] > 0; open[part]--) {
                placements.add(placement(model.parts.get(part), queue.remove()));
            }
        }
        return new Plan(placements);
    }

    private long keep(Model.Part part, long most, Map<String, Placement> known, List<Placement> placements) {
        var kept = part.kind().members().stream()
                .map(member -> known.get(member.id()))
                .filter(placement -> makes(placement, part))
                .limit(most)
                .toList();
        placements.addAll(kept);
        return kept.size();
    }

    private static boolean makes(Placement placement, Model.Part part) {
        var choice = part.choice().placement();
        return placement != null
                && placement.slot() == choice.slot()
                && placement.vehicleTypes().equals(choice.vehicleTypes());
    }

    private static Placement placement(Model.Part part, Consignment member) {
        var choice = part.choice().placement();
        return new Placement(member.id(), choice.slot(), choice.vehicleTypes());
    }

    private static Map<String, Placement> byConsignment(Plan plan) {
        return plan.placements().stream().collect(Collectors.toMap(Placement::consignment, placement -> placement));
    }
}
