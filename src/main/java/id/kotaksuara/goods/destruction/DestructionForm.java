package id.kotaksuara.goods.destruction;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.goods.destruction.Destruction.Event;
import id.kotaksuara.goods.destruction.Destruction.Line;
import id.kotaksuara.goods.destruction.Destruction.Sheets;
import id.kotaksuara.goods.ledger.GoodsNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Minutes of a destruction as they are typed.
 *
 * @param damaged sheets of each kind by its key
 * @param surplus the same
 */
record DestructionForm(
        @Nullable Map<String, String> damaged,
        @Nullable Map<String, String> surplus,
        @Nullable String day,
        @Nullable String hour,
        @Nullable String place,
        @Nullable String method,
        @Nullable String officer,
        @Nullable String witnesses) {

    private static final int MOST = 100_000_000;
    private static final int LONGEST = 100;
    private static final int LONGEST_HOUR = 20;
    private static final int MOST_WITNESSES = 20;

    public Map<String, String> damaged() {
        return Objects.requireNonNullElse(damaged, Map.of());
    }

    public Map<String, String> surplus() {
        return Objects.requireNonNullElse(surplus, Map.of());
    }

    static DestructionForm blank(LocalDate day) {
        return new DestructionForm(Map.of(), Map.of(), day.toString(), "", "", "", "", "");
    }

    /** When, where and how, or null with every slip told at its field. */
    @Nullable
    Event event(LocalDate first, LocalDate today, Errors errors) {
        var typed = new Typed(errors, "goods.destruction.form.");
        LocalDate on = typed.day("day", day);
        if (on != null && (on.isBefore(first) || on.isAfter(today))) {
            typed.slip("day", on.isAfter(today) ? "goods.destruction.future" : "goods.destruction.early");
        }
        String when = typed.words("hour", hour, LONGEST_HOUR);
        String where = typed.words("place", place, LONGEST);
        String how = typed.words("method", method, LONGEST);
        String who = typed.words("officer", officer, LONGEST);
        List<String> seen = witnesses(typed);
        return typed.fine() && seen != null ? new Event(on, when, where, how, who, seen) : null;
    }

    private @Nullable List<String> witnesses(Typed typed) {
        List<String> names = Typed.orEmpty(witnesses)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        boolean fine = !names.isEmpty()
                && names.size() <= MOST_WITNESSES
                && names.stream().allMatch(name -> name.length() <= LONGEST);
        return fine ? names : typed.slip("witnesses", "goods.destruction.witnesses", MOST_WITNESSES, LONGEST);
    }

    /** What was counted of each kind; slips are told at their fields. */
    List<Line> lines(List<LeftOver> left, GoodsNames names, Errors errors) {
        var lines = new ArrayList<Line>();
        for (LeftOver one : left) {
            var counted = new Counted(names.of(one.goods()), one.key(), errors);
            int spoiled = counted.sheets("damaged", damaged().get(one.key()), one.damaged());
            int extra = counted.sheets("surplus", surplus().get(one.key()), one.surplus());
            if (extra > one.surplus() && one.kept() > 0) {
                counted.slip("surplus", "needed", one.surplus(), one.kept());
            }
            if (one.due() || spoiled + extra > 0) {
                lines.add(new Line(one.goods(), new Sheets(one.damaged(), spoiled), new Sheets(one.surplus(), extra)));
            }
        }
        return lines;
    }

    /** The fields of one kind of ballots; each slip names the kind, for there are several. */
    private record Counted(String name, String key, Errors errors) {

        int sheets(String which, @Nullable String typed, int due) {
            String digits = Typed.digits(typed);
            if (digits.isEmpty() && due == 0) {
                return 0;
            }
            if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) > MOST) {
                slip(which, "uncounted." + which, MOST);
                return 0;
            }
            return Integer.parseInt(digits);
        }

        void slip(String which, String sentence, Number... numbers) {
            var told = new ArrayList<Object>(List.of(numbers));
            told.add(0, name);
            errors.rejectValue(which + "[" + key + "]", "goods.destruction." + sentence, told.toArray(), null);
        }
    }
}
