package id.kotaksuara.logistics.difficulty;

/** What rain does to the way; from easy to hard, the order counts. */
public enum Rain {
    PASSABLE,
    SLOW,
    /** Only four-wheel drive or trail motorbikes get through. */
    OFF_ROAD_ONLY,
    IMPASSABLE
}
