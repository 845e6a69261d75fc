package id.kotaksuara.road.input;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.postponed.PostponedStations;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Knows what goes to which village: all of it, and what of it goes now. */
@Component
public class LegLoads {

    private final Requirements requirements;
    private final PostponedStations postponed;

    LegLoads(Requirements requirements, PostponedStations postponed) {
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
                        toMap(LegLoad::village, identity())));
    }

    private Map<String, LegLoad> all(String electionCode, String regionCode) {
        return requirements.within(electionCode, regionCode, RegionLevel.VILLAGE.number()).stream()
                .map(LegLoad::of)
                .filter(load -> load.boxes() > 0)
                .collect(toMap(LegLoad::village, identity()));
    }

    private Map<String, LegLoad> now(String electionCode, String regionCode) {
        var later = postponed.byVillage(electionCode, regionCode);
        return all(electionCode, regionCode).values().stream()
                .map(load -> load.without(
                        later.getOrDefault(load.village(), List.of()).size()))
                .filter(load -> load.boxes() > 0)
                .collect(toMap(LegLoad::village, identity()));
    }
}
