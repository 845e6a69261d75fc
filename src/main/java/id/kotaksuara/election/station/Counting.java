package id.kotaksuara.election.station;

import id.kotaksuara.region.RegionLevel;
import java.util.Collection;
import java.util.List;

/**
 * What is to be counted: the regions of a level within one region of an election.
 *
 * @param region the region within which is counted; "" for the nation
 * @param level from 1, provinces, to 4, villages; 5 for the stations
 * @param permilles the reserves that are asked for, each rounded up at every station
 */
public record Counting(String election, String region, int level, Collection<Integer> permilles) {

    public Counting {
        permilles = List.copyOf(permilles);
    }

    boolean ofStations() {
        return level > RegionLevel.VILLAGE.number();
    }

    /** How long the codes of the counted regions are. */
    int codeLength() {
        return RegionLevel.numbered(level).codeLength();
    }
}
