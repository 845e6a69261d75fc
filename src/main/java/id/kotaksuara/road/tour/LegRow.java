package id.kotaksuara.road.tour;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.road.leg.LegKey;
import java.util.List;

/**
 * The last leg of one district among those of its regency.
 *
 * @param name of the district
 * @param left what cannot be there in time, and why
 */
record LegRow(LegKey key, String name, LegOutlook outlook, List<Told> left) {

    LegRow {
        requireNonNull(key, "key");
        requireNonNull(name, "name");
        requireNonNull(outlook, "outlook");
        left = List.copyOf(left);
    }
}
