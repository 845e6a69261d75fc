package id.kotaksuara.delivery.departure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.requirement.StandingBoxes;
import id.kotaksuara.election.station.PollingStations;
import id.kotaksuara.election.station.StationKey;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.input.StationShares;
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
        Map<String, List<Integer>> byVillage = stations.keysWithin(office.election(), office.regency()).stream()
                .collect(groupingBy(StationKey::villageCode, mapping(StationKey::number, toList())));
        var boxes = new TreeMap<Station, Integer>();
        for (StandingBoxes village : requirements.standingBoxes(office)) {
            var numbers = byVillage.getOrDefault(village.villageCode(), List.of());
            StationShares.of(village.boxes(), numbers)
                    .forEach((number, share) -> boxes.put(new Station(village.villageCode(), number), share));
        }
        return boxes;
    }
}
