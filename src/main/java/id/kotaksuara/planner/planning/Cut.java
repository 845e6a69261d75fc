package id.kotaksuara.planner.planning;

import java.util.Arrays;

/** How one lot is cut in a plan in the making: its loads, and the slot of each part. */
final class Cut {

    static final int LEFT = -1;

    final int[] slotOf;
    final int[] slot;
    final int[] haul;
    final int[] boxes;
    final int[] trips;
    int loads;
    int left;

    Cut(Lot lot) {
        slotOf = new int[lot.sizes.length];
        Arrays.fill(slotOf, LEFT);
        int most = Math.min(lot.mostLoads, lot.slots.length);
        slot = new int[most];
        haul = new int[most];
        boxes = new int[most];
        trips = new int[most];
        left = lot.boxes();
    }

    private Cut(Cut other) {
        slotOf = other.slotOf.clone();
        slot = other.slot.clone();
        haul = other.haul.clone();
        boxes = other.boxes.clone();
        trips = other.trips.clone();
        loads = other.loads;
        left = other.left;
    }

    Cut copy() {
        return new Cut(this);
    }

    /** The load that leaves in a slot, or {@link #LEFT}. */
    int loadIn(int wanted) {
        for (int load = 0; load < loads; load++) {
            if (slot[load] == wanted) {
                return load;
            }
        }
        return LEFT;
    }

    boolean mayHaveMore() {
        return left > 0 && loads < slot.length;
    }

    int last() {
        int last = 0;
        for (int load = 0; load < loads; load++) {
            last = Math.max(last, slot[load]);
        }
        return last;
    }

    boolean equals(Cut other) {
        return loads == other.loads && Arrays.equals(slotOf, other.slotOf) && haulsAreThoseOf(other);
    }

    private boolean haulsAreThoseOf(Cut other) {
        for (int load = 0; load < loads; load++) {
            int same = other.loadIn(slot[load]);
            if (same == LEFT || other.haul[same] != haul[load]) {
                return false;
            }
        }
        return true;
    }
}
