package id.kotaksuara.election.requirement;

import static java.util.Objects.requireNonNull;

/** How many boxes of one village's stations stand on a warehouse's floor before they are sent. */
public record StandingBoxes(String districtCode, String villageCode, int stations, int boxes) {
    public StandingBoxes {
        requireNonNull(districtCode, "districtCode");
        requireNonNull(villageCode, "villageCode");
    }
}
