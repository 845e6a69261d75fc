package id.kotaksuara.delivery.departure;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.requirement.StandingBoxes;
import id.kotaksuara.election.station.SentStations;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.input.StationShares;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Knows how many boxes are sent to each polling station of a regency, by the quantity rules. */
@Component
class StationBoxes {

    private final SentStations stations;
    private final Requirements requirements;

    StationBoxes(SentStations stations, Requirements requirements) {
        this.stations = stations;
        this.requirements = requirements;
    }

    /** Stations whose boxes stay in the warehouse. */
    Set<Station> keptBack(OfficeKey office) {
        return stations.keptBack(office.election(), office.regency()).stream()
                .map(key -> new Station(key.villageCode(), key.number()))
                .collect(toSet());
    }

    SortedMap<Station, Integer> of(OfficeKey office) {
        Map<String, List<Integer>> byVillage = stations.within(office.election(), office.regency());
        var boxes = new TreeMap<Station, Integer>();
        for (StandingBoxes village : requirements.standingBoxes(office)) {
            var numbers = byVillage.getOrDefault(village.villageCode(), List.of());
            StationShares.of(village.boxes(), numbers)
                    .forEach((number, share) -> boxes.put(new Station(village.villageCode(), number), share));
        }
        return boxes;
    }
}
