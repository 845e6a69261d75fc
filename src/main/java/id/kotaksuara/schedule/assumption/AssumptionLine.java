package id.kotaksuara.schedule.assumption;

import java.util.List;
import java.util.stream.IntStream;

/** One assumption as a page tells it, by its place in the list. */
public record AssumptionLine(int position, String sentence, boolean condition) {

    public static List<AssumptionLine> of(Assumptions assumptions, AssumptionWords words) {
        List<Assumption> all = assumptions.all();
        return IntStream.range(0, all.size())
                .mapToObj(at -> new AssumptionLine(
                        at, words.say(all.get(at)), all.get(at).isCondition()))
                .toList();
    }
}
