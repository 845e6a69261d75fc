package id.kotaksuara.access.account;

import static id.kotaksuara.region.RegionLevel.DISTRICT;
import static id.kotaksuara.region.RegionLevel.NATION;
import static id.kotaksuara.region.RegionLevel.PROVINCE;
import static id.kotaksuara.region.RegionLevel.REGENCY;

import id.kotaksuara.region.Area;
import id.kotaksuara.region.RegionLevel;
import java.util.Set;

/** What somebody does here; the authority of a role is {@code ROLE_} with its name. */
public enum Role {
    /** Looks after users, regions, imports and elections (operator) at any level. */
    ADMINISTRATOR(NATION, PROVINCE, REGENCY, DISTRICT),
    /** Plans and sends shipments for one regency. */
    PLANNER(REGENCY),
    /** Leads the committee of one district (ketua PPK) and confirms what arrives there. */
    PPK_CHAIR(DISTRICT),
    /** Reads everything in the area and changes nothing: Bawaslu, the province. */
    OBSERVER(NATION, PROVINCE, REGENCY, DISTRICT);

    private final Set<RegionLevel> levels;

    Role(RegionLevel... levels) {
        this.levels = Set.of(levels);
    }

    /** Whether this role can be held for a region of that level. */
    boolean fits(Area area) {
        return levels.contains(RegionLevel.ofCode(area.code()));
    }
}
