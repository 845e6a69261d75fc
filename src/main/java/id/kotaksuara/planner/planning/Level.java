package id.kotaksuara.planner.planning;

/** What makes one plan better than another, most important first; lower is better at each. */
public enum Level {
    HARD_BOXES_LEFT,
    PERCENT_LEFT,
    CLASS_4_SLOTS,
    CLASS_3_SLOTS,
    BOXES_LEFT,
    WISH_DAYS,
    VEHICLE_TRIPS,
    BOX_SLOTS
}
