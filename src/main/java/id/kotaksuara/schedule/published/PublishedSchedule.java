package id.kotaksuara.schedule.published;

import id.kotaksuara.region.OfficeKey;
import java.util.List;

/**
 * The schedule that shipments follow, in order of departure.
 *
 * @param number which version of the regency's schedule it is
 * @param unplaced codes of consignments that have no day
 */
public record PublishedSchedule(
        OfficeKey office, int number, List<PlannedShipment> consignments, List<UnplacedConsignment> unplaced) {

    /** Boxes of a district that the schedule leaves without a day. */
    public record UnplacedConsignment(String consignmentCode, String districtCode, int boxes) {}

    public PublishedSchedule {
        consignments = List.copyOf(consignments);
        unplaced = List.copyOf(unplaced);
    }
}
