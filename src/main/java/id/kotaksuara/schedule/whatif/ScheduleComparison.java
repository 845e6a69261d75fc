package id.kotaksuara.schedule.whatif;

import id.kotaksuara.planner.planning.BoxNights;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.VehicleDays;
import id.kotaksuara.planner.words.Names;
import id.kotaksuara.planner.words.Outcome;
import id.kotaksuara.planner.words.PlanChanges;
import id.kotaksuara.schedule.assumption.AssumptionLine;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.version.ScheduleHead;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** Two versions of a schedule side by side. */
record ScheduleComparison(Side one, Side other, PlanChanges changes, List<VehicleRow> vehicles, Names names) {

    /** One of the two: what it assumes in words, whether all goes, and the nights boxes stand in district stores. */
    record Side(ScheduleHead head, List<AssumptionLine> assumed, Outcome outcome, long left, long nights) {}

    /** Days of one type of vehicle in the one and in the other. */
    record VehicleRow(String name, long one, long other) {}

    static List<VehicleRow> vehicles(ScheduleState one, ScheduleState other, Names names) {
        var first = VehicleDays.of(one.whole(), one.drawn()).byType();
        var second = VehicleDays.of(other.whole(), other.drawn()).byType();
        var types = new TreeSet<>(first.keySet());
        types.addAll(second.keySet());
        return types.stream()
                .map(type -> new VehicleRow(
                        names.vehicle(type), first.getOrDefault(type, 0L), second.getOrDefault(type, 0L)))
                .toList();
    }

    static Side side(ScheduleState state, List<AssumptionLine> assumed, Outcome outcome, LocalDate votingDay) {
        return new Side(
                state.head(),
                assumed,
                outcome,
                PlanChecker.score(state.problem(), state.plan()).boxesLeft(),
                BoxNights.of(state.whole(), state.drawn(), votingDay).all());
    }
}
