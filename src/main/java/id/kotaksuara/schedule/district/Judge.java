package id.kotaksuara.schedule.district;

import id.kotaksuara.planner.planning.Breach;
import id.kotaksuara.planner.planning.Explanations;
import id.kotaksuara.planner.planning.Move;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.Reason;
import id.kotaksuara.planner.planning.Rule;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.schedule.district.DistrictCard.Choice;
import id.kotaksuara.schedule.district.DistrictCard.Judged;
import id.kotaksuara.schedule.district.DistrictCard.Why;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.version.PlanState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Says what the rules say to parts of a district: what one breaks, and what stands against each wave. */
record Judge(PlanState state, DepartureCalendar calendar, PlannerWords words) {

    /**
     * A load as far as it is judged.
     *
     * @param load the consignment it belongs to and its parts, whatever its slot
     */
    record Row(String code, Placement load, Optional<Integer> slot, boolean included) {}

    Judged of(Row row) {
        boolean known = state.problem().consignments().stream()
                .filter(it -> it.id().equals(row.load().consignment()))
                .anyMatch(it -> !it.isCut() || !row.load().parts().isEmpty());
        if (!row.included() || !known) {
            return Judged.NOTHING;
        }
        var slot = row.slot().map(OptionalInt::of).orElse(OptionalInt.empty());
        var reasons = state.open(Explanations.reasons(state.problem(), state.plan(), row.load(), slot));
        return new Judged(
                breaches(row),
                reasons.stream().map(this::why).toList(),
                row.slot().isPresent() ? List.of() : summary(reasons),
                choices(row));
    }

    private List<String> breaches(Row row) {
        return PlanChecker.check(state.problem(), state.plan()).breaches().stream()
                .filter(breach -> concerns(breach, row))
                .map(words::breach)
                .toList();
    }

    /** Its own breaches, those its district is named in, and those of the warehouse in its wave. */
    private static boolean concerns(Breach breach, Row row) {
        String id = row.load().consignment();
        boolean now = breach.slot() < 0
                || row.slot().filter(slot -> slot == breach.slot()).isPresent();
        boolean named =
                breach.arguments().stream().anyMatch(argument -> argument instanceof List<?> ids && ids.contains(id));
        boolean warehouse = breach.rule() == Rule.NOT_STANDING || breach.rule() == Rule.DOCK_FULL;
        return breach.subject().equals(id) && now || named || warehouse && breach.slot() >= 0 && now;
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
                        Move.of(state.problem(), state.plan(), row.load(), slot)
                                .breaches()
                                .size(),
                        row.slot().filter(now -> now == slot).isPresent()))
                .toList();
    }
}
