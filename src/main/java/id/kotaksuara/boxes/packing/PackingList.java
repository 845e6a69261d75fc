package id.kotaksuara.boxes.packing;

import id.kotaksuara.election.rule.Material;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What belongs into one box, by the rules and for the voters of its station. */
record PackingList(List<Item> items) {
    PackingList {
        items = List.copyOf(items);
    }

    /**
     * One kind of goods.
     *
     * @param contest its code, "" where the goods serve all contests
     */
    record Item(Material material, String contest, int needed) {
        /** The same goods of two rules. */
        Item and(Item more) {
            return new Item(material, contest, needed + more.needed);
        }

        /** How a form and the history name it. */
        public String key() {
            return contest.isEmpty() ? material.name() : material + "." + contest;
        }

        public boolean ballots() {
            return material == Material.BALLOT;
        }
    }

    /** Ballots among what was counted. */
    int ballots(Map<String, Integer> counts) {
        return items.stream()
                .filter(Item::ballots)
                .mapToInt(item -> counted(counts, item))
                .sum();
    }

    /** Whether all is there as the rules ask for it, neither less nor more. */
    boolean isComplete(Map<String, Integer> counts) {
        return items.stream().allMatch(item -> counted(counts, item) == item.needed());
    }

    /** Counted beside needed: {@code BALLOT.GUBERNUR=306/306 INK=2/2}. */
    String said(Map<String, Integer> counts) {
        return items.stream()
                .map(item -> item.key() + "=" + counted(counts, item) + "/" + item.needed())
                .collect(Collectors.joining(" "));
    }

    /** Both counts beside what is needed, only where they differ: {@code BALLOT.GUBERNUR=305:306/306}. */
    String said(Map<String, Integer> first, Map<String, Integer> second) {
        return items.stream()
                .filter(item -> counted(first, item) != counted(second, item) || counted(second, item) != item.needed())
                .map(item ->
                        "%s=%d:%d/%d".formatted(item.key(), counted(first, item), counted(second, item), item.needed()))
                .collect(Collectors.joining(" "));
    }

    /** What was not asked for when it was counted was not counted. */
    private static int counted(Map<String, Integer> counts, Item item) {
        return counts.getOrDefault(item.key(), 0);
    }
}
