package id.kotaksuara.delivery.departure;

import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.schedule.input.StationRange;
import id.kotaksuara.schedule.input.VillageLoad;
import id.kotaksuara.schedule.published.PlannedShipment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shares the boxes that are still in the warehouse out to the consignments of a schedule, village by village and station
 * by station. What has left already is not sent again, whatever the schedule cuts anew.
 */
final class Allotment {

    private static final StationRange ALL = new StationRange(1, Integer.MAX_VALUE - 1);

    private final TreeMap<Station, Integer> open;

    /** @param open boxes that are still to be sent, by station */
    Allotment(SortedMap<Station, Integer> open) {
        this.open = new TreeMap<>(open);
    }

    /** Takes what belongs into this consignment; nothing where all of it has left. */
    List<Content> take(PlannedShipment consignment) {
        var contents = new ArrayList<Content>();
        consignment.villages().forEach(village -> take(village, contents));
        return contents;
    }

    private void take(VillageLoad village, List<Content> into) {
        int wanted = village.boxes();
        var range = Objects.requireNonNullElse(village.stations(), ALL);
        var stations = open.subMap(
                new Station(village.villageCode(), range.first()),
                new Station(village.villageCode(), range.last() + 1));
        for (var station : stations.entrySet()) {
            int boxes = Math.min(wanted, station.getValue());
            if (boxes > 0) {
                into.add(Content.of(station.getKey(), boxes));
                station.setValue(station.getValue() - boxes);
                wanted -= boxes;
            }
        }
    }
}
