package id.kotaksuara.voters.list;

import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;

/**
 * Two versions of an election's list to be compared in one region.
 *
 * @param after the list as it was after the version with this order, 0 for the list before the first
 * @param upTo and as it was after this later one
 */
record VersionComparison(String election, String region, long after, long upTo) {

    /** How long the codes of the regions are into which it is divided: one level down, villages at the end. */
    int codeLength() {
        var level = new RegionCode(region).level();
        return (level == RegionLevel.VILLAGE ? level : level.below()).codeLength();
    }
}
