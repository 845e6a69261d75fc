package id.kotaksuara.election.requirement;

import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.election.rule.QuantityRule;
import id.kotaksuara.election.rule.QuantityRules;
import id.kotaksuara.election.station.Counts;
import id.kotaksuara.election.station.PollingStation;
import id.kotaksuara.election.station.StationChanges;
import id.kotaksuara.election.station.StationCounts;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out what an election needs in a region, from its quantity rules and its polling stations. */
@Service
public class Requirements {

    private static final int DISTRICT = 3;
    private static final int VILLAGE = 4;
    private static final int DISTRICT_CODE_LENGTH = 8;
    private static final List<Integer> CODE_LENGTHS = List.of(0, 2, 5, DISTRICT_CODE_LENGTH);

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
        return counts.within(electionCode, regionCode, level, permilles(all)).stream()
                .map(each -> Requirement.of(all, each))
                .toList();
    }

    /** The boxes that stand on the floor before they are sent, village by village in the order of codes. */
    @Transactional(readOnly = true)
    public List<StandingBoxes> standingBoxes(String electionCode, String regencyCode) {
        return within(electionCode, regencyCode, VILLAGE).stream()
                .map(Requirements::standing)
                .toList();
    }

    /** The same as a change of the stations would leave it. */
    @Transactional(readOnly = true)
    public List<StandingBoxes> standingBoxes(String regencyCode, StationChanges changes) {
        List<QuantityRule> all = rules.ofElection(changes.election());
        return counts.villagesAfter(changes.election(), regencyCode, changes).stream()
                .map(each -> standing(Requirement.of(all, each)))
                .toList();
    }

    /** The requirement of a region and of every region in it down to the districts. */
    @Transactional(readOnly = true)
    public List<Requirement> downToDistricts(String electionCode, String regionCode) {
        List<QuantityRule> all = rules.ofElection(electionCode);
        return rolledUp(regionCode, all, counts.within(electionCode, regionCode, DISTRICT, permilles(all)));
    }

    /** The same as a change of the stations would leave it. */
    @Transactional(readOnly = true)
    public List<Requirement> downToDistricts(String regionCode, StationChanges changes) {
        List<QuantityRule> all = rules.ofElection(changes.election());
        return rolledUp(
                regionCode, all, counts.districtsAfter(changes.election(), regionCode, changes, permilles(all)));
    }

    private static List<Requirement> rolledUp(String region, List<QuantityRule> rules, List<Counts> districts) {
        return CODE_LENGTHS.stream()
                .filter(length -> length >= region.length())
                .flatMap(length -> above(districts, length))
                .map(each -> Requirement.of(rules, each))
                .toList();
    }

    /** Districts themselves, or the larger regions they are in, by the length of their codes. */
    private static Stream<Counts> above(List<Counts> districts, int length) {
        return length == DISTRICT_CODE_LENGTH
                ? districts.stream()
                : districts.stream().collect(groupingBy(each -> each.code().substring(0, length))).entrySet().stream()
                        .map(larger -> Counts.ofDistricts(larger.getKey(), larger.getValue()));
    }

    private static StandingBoxes standing(Requirement village) {
        String code = village.counts().code();
        return new StandingBoxes(
                code.substring(0, 8),
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
