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
        int hauls = yard.lots.get(number).least.hauls.size();
        int start = dice.nextInt(hauls);
        boolean[] best = null;
        for (int i = 0; i < hauls; i++) {
            int haul = (start + i) % hauls;
            var chosen = choose(number, slot, Math.min(most, yard.most(number, slot, haul)), haul);
            if (chosen != null && (best == null || yard.boxes(number, chosen) > yard.boxes(number, best))) {
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
            if (skipOf64 > 0 && dice.nextInt(64) < skipOf64) {
                continue;
            }
            int most = Math.min(left, yard.most(number, slot));
            if (most > 0) {
                if (way == Way.EARLY) {
                    return slot;
                }
                long worth = worth(lot, slot, most, left, way);
                if (worth > bestWorth) {
                    best = slot;
                    bestWorth = worth;
                }
            }
        }
        return best;
    }

    private long worth(Lot lot, int slot, int most, int left, Way way) {
        int days = lot.least.wishDays[slot];
        return switch (way) {
            case FEW_LOADS ->
                most == left
                        ? 1_000_000_000L - (lot.isHard() ? 1_000L * slot + days : 1_000L * days + slot)
                        : 1_000L * most - slot;
            case EARLY, MUCH -> 1_000L * most - slot;
            case ANYWHERE -> dice.nextInt(1_000);
        };
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
        var chosen = new boolean[lot.sizes.length];
        if (sum <= most) {
            for (int i = 0; i < count; i++) {
                chosen[places[i]] = true;
            }
        } else {
            chooseSome(lot, places, count, most, chosen);
        }
        return sum == 0 ? null : chosen;
    }

    private void chooseSome(Lot lot, int[] places, int count, int most, boolean[] chosen) {
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
        for (int i = 0; i < count; i++) {
            chosen[places[i]] = taken[i];
        }
    }
}
