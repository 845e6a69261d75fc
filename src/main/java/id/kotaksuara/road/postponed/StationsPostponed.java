package id.kotaksuara.road.postponed;

import id.kotaksuara.road.stop.StopCode;
import java.util.Set;

/**
 * Voting at stations of a district is postponed from now on, or is not any more.
 *
 * @param lifted those at which it is not any more
 */
public record StationsPostponed(String election, String district, Set<StopCode> lifted) {

    public StationsPostponed {
        lifted = Set.copyOf(lifted);
    }
}
