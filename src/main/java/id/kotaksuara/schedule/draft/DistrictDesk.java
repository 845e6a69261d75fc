package id.kotaksuara.schedule.draft;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.planner.planning.Move;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.region.Districts;
import id.kotaksuara.schedule.draft.ScheduleBook.Told;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private final ScheduleBook book;
    private final Replanner replanner;
    private final Districts districts;

    DistrictDesk(ScheduleBook book, Replanner replanner, Districts districts) {
        this.book = book;
        this.replanner = replanner;
        this.districts = districts;
    }

    /** Moves a consignment by hand; the rules it breaks are told on the page, not refused. */
    void move(ScheduleKey key, int seenEdits, HandMove move) {
        book.change(key, seenEdits, "journal.schedule.moved", draft -> {
            var consignment = draft.toChange(move.consignment());
            String before = wave(draft, consignment);
            consignment.unpin();
            place(draft, consignment, move);
            return new Told(before, wave(draft, consignment));
        });
    }

    private static void place(DistributionSchedule draft, ScheduledConsignment consignment, HandMove move) {
        if (move.slot() == null) {
            consignment.unplace();
            return;
        }
        var state = PlanState.of(draft);
        var moved = Move.of(state.problem(), state.plan(), move.consignment(), move.slot());
        PlanState.keep(draft, state.besideOverdue(moved.plan()));
        if (move.pin()) {
            consignment.pin();
        }
    }

    /** Keeps the day of every part of a district that has one. */
    @Transactional
    public void pin(ScheduleKey key, int seenEdits, String district) {
        book.change(key, seenEdits, "journal.schedule.pinned", draft -> {
            pin(draft, district);
            return new Told(null, name(district));
        });
    }

    private static void pin(DistributionSchedule draft, String district) {
        draft.toChangeDistrict(district).stream()
                .filter(consignment -> consignment.slot().isPresent())
                .forEach(ScheduledConsignment::pin);
    }

    /** Lets the planner choose the day of a district again. */
    @Transactional
    public void unpin(ScheduleKey key, int seenEdits, String district) {
        book.change(key, seenEdits, "journal.schedule.unpinned", draft -> {
            draft.toChangeDistrict(district).forEach(ScheduledConsignment::unpin);
            return new Told(name(district), null);
        });
    }

    /** Notes the day a PPK asked for, or with null that it asks for none. */
    void wish(ScheduleKey key, int seenEdits, String district, @Nullable LocalDate day, String note) {
        agree(key, seenEdits, district, "journal.schedule.wish", terms -> terms.wishing(day, note));
    }

    /** Notes the days that several PPK asked for, as one change; what stands there already is passed over. */
    public void wish(ScheduleKey key, int seenEdits, List<Wish> wishes) {
        book.change(key, seenEdits, "journal.schedule.wishes", draft -> {
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
    public void answer(ScheduleKey key, int seenEdits, String district, WishAnswer answer, Optional<Plan> keeping) {
        book.change(key, seenEdits, "journal.schedule.answer." + answer.decision(), draft -> {
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
    void exclude(ScheduleKey key, int seenEdits, String district, String reason) {
        agree(key, seenEdits, district, "journal.schedule.excluded", terms -> terms.excluded(reason));
    }

    /** Takes a district in again; it has no wave until the next planning. */
    void include(ScheduleKey key, int seenEdits, String district) {
        agree(key, seenEdits, district, "journal.schedule.included", terms -> terms.excluded(null));
    }

    private void agree(
            ScheduleKey key, int seenEdits, String district, String action, UnaryOperator<DistrictTerms> change) {
        book.change(key, seenEdits, action, draft -> {
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
