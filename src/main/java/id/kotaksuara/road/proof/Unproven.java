package id.kotaksuara.road.proof;

import id.kotaksuara.road.custody.Custody.Shipped;
import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.TourMovement;
import id.kotaksuara.road.custody.Whereabouts.Ride;
import java.util.List;

/**
 * What of a regency has no proof yet.
 *
 * @param lost boxes that left the office and were not there when the PPK looked
 * @param nobody loads that nobody answers for: overdue, or not received where they went
 * @param spoken loads of which a receiver has spoken alone; the signed paper is still to come
 * @param papers movements that are over and whose signed paper is not filed
 */
record Unproven(List<Lost> lost, List<Ride> nobody, List<Ride> spoken, List<Disputed> disputed, List<Paper> papers) {

    Unproven {
        lost = List.copyOf(lost);
        nobody = List.copyOf(nobody);
        spoken = List.copyOf(spoken);
        disputed = List.copyOf(disputed);
        papers = List.copyOf(papers);
    }

    /** Boxes of a village that were lost on the way to the PPK. */
    record Lost(String village, String district, Shipped shipped) {}

    /** A movement without its paper, and the name of its district. */
    record Paper(TourMovement movement, String district) {

        /** Of some of its loads a receiver has spoken alone. */
        public boolean spoken() {
            return movement.stops().stream().anyMatch(HandOver::spoken);
        }
    }

    public int boxes() {
        return lost.stream().mapToInt(each -> each.shipped().boxes()).sum()
                + nobody.stream().mapToInt(Ride::boxes).sum();
    }
}
