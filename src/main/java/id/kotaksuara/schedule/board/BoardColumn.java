package id.kotaksuara.schedule.board;

import id.kotaksuara.planner.planning.Breach;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One wave: its slot, its day, its number on the day, the boxes that leave, and whether a rule is broken in it. */
public record BoardColumn(int slot, LocalDate day, int wave, int boxes, boolean wrong) {

    static BoardColumn of(PlanningProblem problem, Plan plan, List<Breach> breaches, int slot) {
        Set<String> leaving = plan.placements().stream()
                .filter(placement -> placement.slot() == slot)
                .map(Placement::consignment)
                .collect(Collectors.toSet());
        int boxes = problem.consignments().stream()
                .filter(consignment -> leaving.contains(consignment.id()))
                .mapToInt(Consignment::boxes)
                .sum();
        boolean wrong = breaches.stream()
                .anyMatch(breach -> breach.slot() == slot && breach.rule().isShared());
        var wave = problem.waveOf(slot);
        return new BoardColumn(slot, wave.day(), wave.number(), boxes, wrong);
    }
}
