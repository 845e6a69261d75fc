package id.kotaksuara.schedule.board;

import id.kotaksuara.planner.planning.Breach;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.time.LocalDate;
import java.util.List;

/** One wave: its slot, its day, its number on the day, the boxes that leave, and whether a rule is broken in it. */
public record BoardColumn(int slot, LocalDate day, int wave, int boxes, boolean wrong) {

    static BoardColumn of(PlanningProblem problem, Plan plan, List<Breach> breaches, int slot) {
        int boxes = problem.consignments().stream()
                .flatMapToInt(consignment -> plan.placementsOf(consignment.id()).stream()
                        .filter(load -> load.slot() == slot)
                        .mapToInt(consignment::boxesOf))
                .sum();
        boolean wrong = breaches.stream()
                .anyMatch(breach -> breach.slot() == slot && breach.rule().isShared());
        var wave = problem.waveOf(slot);
        return new BoardColumn(slot, wave.day(), wave.number(), boxes, wrong);
    }
}
