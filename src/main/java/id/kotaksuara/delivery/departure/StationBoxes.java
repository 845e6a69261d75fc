package id.kotaksuara.delivery.departure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.requirement.StandingBoxes;
import id.kotaksuara.election.station.PollingStations;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Knows how many boxes each polling station of a regency gets, by the quantity rules. */
@Component
class StationBoxes {

    private final PollingStations stations;
    private final Requirements requirements;

    StationBoxes(PollingStations stations, Requirements requirements) {
        this.stations = stations;
        this.requirements = requirements;
    }

    SortedMap<Station, Integer> of(OfficeKey office) {
        Map<String, List<Station>> byVillage = stations.keysWithin(office.election(), office.regency()).stream()
                .map(key -> new Station(key.villageCode(), key.number()))
                .collect(groupingBy(Station::villageCode, mapping(station -> station, toList())));
        var boxes = new TreeMap<Station, Integer>();
        for (StandingBoxes village : requirements.standingBoxes(office)) {
            share(village.boxes(), byVillage.getOrDefault(village.villageCode(), List.of()), boxes);
        }
        return boxes;
    }

    /** Each station the same; what cannot be divided goes to the first ones. */
    private static void share(int boxes, List<Station> stations, Map<Station, Integer> into) {
        for (int i = 0; i < stations.size(); i++) {
            into.put(stations.get(i), boxes / stations.size() + (i < boxes % stations.size() ? 1 : 0));
        }
    }
}
