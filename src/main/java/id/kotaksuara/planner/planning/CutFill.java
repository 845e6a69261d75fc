package id.kotaksuara.planner.planning;

import java.util.SplittableRandom;

/** Puts what is left of a lot on loads, in one of several ways. */
final class CutFill {

    /** How the slot of the next load is chosen. */
    enum Way {
        /** Where all that is left goes, at its best; else where most goes. */
        FEW_LOADS,
        /** The first slot that takes anything. */
        EARLY,
        /** The slot that takes most. */
        MUCH,
        /** Any slot. */
        ANYWHERE
    }

    private final CutYard yard;
    private final SplittableRandom dice;

    CutFill(CutYard yard, SplittableRandom dice) {
        this.yard = yard;
        this.dice = dice;
    }

    void fill(int lot, Way way, int skipOf64) {
        var cut = yard.cut(lot);
        for (int load = 0; load < yard.lots.get(lot).mostLoads && cut.mayHaveMore(); load++) {
            int slot = slot(lot, way, skipOf64);
            if (slot == Cut.LEFT || !fillSlot(lot, slot, way == Way.ANYWHERE)) {
                return;
            }
        }
    }

    /** Places as much as a slot takes; false where that is nothing. */
    boolean fillSlot(int number, int slot, boolean maybeLess) {
        int most = yard.most(number, slot);
        if (maybeLess && most > 0 && dice.nextInt(2) == 0) {
            most = less(number, most);
        }
        var chosen = yard.lots.get(number).isChoosy()
                ? chooseForOneHaul(number, slot, most)
                : choose(number, slot, most, Lot.ANY_HAUL);
        return chosen != null && yard.placeWithin(number, slot, chosen);
    }

    /** Parts that may travel together on the vehicles that were chosen for some: as many boxes as any way allows. */
    private boolean[] chooseForOneHaul(int number, int slot, int most) {
        var lot = yard.lots.get(number);
        int hauls = lot.least.hauls.size();
        int start = dice.nextInt(hauls);
        boolean[] best = null;
        for (int i = 0; i < hauls; i++) {
            int haul = (start + i) % hauls;
            var chosen = choose(number, slot, Math.min(most, yard.most(number, slot, haul)), haul);
            if (chosen != null && (best == null || lot.boxes(chosen) > lot.boxes(best))) {
                best = chosen;
            }
        }
        return best;
    }

    /** Full vehicles, or any number of boxes. */
    private int less(int number, int most) {
        int haul = dice.nextInt(yard.lots.get(number).least.hauls.size());
        int each = Math.max(1, yard.perVehicle(number, haul));
        return most >= each && dice.nextInt(4) > 0 ? each * (1 + dice.nextInt(most / each)) : 1 + dice.nextInt(most);
    }

    private int slot(int number, Way way, int skipOf64) {
        var lot = yard.lots.get(number);
        int left = yard.cut(number).left;
        int best = Cut.LEFT;
        long bestWorth = Long.MIN_VALUE;
        for (int slot : lot.slots) {
            int most = isSkipped(skipOf64) ? 0 : Math.min(left, yard.most(number, slot));
            if (most > 0 && way == Way.EARLY) {
                return slot;
            }
            long worth = most > 0 ? worth(number, slot, most, way) : Long.MIN_VALUE;
            if (worth > bestWorth) {
                best = slot;
                bestWorth = worth;
            }
        }
        return best;
    }

    private boolean isSkipped(int of64) {
        return of64 > 0 && dice.nextInt(64) < of64;
    }

    private long worth(int number, int slot, int most, Way way) {
        return switch (way) {
            case FEW_LOADS ->
                most == yard.cut(number).left
                        ? 1_000_000_000L - lateness(yard.lots.get(number), slot)
                        : 1_000L * most - slot;
            case EARLY, MUCH -> 1_000L * most - slot;
            case ANYWHERE -> dice.nextInt(1_000);
        };
    }

    /** For a hard district the slot counts first, for others the days beside its wish. */
    private static long lateness(Lot lot, int slot) {
        int days = lot.least.wishDays[slot];
        return lot.isHard() ? 1_000L * slot + days : 1_000L * days + slot;
    }

    /** Parts that are left and may go, as many boxes as fit; null where none does. */
    private boolean[] choose(int number, int slot, int most, int haul) {
        var lot = yard.lots.get(number);
        var cut = yard.cut(number);
        int[] places = new int[lot.sizes.length];
        int count = 0;
        int sum = 0;
        for (int part = 0; part < lot.sizes.length; part++) {
            if (cut.slotOf[part] == Cut.LEFT && lot.sizes[part] <= most && lot.mayGo(part, slot, haul)) {
                places[count++] = part;
                sum += lot.sizes[part];
            }
        }
        if (sum == 0) {
            return null;
        }
        return sum <= most ? all(lot, places, count) : some(lot, places, count, most);
    }

    private static boolean[] all(Lot lot, int[] places, int count) {
        var chosen = new boolean[lot.sizes.length];
        for (int i = 0; i < count; i++) {
            chosen[places[i]] = true;
        }
        return chosen;
    }

    private boolean[] some(Lot lot, int[] places, int count, int most) {
        int[] sizes = new int[count];
        for (int i = count - 1; i >= 0; i--) {
            int other = dice.nextInt(i + 1);
            int place = places[i];
            places[i] = places[other];
            places[other] = place;
        }
        for (int i = 0; i < count; i++) {
            sizes[i] = lot.sizes[places[i]];
        }
        boolean[] taken = Brim.fill(sizes, count, most);
        var chosen = new boolean[lot.sizes.length];
        for (int i = 0; i < count; i++) {
            chosen[places[i]] = taken[i];
        }
        return chosen;
    }
}
