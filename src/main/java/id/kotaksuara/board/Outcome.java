package id.kotaksuara.board;

import id.kotaksuara.planning.Origin;
import id.kotaksuara.planning.Placement;
import id.kotaksuara.planning.Plan;
import id.kotaksuara.planning.PlanningProblem;
import id.kotaksuara.planning.Shortage;
import id.kotaksuara.planning.Shortages;
import id.kotaksuara.planning.Verdict;
import java.util.List;
import java.util.stream.IntStream;

/** Does it fit? The answer of a plan in one sentence, and the numbers behind it. */
public record Outcome(Kind kind, String answer, String proof) {

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

    public static Outcome of(PlannerWords words, Plan plan, Verdict verdict) {
        if (!verdict.isValid()) {
            int broken = verdict.breaches().size();
            return of(Kind.BROKEN, words, List.of(words.number(broken)), List.of());
        }
        var shortages = Shortages.of(words.problem());
        if (!shortages.isEmpty()) {
            return shortage(words, shortages);
        }
        String boxes = words.number(words.problem().boxes());
        long left = verdict.score().boxesLeft();
        return left > 0
                ? of(Kind.LEFT, words, List.of(words.number(left)), List.of(boxes))
                : of(Kind.ALL, words, List.of(boxes), List.of(lastDay(words, plan)));
    }

    public boolean good() {
        return kind == Kind.ALL;
    }

    private static Outcome shortage(PlannerWords words, List<Shortage> shortages) {
        long remaining = shortages.stream().mapToLong(Shortage::remaining).sum();
        int until = shortages.stream().mapToInt(Shortage::until).max().getAsInt();
        String answer = words.message(
                "Outcome.SHORT.answer",
                List.of(words.number(remaining), words.longDay(words.problem().dayOf(until))));
        var proofs = shortages.stream().map(shortage -> proof(words, shortage)).toList();
        return new Outcome(Kind.SHORT, answer, String.join(" ", proofs));
    }

    /** Where every wave gives the same, the multiplication itself is the proof. */
    private static String proof(PlannerWords words, Shortage shortage) {
        var origin = origin(words, shortage.origin());
        int waves = openWaves(words.problem(), shortage);
        int each = Math.min(origin.storageCapacity(), origin.dockPerWave());
        String limit = origin.dockPerWave() < origin.storageCapacity() ? "dock" : "room";
        String key = (long) waves * each == shortage.most() ? "Outcome.SHORT." + limit : "Outcome.SHORT.most";
        return words.message(
                key,
                List.of(
                        words.names().of(origin.id()),
                        words.number(each),
                        words.number(waves),
                        words.number(shortage.most()),
                        words.number(shortage.due())));
    }

    private static int openWaves(PlanningProblem problem, Shortage shortage) {
        return (int) IntStream.rangeClosed(shortage.from(), shortage.until())
                .filter(slot -> !problem.isClosed(slot))
                .count();
    }

    private static Origin origin(PlannerWords words, String id) {
        return words.problem().origins().stream()
                .filter(origin -> origin.id().equals(id))
                .findFirst()
                .orElseThrow();
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
