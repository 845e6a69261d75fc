package id.kotaksuara.schedule.draft;

import id.kotaksuara.region.OfficeKey;
import java.util.Set;

/** Knows which loads of the published schedule have left; told by whoever follows shipments. */
public interface Departures {

    /** Codes of the consignments of a regency that are on their way or further. */
    Set<String> departed(OfficeKey office);
}
