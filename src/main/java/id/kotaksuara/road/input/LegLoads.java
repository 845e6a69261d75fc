package id.kotaksuara.road.input;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.election.requirement.Requirement;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.requirement.VehicleRoom;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.postponed.PostponedStation;
import id.kotaksuara.road.postponed.PostponedStations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows what goes to which village, and what of it goes to which stop now. */
@Component
public class LegLoads {

    private final Requirements requirements;
    private final PostponedStations postponed;
    private final LastLegs legs;

    LegLoads(Requirements requirements, PostponedStations postponed, LastLegs legs) {
        this.legs = legs;
        this.requirements = requirements;
        this.postponed = postponed;
    }

    /** What every station of a district gets, one day or another, by village. */
    public Map<String, LegLoad> all(LegKey leg) {
        return all(leg.election(), leg.district());
    }

    /** The same of all districts of an office, by district. */
    public Map<String, Map<String, LegLoad>> all(OfficeKey office) {
        return byDistrict(all(office.election(), office.regency()));
    }

    /** Nothing for stations at which voting is postponed. */
    public Map<String, LegLoad> now(LegKey leg) {
        return now(leg.election(), leg.district());
    }

    /** The same of all districts of an office, by district. */
    public Map<String, Map<String, LegLoad>> now(OfficeKey office) {
        return byDistrict(now(office.election(), office.regency()));
    }

    private static Map<String, Map<String, LegLoad>> byDistrict(Map<String, LegLoad> loads) {
        return loads.values().stream()
                .collect(groupingBy(
                        load -> RegionCode.at(RegionLevel.DISTRICT, load.village()),
                        TreeMap::new,
                        toMap(load -> load.stop().code(), identity())));
    }

    private Map<String, LegLoad> all(String electionCode, String regionCode) {
        return requirements.within(electionCode, regionCode, RegionLevel.VILLAGE.number()).stream()
                .map(LegLoad::of)
                .filter(load -> load.boxes() > 0)
                .collect(toMap(LegLoad::village, identity()));
    }

    /** By stop: a station that is one of its own takes its share out of what goes to its village. */
    private Map<String, LegLoad> now(String electionCode, String regionCode) {
        var later = postponed.byVillage(electionCode, regionCode);
        var apart = legs.stationsApart(electionCode, regionCode);
        var needed = later.isEmpty() && apart.isEmpty()
                ? Map.<String, Requirement>of()
                : requirements.ofStations(electionCode, regionCode);
        return all(electionCode, regionCode).values().stream()
                .flatMap(load -> parts(
                        load,
                        apart.getOrDefault(load.village(), Set.of()),
                        later.getOrDefault(load.village(), List.of()),
                        needed))
                .filter(load -> load.boxes() > 0)
                .collect(toMap(load -> load.stop().code(), identity()));
    }

    private static double room(@Nullable Requirement station) {
        return station == null ? 0 : station.roomBeside(VehicleRoom.OF_STATIONS);
    }

    private static Stream<LegLoad> parts(
            LegLoad load, Set<Integer> apart, List<PostponedStation> later, Map<String, Requirement> needed) {
        var postponed = later.stream().map(PostponedStation::station).collect(toSet());
        var own = apart.stream().filter(number -> !postponed.contains(number)).toList();
        return load.parts(own, postponed, number -> room(needed.get(load.village() + "/" + number))).stream();
    }
}
