package id.kotaksuara.election.requirement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.election.rule.Material;
import id.kotaksuara.election.station.Counts;
import id.kotaksuara.region.RegionName;
import java.util.List;
import java.util.Map;

/** The main quantities of one region within the region that is shown. */
record RequirementRow(RegionName region, Requirement requirement) {

    static List<RequirementRow> of(List<RegionName> regions, List<Requirement> requirements) {
        Map<String, Requirement> known = requirements.stream()
                .collect(toMap(requirement -> requirement.counts().code(), identity()));
        return regions.stream()
                .map(region -> new RequirementRow(region, known.getOrDefault(region.code(), nothing(region))))
                .toList();
    }

    private static Requirement nothing(RegionName region) {
        return new Requirement(Counts.none(region.code()), List.of());
    }

    public String name() {
        return region.name();
    }

    public long stations() {
        return requirement.counts().stations();
    }

    public long voters() {
        return requirement.counts().voters();
    }

    public long boxes() {
        return requirement.of(Material.BALLOT_BOX);
    }

    public long ballots() {
        return requirement.of(Material.BALLOT);
    }

    public long booths() {
        return requirement.of(Material.VOTING_BOOTH);
    }
}
