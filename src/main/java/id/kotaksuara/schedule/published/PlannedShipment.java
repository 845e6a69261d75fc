package id.kotaksuara.schedule.published;

import id.kotaksuara.schedule.input.VillageLoad;
import id.kotaksuara.schedule.version.LegPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A consignment with its day in a published schedule.
 *
 * @param consignmentCode such as {@code 63.03.17}, or {@code 63.03.05-2} where a district was cut
 * @param wave the wave of the day, from 1
 * @param arrival the departure and the minutes of the way
 * @param legs the vehicles, leg by leg
 * @param with codes of the other districts on the vehicles of the first leg
 */
public record PlannedShipment(
        String consignmentCode,
        String districtCode,
        List<VillageLoad> villages,
        int boxes,
        String warehouseCode,
        LocalDate day,
        int wave,
        Instant departure,
        Instant arrival,
        List<LegPlan> legs,
        List<String> with) {

    public PlannedShipment {
        villages = List.copyOf(villages);
        legs = List.copyOf(legs);
        with = List.copyOf(with);
    }

    public List<String> villageCodes() {
        return villages.stream().map(VillageLoad::villageCode).toList();
    }
}
