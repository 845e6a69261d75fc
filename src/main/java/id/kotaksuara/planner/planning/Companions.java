package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which districts may share vehicles from the warehouse on, as an office allows it pair by pair, since one lies on the other's
 * way. A district is no companion of itself: what leaves for it together is one load.
 */
public record Companions(Set<Pair> pairs) {

    /** Every district has vehicles of its own. */
    public static final Companions NONE = new Companions(Set.of());

    /** Districts on one vehicle at the most. */
    public static final int MOST_TOGETHER = 3;

    /** Two districts, whichever is named first. */
    public record Pair(String one, String other) {

        public Pair {
            requireNonNull(one, "one");
            requireNonNull(other, "other");
            if (one.compareTo(other) > 0) {
                String later = one;
                one = other;
                other = later;
            }
        }
    }

    public Companions {
        pairs = pairs.stream().filter(pair -> !pair.one().equals(pair.other())).collect(toUnmodifiableSet());
    }

    public boolean isNone() {
        return pairs.isEmpty();
    }

    /** All pairs in an order of their own. */
    public List<Pair> sorted() {
        return pairs.stream()
                .sorted(Comparator.comparing(Pair::one).thenComparing(Pair::other))
                .toList();
    }

    public boolean allow(String one, String other) {
        return pairs.contains(new Pair(one, other));
    }

    boolean allow(Consignment one, Consignment other) {
        return allow(one.destination(), other.destination());
    }

    /** Whether all of these may be on one vehicle. */
    boolean allow(List<String> districts) {
        return districts.size() <= MOST_TOGETHER
                && IntStream.range(0, districts.size())
                        .allMatch(one -> districts.subList(one + 1, districts.size()).stream()
                                .allMatch(other -> allow(districts.get(one), other)));
    }

    /** So many districts at the most, this one among them, are on one vehicle. */
    int together(String district) {
        long partners = pairs.stream()
                .filter(pair -> pair.one().equals(district) || pair.other().equals(district))
                .count();
        return 1 + (int) Math.min(MOST_TOGETHER - 1, partners);
    }
}
