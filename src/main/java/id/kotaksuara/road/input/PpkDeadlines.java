package id.kotaksuara.road.input;

import id.kotaksuara.region.OfficeKey;
import java.time.LocalDate;
import java.util.Map;

/** Says when boxes have to be at the PPK so that their last leg, as it is planned, gets them to the villages in time. */
public interface PpkDeadlines {

    /** By district; none for a district whose last leg is not planned. */
    Map<String, LocalDate> latestAtPpk(OfficeKey office);
}
