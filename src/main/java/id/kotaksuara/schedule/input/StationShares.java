package id.kotaksuara.schedule.input;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Shares the boxes of a village among its polling stations, as even as can be; the same wherever it is asked. */
public final class StationShares {

    private StationShares() {}

    /** Boxes by the number of the station. */
    public static SortedMap<Integer, Integer> of(int boxes, Collection<Integer> stations) {
        var numbers = new TreeSet<>(stations);
        var shares = new TreeMap<Integer, Integer>();
        for (int station : numbers) {
            int more = shares.size() < boxes % numbers.size() ? 1 : 0;
            shares.put(station, boxes / numbers.size() + more);
        }
        return shares;
    }
}
