package id.kotaksuara.schedule.draft;

import id.kotaksuara.planner.planning.Breach;
import id.kotaksuara.planner.planning.Explanations;
import id.kotaksuara.planner.planning.Move;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.Reason;
import id.kotaksuara.planner.planning.Rule;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.schedule.draft.DistrictCard.Choice;
import id.kotaksuara.schedule.draft.DistrictCard.Judged;
import id.kotaksuara.schedule.draft.DistrictCard.Why;
import id.kotaksuara.schedule.input.DepartureCalendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says what the rules say to parts of a district: what one breaks, and what stands against each wave. */
record Judge(PlanState state, DepartureCalendar calendar, PlannerWords words) {

    /** A part as far as it is judged. */
    record Row(String code, Optional<Integer> slot, boolean included) {}

    Judged of(Row row) {
        if (!row.included()) {
            return Judged.NOTHING;
        }
        var reasons = state.reasons(row.code());
        return new Judged(
                breaches(row.code()),
                reasons.stream().map(this::why).toList(),
                row.slot().isPresent() ? List.of() : summary(reasons),
                choices(row));
    }

    private List<String> breaches(String code) {
        return PlanChecker.check(state.problem(), state.plan()).breaches().stream()
                .filter(breach -> concerns(breach, code))
                .map(words::breach)
                .toList();
    }

    /** Its own breaches, those it is named in, and those of the warehouse in its wave. */
    private boolean concerns(Breach breach, String code) {
        boolean named =
                breach.arguments().stream().anyMatch(argument -> argument instanceof List<?> ids && ids.contains(code));
        return breach.subject().equals(code) || named || crowded(breach, code);
    }

    private boolean crowded(Breach breach, String code) {
        boolean ofWarehouse = breach.rule() == Rule.NOT_STANDING || breach.rule() == Rule.DOCK_FULL;
        return ofWarehouse
                && state.plan()
                        .placementOf(code)
                        .filter(placement -> placement.slot() == breach.slot())
                        .isPresent();
    }

    private List<String> summary(List<Reason> reasons) {
        return Explanations.summary(reasons).stream().map(words::summary).toList();
    }

    private Why why(Reason reason) {
        return new Why(
                Judgements.slot(calendar, reason.slot()), words.reason(reason), reason instanceof Reason.Forbidden);
    }

    private List<Choice> choices(Row row) {
        return IntStream.range(state.problem().firstSlot(), state.problem().slots())
                .mapToObj(slot -> new Choice(
                        Judgements.slot(calendar, slot),
                        Move.of(state.problem(), state.plan(), row.code(), slot)
                                .breaches()
                                .size(),
                        row.slot().filter(now -> now == slot).isPresent()))
                .toList();
    }
}
