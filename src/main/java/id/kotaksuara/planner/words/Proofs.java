package id.kotaksuara.planner.words;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.Shortage;
import id.kotaksuara.planner.planning.Shortages;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says why boxes must stay behind in any order, with the numbers that prove it.
 *
 * @param left boxes that the plan leaves: what it leaves beyond the proof is told with it
 */
record Proofs(PlannerWords words, List<Shortage> shortages, long left) {

    private static final int MOST_SENTENCES = 4;

    /** The worst first. */
    Proofs {
        shortages = shortages.stream()
                .sorted(Comparator.comparingLong(Shortage::boxes).reversed())
                .toList();
    }

    String answer() {
        int until = shortages.stream().mapToInt(Shortage::until).max().getAsInt();
        String day = words.longDay(words.problem().dayOf(until));
        return more() > 0
                ? words.message("Outcome.SHORT.answer.more", List.of(words.number(left), day, words.number(proven())))
                : words.message("Outcome.SHORT.answer", List.of(words.number(left), day));
    }

    /** @param fewest whether it is proven that no plan leaves fewer */
    String proof(boolean fewest) {
        String sentences = Stream.concat(
                        shortages.stream().limit(MOST_SENTENCES).map(this::sentence), others())
                .collect(joining(" "));
        String proof = words.message("Outcome.SHORT.proof", List.of(sentences));
        return more() > 0
                ? proof + " "
                        + words.message(
                                "Outcome.SHORT.proof." + (fewest ? "fewest" : "more"), List.of(words.number(more())))
                : proof;
    }

    /** The proof counts all of them. */
    private Stream<String> others() {
        int others = shortages.size() - MOST_SENTENCES;
        return others > 0
                ? Stream.of(words.message("Outcome.SHORT.others", List.of(words.number(others))))
                : Stream.empty();
    }

    private long proven() {
        return Shortages.boxes(shortages);
    }

    /** What no shortage proves by itself: each may be due to a rule of its own, or to several together. */
    private long more() {
        return left - proven();
    }

    private String sentence(Shortage shortage) {
        return shortage.kind() == Shortage.Kind.WAREHOUSE
                ? warehouse(shortage)
                : words.message(
                        "Shortage." + shortage.kind() + when(shortage),
                        List.of(
                                words.names().of(shortage.subject()),
                                words.number(shortage.most()),
                                words.number(shortage.due()),
                                words.longDay(words.problem().dayOf(shortage.until())),
                                words.longDay(words.problem().dayOf(shortage.from()))));
    }

    /** Of what is lent, whether only some days are meant: on the others more may leave for other districts. */
    private String when(Shortage shortage) {
        var problem = words.problem();
        boolean lent = shortage.kind() == Shortage.Kind.VEHICLES || shortage.kind() == Shortage.Kind.ESCORTS;
        var from = problem.dayOf(shortage.from());
        if (!lent || !from.isAfter(problem.dayOf(problem.firstSlot()))) {
            return "";
        }
        return from.equals(problem.dayOf(shortage.until())) ? ".on" : ".between";
    }

    /** Where every wave gives the same, the multiplication itself is the proof. */
    private String warehouse(Shortage shortage) {
        var origin = origin(shortage.subject());
        int waves = openWaves(shortage);
        int each = Math.min(origin.storageCapacity(), origin.dockPerWave());
        if (origin.preparesByTheClock() && shortage.most() < (long) waves * each) {
            return work(origin, waves, shortage);
        }
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

    /** Less leaves than room and dock alone would let: less is made ready before the waves of a day. */
    private String work(Origin origin, int waves, Shortage shortage) {
        return words.message(
                "Outcome.SHORT.work",
                List.of(
                        words.names().of(origin.id()),
                        words.number(waves),
                        words.number(shortage.most()),
                        words.number(shortage.due()),
                        origin.preparedByWave().stream().map(words::number).collect(joining(", "))));
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
