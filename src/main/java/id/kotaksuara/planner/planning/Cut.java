package id.kotaksuara.planner.planning;

import java.util.Arrays;

/** How one lot is cut in a plan in the making: its loads, and the slot of each part. */
final class Cut {

    static final int LEFT = -1;

    private final int[] sizes;
    final int[] slotOf;
    final int[] slot;
    final int[] haul;
    final int[] boxes;
    final int[] trips;
    int loads;
    int left;

    Cut(Lot lot) {
        sizes = lot.sizes;
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
        sizes = other.sizes;
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

    boolean isAllPlaced() {
        return left <= 0 && loads > 0;
    }

    /** Adds a load of parts that are left, and says which one it is. */
    int add(int departure, boolean[] chosen, int equipped) {
        int sum = 0;
        for (int part = 0; part < chosen.length; part++) {
            if (chosen[part]) {
                slotOf[part] = departure;
                sum += sizes[part];
            }
        }
        slot[loads] = departure;
        haul[loads] = equipped;
        boxes[loads] = sum;
        left -= sum;
        return loads++;
    }

    /** Leaves the parts of a load; the last load takes its number. */
    void remove(int load) {
        for (int part = 0; part < slotOf.length; part++) {
            if (slotOf[part] == slot[load]) {
                slotOf[part] = LEFT;
            }
        }
        left += boxes[load];
        int end = --loads;
        slot[load] = slot[end];
        haul[load] = haul[end];
        boxes[load] = boxes[end];
        trips[load] = trips[end];
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
