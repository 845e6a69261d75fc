package id.kotaksuara.schedule.input;

import jakarta.persistence.Embeddable;

/** The boxes of one village in a consignment. */
@Embeddable
public record VillageLoad(String villageCode, int boxes) {
    public VillageLoad {
        if (boxes <= 0) {
            throw new IllegalArgumentException(boxes + " boxes of " + villageCode);
        }
    }
}
