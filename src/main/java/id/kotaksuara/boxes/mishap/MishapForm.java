package id.kotaksuara.boxes.mishap;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.boxes.packing.BoxSeals;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What two people say went wrong, as it is typed. */
record MishapForm(
        @Nullable String what,
        @Nullable String other,
        @Nullable String ballots,
        @Nullable String inside,
        @Nullable String otherInside,
        @Nullable String seals,
        @Nullable String otherSeals,
        @Nullable String firstPerson,
        @Nullable String secondPerson,
        @Nullable String witnesses,
        @Nullable String paper,
        @Nullable String reason) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PAPER = 60;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_SEALS = 200;
    private static final int LONGEST_WITNESSES = 600;
    private static final int MOST_BALLOTS = 9_999;

    /** What is likeliest is chosen already where it is the only one, or takes nothing away. */
    static MishapForm empty(List<Mishap> possible) {
        boolean likely = possible.size() == 1 || possible.contains(Mishap.OPEN);
        String what = likely ? possible.get(0).name() : "";
        return new MishapForm(what, "", "", "", "", "", "", "", "", "", "", "");
    }

    /** The same, checked; null where something is wrong, which is told at its field. */
    @Nullable
    Said read(Errors errors, List<Mishap> possible) {
        var typed = new Typed(errors, "mishap.");
        Mishap chosen = typed.choice("what", what, Mishap.class);
        String first = typed.words("firstPerson", firstPerson, LONGEST_NAME);
        String second = typed.words("secondPerson", secondPerson, LONGEST_NAME);
        String why = typed.words("reason", reason, LONGEST_REASON);
        boolean moves = chosen == Mishap.MOVE && possible.contains(chosen);
        Integer moved = moves ? typed.whole("ballots", ballots, 1, MOST_BALLOTS) : Integer.valueOf(0);
        if (chosen != null && !possible.contains(chosen)) {
            typed.slip("what", "mishap.not_now");
        }
        if (first != null && first.equalsIgnoreCase(second)) {
            typed.slip("secondPerson", "packing.same_name");
        }
        var away = possible.contains(Mishap.CHECK) ? away(typed, chosen == Mishap.CHECK) : Away.NOTHING;
        var signed = signed(typed);
        return !typed.fine() || chosen == null || first == null || second == null || why == null || moved == null
                ? null
                : new Said(chosen, new Beside(Typed.orEmpty(other), moved, away), List.of(first, second), why, signed);
    }

    /** Minutes of a check say that the box was counted and sealed again. */
    private Away away(Typed typed, boolean checked) {
        Integer counted = checked
                ? typed.whole("inside", inside, 0, MOST_BALLOTS)
                : typed.wholeOrNone("inside", inside, 0, MOST_BALLOTS);
        String sealed =
                checked ? typed.words("seals", seals, LONGEST_SEALS) : typed.wordsOrNone("seals", seals, LONGEST_SEALS);
        return new Away(
                new Found(counted, BoxSeals.numbers(sealed)),
                new Found(
                        typed.wholeOrNone("otherInside", otherInside, 0, MOST_BALLOTS),
                        BoxSeals.numbers(typed.wordsOrNone("otherSeals", otherSeals, LONGEST_SEALS))));
    }

    private Signed signed(Typed typed) {
        String number = typed.wordsOrNone("paper", paper, LONGEST_PAPER);
        String names = Typed.orEmpty(witnesses)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        if (names.length() > LONGEST_WITNESSES) {
            typed.slip("witnesses", "form.long", LONGEST_WITNESSES, names.length());
        }
        return new Signed(number == null ? "" : number, names.lines().toList());
    }

    /**
     * What was found in a box that had arrived and was opened there.
     *
     * @param inside its ballots afterwards, null where nobody counted them
     * @param seals that it got
     */
    record Found(@Nullable Integer inside, List<String> seals) {
        static final Found NOTHING = new Found(null, List.of());

        Found {
            seals = List.copyOf(seals);
        }
    }

    /** What was found in the box and in the other one, where both had arrived. */
    record Away(Found here, Found there) {
        static final Away NOTHING = new Away(Found.NOTHING, Found.NOTHING);
    }

    /**
     * What concerns another box.
     *
     * @param code as it was typed, "" where there is none
     * @param ballots that are moved
     */
    record Beside(String code, int ballots, Away away) {}

    /**
     * Who else signs the minutes.
     *
     * @param paper their number by the office's own order of papers
     */
    record Signed(String paper, List<String> witnesses) {
        static final Signed NONE = new Signed("", List.of());

        Signed {
            witnesses = List.copyOf(witnesses);
        }
    }

    /** What was said. */
    record Said(Mishap what, Beside beside, List<String> persons, String reason, Signed signed) {

        Said(Mishap what, String other, int ballots, List<String> persons, String reason) {
            this(what, new Beside(other, ballots, Away.NOTHING), persons, reason, Signed.NONE);
        }

        /** The same for a reason that names the minutes. */
        Said because(String minutes) {
            return new Said(what, beside, persons, minutes, signed);
        }
    }
}
