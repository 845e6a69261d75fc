package id.kotaksuara.planner.words;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.Shortages;
import id.kotaksuara.planner.planning.Verdict;
import java.util.List;

/**
 * Does it fit? The answer of a plan in one sentence, and the numbers behind it.
 *
 * @param proofWhereFewest the same numbers where it is proven that no plan leaves fewer boxes
 */
public record Outcome(Kind kind, String answer, String proof, String proofWhereFewest) {

    /** One to which that proof would add nothing. */
    public Outcome(Kind kind, String answer, String proof) {
        this(kind, answer, proof, proof);
    }

    /** The same where it is proven that no plan leaves fewer boxes, as far as what comes before that is as good. */
    public Outcome whereFewest() {
        return new Outcome(kind, answer, proofWhereFewest);
    }

    /** From worst to best. */
    public enum Kind {
        /** The plan breaks a rule. */
        BROKEN,
        /** Proved: not all can go, in any order. */
        SHORT,
        /** Some have no wave in this plan. */
        LEFT,
        ALL
    }

    /** What is no more than assumed is said in the same breath. */
    public static Outcome of(PlannerWords words, Plan plan, Verdict verdict) {
        var known = ofWhatIsKnown(words, plan, verdict);
        long unknown = words.problem().consignments().stream()
                .filter(consignment -> !consignment.way().known())
                .map(Consignment::destination)
                .distinct()
                .count();
        if (unknown == 0) {
            return known;
        }
        String assumed = " " + words.message("Outcome.unknown", List.of(unknown));
        return new Outcome(known.kind(), known.answer(), known.proof() + assumed, known.proofWhereFewest() + assumed);
    }

    private static Outcome ofWhatIsKnown(PlannerWords words, Plan plan, Verdict verdict) {
        if (!verdict.isValid()) {
            int broken = verdict.breaches().size();
            return of(Kind.BROKEN, words, List.of(words.number(broken)), List.of());
        }
        var shortages = Shortages.of(words.problem());
        if (!shortages.isEmpty()) {
            var proofs = new Proofs(words, shortages, verdict.score().boxesLeft());
            return new Outcome(Kind.SHORT, proofs.answer(), proofs.proof(false), proofs.proof(true));
        }
        String boxes = words.number(words.problem().boxes());
        long left = verdict.score().boxesLeft();
        if (left == 0) {
            return of(Kind.ALL, words, List.of(boxes), List.of(lastDay(words, plan)));
        }
        var open = of(Kind.LEFT, words, List.of(words.number(left)), List.of(boxes));
        return new Outcome(
                open.kind(), open.answer(), open.proof(), words.message("Outcome.LEFT.proof.fewest", List.of(boxes)));
    }

    public boolean good() {
        return kind == Kind.ALL;
    }

    private static String lastDay(PlannerWords words, Plan plan) {
        int last = plan.placements().stream().mapToInt(Placement::slot).max().orElse(0);
        return words.longDay(words.problem().dayOf(last));
    }

    private static Outcome of(Kind kind, PlannerWords words, List<String> answer, List<String> proof) {
        return new Outcome(
                kind,
                words.message("Outcome." + kind + ".answer", answer),
                words.message("Outcome." + kind + ".proof", proof));
    }
}
