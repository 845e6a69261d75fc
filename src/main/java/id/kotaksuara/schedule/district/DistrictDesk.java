package id.kotaksuara.schedule.district;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.planner.planning.Move;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.region.Districts;
import id.kotaksuara.schedule.district.MoveForm.HandMove;
import id.kotaksuara.schedule.draft.Replanner;
import id.kotaksuara.schedule.draft.ScheduleWriter;
import id.kotaksuara.schedule.draft.ScheduleWriter.Told;
import id.kotaksuara.schedule.published.Wish;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistrictTerms;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import id.kotaksuara.schedule.version.WishAnswer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decide about one district of a draft: its wave, its pin, its wish, whether it takes part. */
@Service
public class DistrictDesk {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final ScheduleWriter writer;
    private final Replanner replanner;
    private final Districts districts;

    /** A district of a draft as somebody saw it, after so many edits. */
    public record Seen(ScheduleKey key, int edits, String district) {}

    DistrictDesk(ScheduleWriter writer, Replanner replanner, Districts districts) {
        this.writer = writer;
        this.replanner = replanner;
        this.districts = districts;
    }

    /** Moves a load, or parts of one, by hand; the rules it breaks are told on the page, not refused. */
    public void move(ScheduleKey key, int seenEdits, HandMove move) {
        writer.change(key, seenEdits, "journal.schedule.moved", draft -> {
            var load = draft.toChange(move.load());
            var parts = move.partsOf(load);
            if (parts.isEmpty()) {
                throw new RuleBroken("schedule.nothing.moved");
            }
            String before = wave(draft, load);
            load.agree(parts, part -> part.pinnedOn(null).choosing(List.of()));
            place(draft, load.districtCode(), parts, move);
            var now = draft.rows().with(load.districtCode(), parts.get(0));
            return new Told(before, wave(draft, now));
        });
    }

    private static void place(DistributionSchedule draft, String district, List<String> parts, HandMove move) {
        var state = PlanState.of(draft);
        if (move.slot() == null) {
            PlanState.keep(draft, state.besideOverdue(state.plan().without(district, parts)));
            return;
        }
        PlanState.keep(draft, state.besideOverdue(moved(state, district, parts, move)));
        if (move.choosesVehicles()) {
            var load = draft.rows().with(district, parts.get(0));
            load.agree(load.partIds(), part -> part.choosing(move.vehicles()));
        }
        if (move.pin()) {
            draft.rows().with(district, parts.get(0)).pin(parts);
        }
    }

    /** What is not chosen of the vehicles the planner chooses. */
    private static Plan moved(PlanState state, String district, List<String> parts, HandMove move) {
        int slot = move.slot();
        var usual = Move.of(state.problem(), state.plan(), Placement.ofParts(district, parts), slot)
                .plan();
        if (!move.choosesVehicles()) {
            return usual;
        }
        move.vehicles().forEach(type -> requireKnown(state.problem(), type));
        return new Plan(usual.placements().stream()
                .map(load -> load.consignment().equals(district) && load.slot() == slot
                        ? load.withVehicles(move.vehicles())
                        : load)
                .toList());
    }

    private static void requireKnown(PlanningProblem problem, String type) {
        if (!type.isEmpty()
                && problem.vehicles().stream().noneMatch(known -> known.id().equals(type))) {
            throw new NotFound("vehicle", type);
        }
    }

    /** Keeps the day of every part of a district that has one. */
    @Transactional
    public void pin(Seen seen) {
        String district = seen.district();
        change(seen, "journal.schedule.pinned", draft -> {
            pin(draft, district);
            return new Told(null, name(district));
        });
    }

    private static void pin(DistributionSchedule draft, String district) {
        draft.toChangeDistrict(district).stream()
                .filter(consignment -> consignment.slot().isPresent())
                .forEach(load -> load.pin(load.partIds()));
    }

    /** Lets the planner choose the day of a district again. */
    @Transactional
    public void unpin(Seen seen) {
        String district = seen.district();
        change(seen, "journal.schedule.unpinned", draft -> {
            draft.toChangeDistrict(district).forEach(ScheduledConsignment::unpin);
            return new Told(name(district), null);
        });
    }

    /** Notes the day a PPK asked for, or with null that it asks for none. */
    void wish(Seen seen, @Nullable LocalDate day, String note) {
        agree(seen, "journal.schedule.wish", terms -> terms.wishing(day, note));
    }

    /** Notes the days that several PPK asked for, as one change; what stands there already is passed over. */
    public void wish(ScheduleKey key, int seenEdits, List<Wish> wishes) {
        writer.change(key, seenEdits, "journal.schedule.wishes", draft -> {
            var changed = wishes.stream()
                    .filter(wish -> wish.changes(draft.terms(wish.district())))
                    .toList();
            changed.forEach(wish -> {
                draft.toChangeDistrict(wish.district());
                draft.agree(wish.district(), terms -> terms.wishing(wish.day(), wish.note()));
            });
            return new Told(null, changed.stream().map(this::text).collect(joining("; ")));
        });
    }

    /** Writes down what the meeting said to a wish; a plan that keeps it is taken over, and the day it gives is pinned. */
    public void answer(Seen seen, WishAnswer answer, Optional<Plan> keeping) {
        String district = seen.district();
        change(seen, "journal.schedule.answer." + answer.decision(), draft -> {
            if (draft.terms(district).wish() == null) {
                throw new RuleBroken("schedule.no.wish", name(district));
            }
            draft.agree(district, terms -> terms.answered(answer));
            keeping.ifPresent(plan -> {
                PlanState.keep(draft, replanner.now(draft).besideOverdue(plan));
                pin(draft, district);
            });
            return new Told(text(district, draft.terms(district)), answer.note());
        });
    }

    /** Leaves a district out of the schedule for a reason; its boxes have no wave then. */
    public void exclude(Seen seen, String reason) {
        agree(seen, "journal.schedule.excluded", terms -> terms.excluded(reason));
    }

    /** Takes a district in again; it has no wave until the next planning. */
    void include(Seen seen) {
        agree(seen, "journal.schedule.included", terms -> terms.excluded(null));
    }

    private void change(Seen seen, String action, Function<DistributionSchedule, Told> change) {
        writer.change(seen.key(), seen.edits(), action, change);
    }

    private void agree(Seen seen, String action, UnaryOperator<DistrictTerms> change) {
        String district = seen.district();
        change(seen, action, draft -> {
            String before = text(district, draft.terms(district));
            var parts = draft.toChangeDistrict(district);
            draft.agree(district, change);
            if (!draft.includes(district)) {
                parts.forEach(ScheduledConsignment::unpin);
                parts.forEach(ScheduledConsignment::unplace);
            }
            return new Told(before, text(district, draft.terms(district)));
        });
    }

    private String text(Wish wish) {
        return text(wish.district(), DistrictTerms.NONE.wishing(wish.day(), wish.note()));
    }

    private String text(String district, DistrictTerms terms) {
        var day = terms.wish() == null ? null : terms.wish().format(DAY);
        return Stream.of(name(district), day, terms.wishNote(), terms.exclusion())
                .filter(Objects::nonNull)
                .collect(joining(" · "));
    }

    private String name(String district) {
        return districts.withCode(district).name();
    }

    private String wave(DistributionSchedule draft, ScheduledConsignment consignment) {
        String name = name(consignment.districtCode()) + " (" + consignment.code() + ")";
        var calendar = draft.calendar();
        return consignment
                .slot()
                .map(slot -> name + " · " + calendar.dayOf(slot).format(DAY) + " "
                        + calendar.timeOf(slot).format(TIME))
                .orElse(name + " · –");
    }
}
