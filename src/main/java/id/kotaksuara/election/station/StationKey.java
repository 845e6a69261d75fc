package id.kotaksuara.election.station;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A polling station's name: its number within a village, for one election. */
@Embeddable
public record StationKey(String electionCode, String villageCode, int number) implements Serializable {
    public StationKey {
        requireNonNull(electionCode, "electionCode");
        requireNonNull(villageCode, "villageCode");
    }
}
