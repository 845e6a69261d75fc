package id.kotaksuara.schedule.handout;

import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Map;

/** Knows who drives the loads that have left; told by whoever follows shipments. */
public interface DrivenLoads {

    /** One vehicle of a load; "" where it has no plate, or no telephone is known. */
    record Drive(String plate, String driver, String phone) {}

    /** By the codes of the consignments of a regency that are on their way or further. */
    Map<String, List<Drive>> driven(OfficeKey office);
}
