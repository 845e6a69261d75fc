package id.kotaksuara.goods.incoming;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.incoming.LineCount.Correction;
import id.kotaksuara.goods.incoming.LineCount.Found;
import id.kotaksuara.goods.incoming.LineCount.Sorted;
import id.kotaksuara.goods.incoming.ReceiptFile.CountedLine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What should have been written down instead of a wrong step of a closed receipt, as it is typed.
 *
 * @param shown what the delivery note was said to say when the form was opened
 */
record CountCorrectionForm(
        @Nullable String noted,
        @Nullable String shown,
        @Nullable String good,
        @Nullable String damaged,
        @Nullable String foreign,
        @Nullable String meantFor,
        @Nullable String sortedMissing,
        @Nullable String sortedDamaged,
        @Nullable String firstPerson,
        @Nullable String secondPerson,
        @Nullable String reason) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 300;

    /** What the step says, to be changed where it is wrong. */
    static CountCorrectionForm of(Found found, int noted) {
        return new CountCorrectionForm(
                String.valueOf(noted),
                String.valueOf(noted),
                String.valueOf(found.good()),
                String.valueOf(found.damaged()),
                String.valueOf(found.foreign()),
                found.meantFor(),
                "",
                "",
                "",
                "",
                "");
    }

    /**
     * What holds instead.
     *
     * @param noteStays whether nothing was said of the delivery note
     */
    record Said(Found found, Correction correction, boolean noteStays) {

        /** The same of a lot that the delivery note is said to be so many pieces of by now. */
        Said of(int noted) {
            return noteStays ? new Said(found, correction.noting(noted), true) : this;
        }

        boolean same(LineCount wrong, int noted) {
            Found before = wrong.found();
            return correction.noted() == noted
                    && correction.sorted().equals(wrong.sorted())
                    && found.good() == before.good()
                    && found.damaged() == before.damaged()
                    && found.foreign() == before.foreign()
                    && found.meantFor().equals(before.meantFor());
        }

        /** For the journal: the lot with its numbers of those of the note, before and now, why, and who says so. */
        String inWords(LineCount wrong, int noted) {
            return "%s / %d%s → %s / %d%s; %s; %s, %s"
                    .formatted(
                            wrong.found().inWords(wrong.line()),
                            noted,
                            wrong.sorted().inWords(),
                            found.inWords(wrong.line()),
                            correction.noted(),
                            correction.sorted().inWords(),
                            found.remark(),
                            correction.firstPerson(),
                            correction.secondPerson());
        }
    }

    /**
     * What a step that is put right was part of.
     *
     * @param later how many pieces sorting found missing or damaged that may be the same, by the kind of the claim
     */
    record Before(CountedLine lot, LineCount wrong, Map<ClaimKind, Integer> later) {

        private CountedLine instead(Said said) {
            return new CountedLine(
                    said.noteStays()
                            ? lot.line()
                            : lot.line().noting(said.correction().noted()),
                    found(said.found()),
                    sorted(said.correction().sorted()),
                    List.of());
        }

        private Found found(Found is) {
            var all = lot.found();
            var was = wrong.found();
            return new Found(
                    all.good() - was.good() + is.good(),
                    all.damaged() - was.damaged() + is.damaged(),
                    all.foreign() - was.foreign() + is.foreign(),
                    "",
                    "");
        }

        private Sorted sorted(Sorted is) {
            Sorted was = wrong.sorted();
            return new Sorted(
                    lot.sorted().missing() - was.missing() + is.missing(),
                    lot.sorted().damaged() - was.damaged() + is.damaged());
        }
    }

    /** The same, checked; null where something is wrong, which is told at its field. */
    @Nullable
    Said said(Errors errors, Before before) {
        Said said = typed(errors, before);
        if (said == null) {
            return null;
        }
        CountedLine now = before.instead(said);
        var lacking = Lack.missing(before.lot(), now, said.correction().sorted());
        var broken = Lack.damaged(before.lot(), now, said.correction().sorted());
        var typed = new Typed(errors, "goods.receipt.correction.");
        lacking.check(typed, "sortedMissing", sortedMissing, before.later().getOrDefault(ClaimKind.SHORT, 0));
        broken.check(typed, "sortedDamaged", sortedDamaged, before.later().getOrDefault(ClaimKind.DAMAGED, 0));
        return typed.fine() ? said : null;
    }

    /** How much a lot lacked and lacks, how much of either sorting had found before, and how much of that this step says. */
    private record Lack(int before, int sortedBefore, int now, int sorted, int said) {

        static Lack missing(CountedLine was, CountedLine is, Sorted said) {
            return new Lack(
                    was.missing(),
                    was.sorted().missing(),
                    is.missing(),
                    is.sorted().missing(),
                    said.missing());
        }

        static Lack damaged(CountedLine was, CountedLine is, Sorted said) {
            int broken = is.found().damaged();
            return new Lack(
                    was.found().damaged(),
                    was.sorted().damaged(),
                    broken,
                    is.sorted().damaged(),
                    said.damaged());
        }

        /** Each lack is claimed once: where it may be the one that sorting has found, somebody has to say so. */
        void check(Typed typed, String field, @Nullable String answer, int later) {
            boolean asked = later > 0 && now > before - sortedBefore;
            int most = Math.max(0, Math.min(later, now) - (sorted - said));
            if (asked && Typed.orEmpty(answer).isEmpty()) {
                typed.slip(field, "goods.receipt.correction.sorted.asked", later);
            } else if (said > most) {
                typed.slip(field, "goods.receipt.correction.sorted.most", most);
            }
        }
    }

    @Nullable
    private Said typed(Errors errors, Before before) {
        var typed = new Typed(errors, "goods.receipt.correction.");
        Integer note = typed.whole("noted", noted, 0, LotForm.MOST);
        Integer whole = typed.whole("good", good, 0, LotForm.MOST);
        Integer broken = typed.whole("damaged", damaged, 0, LotForm.MOST);
        Integer others = typed.whole("foreign", foreign, 0, LotForm.MOST);
        String whose = typed.wordsOrNone("meantFor", meantFor, LONGEST_NAME);
        Sorted sorted = sorted(typed, before.later().keySet());
        String first = typed.words("firstPerson", firstPerson, LONGEST_NAME);
        String second = typed.words("secondPerson", secondPerson, LONGEST_NAME);
        String why = typed.words("reason", reason, LONGEST_REASON);
        if (others != null && others > 0 && whose != null && whose.isEmpty()) {
            typed.slip("meantFor", "form.missing");
        }
        twoPeople(typed, first, second);
        return typed.fine()
                ? new Said(
                        new Found(whole, broken, others, others > 0 ? whose : "", why),
                        new Correction(note, sorted, first, second),
                        note.toString().equals(shown))
                : null;
    }

    /** Where sorting found nothing of a kind nobody is asked about it. */
    private Sorted sorted(Typed typed, Set<ClaimKind> asked) {
        Integer missing = asked.contains(ClaimKind.SHORT)
                ? typed.wholeOrNone("sortedMissing", sortedMissing, 0, LotForm.MOST)
                : null;
        Integer broken = asked.contains(ClaimKind.DAMAGED)
                ? typed.wholeOrNone("sortedDamaged", sortedDamaged, 0, LotForm.MOST)
                : null;
        return new Sorted(Objects.requireNonNullElse(missing, 0), Objects.requireNonNullElse(broken, 0));
    }

    private static void twoPeople(Typed typed, @Nullable String first, @Nullable String second) {
        if (first != null && first.equalsIgnoreCase(second)) {
            typed.slip("secondPerson", "packing.same_name");
        }
    }
}
