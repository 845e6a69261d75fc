package id.kotaksuara.planner.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What a consignment needs at the least of one thing that is lent, wherever it is placed.
 *
 * @param first the first slot in which it may leave
 * @param last the last such slot
 * @param unit boxes that leave together at the least
 * @param number how many it needs at once
 * @param loans when they may be taken; none of things that are not lent
 */
record Demand(int first, int last, long boxes, long unit, double number, Loans loans) {

    /** For things that are not lent, only the slots and the boxes matter. */
    static Demand of(Lump lump) {
        var load = lump.load();
        var slots = IntStream.of(load.options).map(load::slotOf).summaryStatistics();
        long unit = lump.cut() ? 1 : lump.boxes();
        return new Demand(slots.getMin(), slots.getMax(), lump.boxes(), unit, lump.boxes(), Loans.NONE);
    }

    static Optional<Demand> escorts(Lump lump, PlanningProblem problem) {
        var loans = Loans.of(lump.load(), slot -> 0, lump.load().way::escortBusy);
        return Optional.of(of(lump).lent(lump.escorts(problem), loans)).filter(demand -> demand.loans.limit());
    }

    /** Vehicles of a type, where it cannot go without; nothing where only some ways to equip it were looked at. */
    static Optional<Demand> vehicles(Lump lump, int type, PlanningProblem problem) {
        var load = lump.load();
        if (load.hauls.size() >= Load.MOST_HAULS) {
            return Optional.empty();
        }
        var legs =
                load.hauls.stream().map(haul -> legs(lump, haul, type, problem)).toList();
        if (legs.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        return legs.stream()
                .flatMap(List::stream)
                .reduce((one, other) -> one.lent(Math.min(one.number, other.number), one.loans.or(other.loans)))
                .filter(demand -> demand.loans.limit());
    }

    private static List<Demand> legs(Lump lump, Load.Haul haul, int type, PlanningProblem problem) {
        var load = lump.load();
        return IntStream.range(0, load.legs)
                .filter(leg -> haul.types()[leg] == type)
                .mapToObj(leg -> {
                    var out = load.way.legs().get(leg);
                    var loans = Loans.of(load, out::start, out::busy);
                    return of(lump).lent(lump.vehicles(haul, leg, problem), loans);
                })
                .toList();
    }

    private Demand lent(double wanted, Loans when) {
        return new Demand(first, last, boxes, unit, wanted, when);
    }

    /** In which slots something may be taken, and when it is back at the earliest each time. */
    static final class Loans {

        static final Loans NONE = new Loans(new int[0], false);

        /** By slot; 0 where it is not taken. */
        private final int[] back;

        private final boolean limit;
        private final int hash;

        private Loans(int[] back, boolean limit) {
            this.back = back;
            this.limit = limit;
            this.hash = Arrays.hashCode(back);
        }

        static Loans of(Load load, IntUnaryOperator start, IntUnaryOperator busy) {
            int[] back = new int[load.stored.length];
            boolean limit = true;
            for (int option : load.options) {
                int slot = load.slotOf(option);
                long taken = (long) slot + start.applyAsInt(slot);
                limit &= taken < back.length && busy.applyAsInt(slot) > 0;
                if (limit) {
                    earlier(back, (int) taken, (int) Math.min(Integer.MAX_VALUE, taken + busy.applyAsInt(slot)));
                }
            }
            return new Loans(back, limit);
        }

        private static void earlier(int[] back, int slot, int until) {
            back[slot] = back[slot] == 0 ? until : Math.min(back[slot], until);
        }

        /** Whether it is away at all wherever it goes, within the slots there are. */
        boolean limit() {
            return limit;
        }

        /** Either. */
        Loans or(Loans other) {
            int[] all = back.clone();
            for (int slot = 0; slot < all.length; slot++) {
                if (other.back[slot] > 0) {
                    earlier(all, slot, other.back[slot]);
                }
            }
            return new Loans(all, limit && other.limit);
        }

        /** How often one of them can be taken: in a slot, and again once it is back, or not in that slot. */
        long times() {
            long[] times = new long[back.length + 1];
            for (int slot = back.length - 1; slot >= 0; slot--) {
                long taken = back[slot] == 0 ? 0 : 1 + times[Math.min(back.length, back[slot])];
                times[slot] = Math.max(times[slot + 1], taken);
            }
            return times[0];
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Loans loans && hash == loans.hash && Arrays.equals(back, loans.back);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    boolean isWithin(int from, int until) {
        return first >= from && last <= until;
    }
}
