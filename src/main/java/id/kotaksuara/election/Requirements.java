package id.kotaksuara.election;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out what an election needs in a region, from its quantity rules and its polling stations. */
@Service
public class Requirements {

    private static final int VILLAGE = 4;

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

    private static StandingBoxes standing(Requirement village) {
        String code = village.counts().code();
        return new StandingBoxes(
                code.substring(0, 8),
                code,
                Math.toIntExact(village.counts().stations()),
                Math.toIntExact(village.standingBoxes()));
    }

    private static Collection<Integer> permilles(List<QuantityRule> rules) {
        return rules.stream()
                .map(rule -> rule.terms().reservePermille())
                .filter(permille -> permille > 0)
                .distinct()
                .toList();
    }
}
