package id.kotaksuara.schedule.input;

import org.jspecify.annotations.Nullable;

/**
 * The boxes of one village in a load.
 *
 * @param stations those whose boxes they are; null where it is the whole village
 */
public record VillageLoad(
        String villageCode, int boxes, @Nullable StationRange stations) {

    public VillageLoad {
        if (boxes <= 0) {
            throw new IllegalArgumentException(boxes + " boxes of " + villageCode);
        }
    }

    /** Of a whole village. */
    public VillageLoad(String villageCode, int boxes) {
        this(villageCode, boxes, null);
    }

    /** What the planner calls it: {@code 63.03.05.2001}, or {@code 63.03.05.2001/1-30} for some of its stations. */
    public String part() {
        return stations == null ? villageCode : villageCode + "/" + stations;
    }
}
