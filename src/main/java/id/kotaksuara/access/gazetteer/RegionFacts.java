package id.kotaksuara.access.gazetteer;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.region.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a region.
 *
 * @param zone of a regency; null for every other level
 */
record RegionFacts(String name, @Nullable Zone zone) {

    RegionFacts {
        requireNonNull(name, "name");
    }

    String forJournal() {
        return zone == null ? name : name + ", " + zone;
    }
}
