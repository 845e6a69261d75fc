package id.kotaksuara.election.requirement;

import static id.kotaksuara.region.RegionLevel.DISTRICT;
import static id.kotaksuara.region.RegionLevel.NATION;
import static id.kotaksuara.region.RegionLevel.PROVINCE;
import static id.kotaksuara.region.RegionLevel.REGENCY;
import static id.kotaksuara.region.RegionLevel.VILLAGE;
import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.election.rule.QuantityRule;
import id.kotaksuara.election.rule.QuantityRules;
import id.kotaksuara.election.station.Counting;
import id.kotaksuara.election.station.Counts;
import id.kotaksuara.election.station.PollingStation;
import id.kotaksuara.election.station.StationChanges;
import id.kotaksuara.election.station.StationCounts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out what an election needs in a region, from its quantity rules and its polling stations. */
@Service
public class Requirements {

    private final QuantityRules rules;
    private final StationCounts counts;

    Requirements(QuantityRules rules, StationCounts counts) {
        this.rules = rules;
        this.counts = counts;
    }

    /** The requirement of a region by its code, "" for the nation. */
    @Transactional(readOnly = true)
    public Requirement of(String electionCode, String regionCode) {
        List<QuantityRule> all = rules.ofElection(electionCode);
        return Requirement.of(all, counts.of(electionCode, regionCode, permilles(all)));
    }

    /** The requirement of one polling station. */
    @Transactional(readOnly = true)
    public Requirement of(PollingStation station) {
        List<QuantityRule> all = rules.ofElection(station.electionCode());
        return Requirement.of(all, Counts.of(station, permilles(all)));
    }

    /** The requirement of each region of a level (1 province to 4 village) within a region, by code. */
    @Transactional(readOnly = true)
    public List<Requirement> within(String electionCode, String regionCode, int level) {
        List<QuantityRule> all = rules.ofElection(electionCode);
        return counts.within(new Counting(electionCode, regionCode, level, permilles(all))).stream()
                .map(each -> Requirement.of(all, each))
                .toList();
    }

    /** The boxes of one polling station that stand on the floor before they are sent; every station has as many. */
    @Transactional(readOnly = true)
    public long standingBoxesOfAStation(String electionCode) {
        return standing(rules.ofElection(electionCode)).stream()
                .mapToLong(rule -> rule.terms().quantity())
                .sum();
    }

    /** What is sent to each region of a level within an office's: what it needs but for stations that are kept back. */
    @Transactional(readOnly = true)
    public List<Requirement> sentWithin(OfficeKey office, RegionLevel level) {
        List<QuantityRule> all = rules.ofElection(office.election());
        var asked = new Counting(office.election(), office.regency(), level.number(), permilles(all));
        return counts.sentWithin(asked).stream()
                .map(each -> Requirement.of(all, each))
                .toList();
    }

    /** What the station with most voters needs, of each village of an office. */
    @Transactional(readOnly = true)
    List<Requirement> largestStations(OfficeKey office) {
        List<QuantityRule> all = rules.ofElection(office.election());
        var asked = new Counting(office.election(), office.regency(), VILLAGE.number(), permilles(all));
        return counts.largestSentWithin(asked).stream()
                .map(each -> Requirement.of(all, each))
                .toList();
    }

    /** What each station of a region needs, by its name: {@code 63.03.05.1003/7}. */
    @Transactional(readOnly = true)
    public Map<String, Requirement> ofStations(String electionCode, String regionCode) {
        List<QuantityRule> all = rules.ofElection(electionCode);
        var needed = new HashMap<String, Requirement>();
        counts.each(
                new Counting(electionCode, regionCode, VILLAGE.number() + 1, permilles(all)),
                each -> needed.put(each.code(), Requirement.of(all, each)));
        return needed;
    }

    /** The boxes that stand on the floor before they are sent, and are sent, village by village in the order of codes. */
    @Transactional(readOnly = true)
    public List<StandingBoxes> standingBoxes(OfficeKey office) {
        List<QuantityRule> boxes = standing(rules.ofElection(office.election()));
        var asked = new Counting(office.election(), office.regency(), VILLAGE.number(), permilles(boxes));
        return counts.sentWithin(asked).stream()
                .map(each -> standing(Requirement.of(boxes, each)))
                .toList();
    }

    /** What stays in the warehouses of an office as voting is postponed. */
    @Transactional(readOnly = true)
    public KeptBack keptBack(OfficeKey office) {
        var asked = new Counting(office.election(), office.regency(), REGENCY.number(), List.of());
        long stations = counts.keptBackWithin(asked).stream()
                .mapToLong(Counts::stations)
                .sum();
        return new KeptBack(stations, stations == 0 ? 0 : stations * standingBoxesOfAStation(office.election()));
    }

    /** The same as a change of the stations would leave it. */
    @Transactional(readOnly = true)
    public List<StandingBoxes> standingBoxes(String regencyCode, StationChanges changes) {
        List<QuantityRule> boxes = standing(rules.ofElection(changes.election()));
        return counts.villagesSentAfter(regencyCode, changes).stream()
                .map(each -> standing(Requirement.of(boxes, each)))
                .toList();
    }

    /** The requirement of a region and of every region in it down to the districts. */
    @Transactional(readOnly = true)
    public List<Requirement> downToDistricts(String electionCode, String regionCode) {
        List<QuantityRule> all = rules.ofElection(electionCode);
        var asked = new Counting(electionCode, regionCode, DISTRICT.number(), permilles(all));
        return rolledUp(regionCode, all, counts.within(asked));
    }

    /** The same as a change of the stations would leave it. */
    @Transactional(readOnly = true)
    public List<Requirement> downToDistricts(String regionCode, StationChanges changes) {
        List<QuantityRule> all = rules.ofElection(changes.election());
        return rolledUp(regionCode, all, counts.districtsAfter(regionCode, changes, permilles(all)));
    }

    private static List<Requirement> rolledUp(String region, List<QuantityRule> rules, List<Counts> districts) {
        return Stream.of(NATION, PROVINCE, REGENCY, DISTRICT)
                .filter(level -> !level.isAbove(new RegionCode(region).level()))
                .flatMap(level -> summedTo(level, districts))
                .map(each -> Requirement.of(rules, each))
                .toList();
    }

    /** Districts themselves, or the larger regions of a level that they are in. */
    private static Stream<Counts> summedTo(RegionLevel level, List<Counts> districts) {
        return level == DISTRICT
                ? districts.stream()
                : districts.stream().collect(groupingBy(each -> RegionCode.at(level, each.code()))).entrySet().stream()
                        .map(larger -> Counts.ofDistricts(larger.getKey(), larger.getValue()));
    }

    private static List<QuantityRule> standing(List<QuantityRule> rules) {
        return rules.stream().filter(rule -> rule.terms().standing()).toList();
    }

    private static StandingBoxes standing(Requirement village) {
        String code = village.counts().code();
        return new StandingBoxes(
                RegionCode.at(DISTRICT, code),
                code,
                Math.toIntExact(village.counts().stations()),
                Math.toIntExact(village.standingBoxes()));
    }

    static Collection<Integer> permilles(List<QuantityRule> rules) {
        return rules.stream()
                .map(rule -> rule.terms().reservePermille())
                .filter(permille -> permille > 0)
                .distinct()
                .toList();
    }
}
