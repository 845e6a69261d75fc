package id.kotaksuara.schedule.whatif;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.schedule.assumption.Assumption;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * One lever as somebody types it; which fields count depends on the lever.
 *
 * @param direction MORE or LESS vehicles
 * @param floorM2 floor in square metres, in place of boxes, with boxes on each other
 */
record AssumptionForm(
        String lever,
        String subject,
        String firstDay,
        String days,
        String departs,
        String direction,
        String amount,
        String floorM2,
        String stacking,
        String note,
        @Nullable Integer edits) {

    /** The levers in the order in which they are offered; days are added in the calendar. */
    static final List<Lever> OFFERED = List.of(
            Lever.CLOSED_DAY,
            Lever.WAVE_ON_A_DAY,
            Lever.ROOM,
            Lever.VEHICLES,
            Lever.ESCORTS,
            Lever.STORE_RELEASE,
            Lever.STORE_ROOM,
            Lever.AGREED_DATE);

    enum Direction {
        MORE,
        LESS
    }

    private static final Set<Lever> OF_DAYS = Set.of(Lever.CLOSED_DAY, Lever.WAVE_ON_A_DAY);
    private static final int MOST = 100_000;
    private static final int MOST_DAYS = 60;
    private static final int LONGEST_NOTE = 500;
    private static final BigDecimal MOST_M2 = BigDecimal.valueOf(100_000);

    static AssumptionForm empty(Lever lever, int edits) {
        return new AssumptionForm(lever.name(), "", "", "1", "13.00", "MORE", "", "", "4", "", edits);
    }

    /** Nothing can be assumed of a day that is over. */
    void checkNotOver(Errors errors, LocalDate today) {
        DateField.day(firstDay)
                .filter(day -> day.isBefore(today))
                .ifPresent(past -> errors.rejectValue("firstDay", "past"));
    }

    /** What is to be assumed, or null with every slip told at its field. */
    @Nullable
    Assumption read(Errors errors, Options options) {
        var typed = new Typed(errors, "variant.form.");
        var chosen = typed.choice("lever", lever, Lever.class);
        if (chosen == null || !OFFERED.contains(chosen)) {
            return null;
        }
        return OF_DAYS.contains(chosen) ? days(chosen, typed) : thing(chosen, typed, options);
    }

    private @Nullable Assumption days(Lever chosen, Typed typed) {
        var first = typed.day("firstDay", firstDay);
        var number = typed.whole("days", days, 1, MOST_DAYS);
        if (chosen == Lever.CLOSED_DAY) {
            var why = typed.words("note", note, LONGEST_NOTE);
            return typed.fine() ? Assumption.of(chosen, first.toString(), number, why) : null;
        }
        var time = time(typed);
        return typed.fine() ? Assumption.wave(first, number, time) : null;
    }

    private @Nullable LocalTime time(Typed typed) {
        try {
            String text = Typed.orEmpty(departs).replace('.', ':');
            return LocalTime.parse(text.length() < 5 ? "0" + text : text);
        } catch (DateTimeException notATime) {
            return typed.slip("departs", "variant.time");
        }
    }

    private @Nullable Assumption thing(Lever chosen, Typed typed, Options options) {
        if (!options.subjects(chosen).containsKey(Typed.orEmpty(subject))) {
            return typed.slip("subject", "form.choose");
        }
        if (chosen == Lever.ROOM && Typed.orEmpty(amount).isEmpty()) {
            return floor(typed, options.warehouse(subject));
        }
        Integer number = chosen == Lever.AGREED_DATE ? Integer.valueOf(1) : typed.whole("amount", amount, 1, MOST);
        if (number == null) {
            return null;
        }
        boolean less = chosen == Lever.VEHICLES && Direction.LESS.name().equals(direction);
        return Assumption.of(chosen, subject, less ? -number : number, null);
    }

    /** By the rule of the warehouse's own floor. */
    private @Nullable Assumption floor(Typed typed, Warehouse warehouse) {
        var floor = typed.decimal("floorM2", floorM2, BigDecimal.ONE, MOST_M2);
        var height = typed.whole("stacking", stacking, 1, Room.HIGHEST_STACK);
        if (!typed.fine()) {
            return null;
        }
        int boxes = warehouse.floor().boxesOn(floor, height);
        return boxes == 0
                ? typed.slip("floorM2", "variant.no.pile")
                : Assumption.of(Lever.ROOM, subject, boxes, Typed.text(floor) + " m² × " + height);
    }
}
