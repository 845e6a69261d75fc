package id.kotaksuara.planner.words;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.Shortage;
import id.kotaksuara.planner.planning.Shortages;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Says why boxes must stay behind in any order, with the numbers that prove it. */
record Proofs(PlannerWords words, List<Shortage> shortages) {

    private static final int MOST_SENTENCES = 4;

    /** The worst first. */
    Proofs {
        shortages = shortages.stream()
                .sorted(Comparator.comparingLong(Shortage::boxes).reversed())
                .toList();
    }

    String answer() {
        int until = shortages.stream().mapToInt(Shortage::until).max().getAsInt();
        return words.message(
                "Outcome.SHORT.answer",
                List.of(
                        words.number(Shortages.boxes(shortages)),
                        words.longDay(words.problem().dayOf(until))));
    }

    String proof() {
        String sentences =
                shortages.stream().limit(MOST_SENTENCES).map(this::sentence).collect(joining(" "));
        return words.message("Outcome.SHORT.proof", List.of(sentences));
    }

    private String sentence(Shortage shortage) {
        return shortage.kind() == Shortage.Kind.WAREHOUSE
                ? warehouse(shortage)
                : words.message(
                        "Shortage." + shortage.kind(),
                        List.of(
                                words.names().of(shortage.subject()),
                                words.number(shortage.most()),
                                words.number(shortage.due()),
                                words.longDay(words.problem().dayOf(shortage.until()))));
    }

    /** Where every wave gives the same, the multiplication itself is the proof. */
    private String warehouse(Shortage shortage) {
        var origin = origin(shortage.subject());
        int waves = openWaves(shortage);
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

    private int openWaves(Shortage shortage) {
        return (int) IntStream.rangeClosed(shortage.from(), shortage.until())
                .filter(slot -> !words.problem().isClosed(slot))
                .count();
    }

    private Origin origin(String id) {
        return words.problem().origins().stream()
                .filter(origin -> origin.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
