package id.kotaksuara.boxes.mishap;

import id.kotaksuara.base.form.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What two people say went wrong, as it is typed. */
record MishapForm(
        @Nullable String what,
        @Nullable String other,
        @Nullable String ballots,
        @Nullable String firstPerson,
        @Nullable String secondPerson,
        @Nullable String reason) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 300;
    private static final int MOST_BALLOTS = 9_999;

    /** What is likeliest is chosen already where it is the only one, or takes nothing away. */
    static MishapForm empty(List<Mishap> possible) {
        boolean likely = possible.size() == 1 || possible.contains(Mishap.OPEN);
        return new MishapForm(likely ? possible.get(0).name() : "", "", "", "", "", "");
    }

    /** The same, checked; null where something is wrong, which is told at its field. */
    @Nullable
    Said read(Errors errors, List<Mishap> possible) {
        var typed = new Typed(errors, "mishap.");
        Mishap chosen = typed.choice("what", what, Mishap.class);
        String first = typed.words("firstPerson", firstPerson, LONGEST_NAME);
        String second = typed.words("secondPerson", secondPerson, LONGEST_NAME);
        String why = typed.words("reason", reason, LONGEST_REASON);
        Integer moved = chosen == Mishap.MOVE ? typed.whole("ballots", ballots, 1, MOST_BALLOTS) : Integer.valueOf(0);
        if (chosen != null && !possible.contains(chosen)) {
            typed.slip("what", "mishap.not_now");
        }
        if (first != null && first.equalsIgnoreCase(second)) {
            typed.slip("secondPerson", "packing.same_name");
        }
        return !typed.fine() || chosen == null || first == null || second == null || why == null || moved == null
                ? null
                : new Said(chosen, Typed.orEmpty(other), moved, List.of(first, second), why);
    }

    /**
     * What was said.
     *
     * @param other the code of the other box as it was typed, where there is one
     */
    record Said(Mishap what, String other, int ballots, List<String> persons, String reason) {}
}
