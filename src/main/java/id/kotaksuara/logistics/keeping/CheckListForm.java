package id.kotaksuara.logistics.keeping;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.election.election.ElectionWindow;
import id.kotaksuara.logistics.keeping.StoreCheck.Answer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The list of what a store needs as somebody fills it in.
 *
 * @param found THERE or LACKING by criterion; what was not looked at has none
 * @param due by when what is lacking has to be there
 */
record CheckListForm(
        @Nullable String day,
        @Nullable String person,
        @Nullable Map<String, String> found,
        @Nullable Map<String, String> note,
        @Nullable Map<String, String> due) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 300;

    CheckListForm {
        found = Map.copyOf(Objects.requireNonNullElse(found, Map.of()));
        note = Map.copyOf(Objects.requireNonNullElse(note, Map.of()));
        due = Map.copyOf(Objects.requireNonNullElse(due, Map.of()));
    }

    /** With what was found the last time, to be looked at again. */
    static CheckListForm of(@Nullable StoreCheck last, LocalDate today) {
        var found = new HashMap<String, String>();
        var note = new HashMap<String, String>();
        var due = new HashMap<String, String>();
        if (last != null) {
            last.answers().forEach((criterion, answer) -> {
                found.put(criterion.name(), answer.lacking() ? "LACKING" : "THERE");
                note.put(criterion.name(), answer.note());
                due.put(criterion.name(), Objects.toString(answer.due(), ""));
            });
        }
        return new CheckListForm(today.toString(), "", found, note, due);
    }

    /** What was found, or null with every slip told at its field. */
    @Nullable
    StoreCheck check(Errors errors, LocalDate today, ElectionWindow window) {
        var typed = new Typed(errors, "keeping.form.");
        window.check(errors, "day", day);
        LocalDate on = typed.day("day", day);
        String who = typed.words("person", person, LONGEST_NAME);
        if (on != null && on.isAfter(today)) {
            typed.slip("day", "keeping.form.future");
        }
        var answers = new EnumMap<Criterion, Answer>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            String said = found.getOrDefault(criterion.name(), "");
            if (said.equals("THERE") || said.equals("LACKING")) {
                answers.put(criterion, answer(typed, criterion.name(), said.equals("LACKING")));
                window.check(errors, "due[" + criterion + "]", due.get(criterion.name()));
            }
        }
        if (answers.isEmpty()) {
            errors.reject("keeping.form.nothing");
        }
        return typed.fine() && on != null && who != null ? new StoreCheck(on, who, answers) : null;
    }

    private Answer answer(Typed typed, String criterion, boolean lacking) {
        String what = typed.wordsOrNone("note[" + criterion + "]", note.get(criterion), LONGEST_NOTE);
        LocalDate by = lacking ? typed.dayOrNone("due[" + criterion + "]", due.get(criterion)) : null;
        return new Answer(lacking, what == null ? "" : what, by);
    }
}
