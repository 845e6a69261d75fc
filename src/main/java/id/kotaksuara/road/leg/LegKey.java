package id.kotaksuara.road.leg;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionLevel;

/** The last leg of a district in an election, as addresses name it. */
public record LegKey(String election, String district) {

    public LegKey {
        requireNonNull(election, "election");
        requireNonNull(district, "district");
    }

    public OfficeKey office() {
        return new OfficeKey(election, RegionLevel.REGENCY.around(district));
    }

    /** Where the addresses of this leg begin. */
    public String path() {
        return "/elections/" + election + "/" + district + "/last-leg";
    }

    /** What the journal keeps about this leg. */
    public String subject() {
        return "last-leg:" + election + "/" + district;
    }
}
