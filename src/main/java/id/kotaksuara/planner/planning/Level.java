package id.kotaksuara.planner.planning;

import java.util.List;

/** What makes one plan better than another, most important first; lower is better at each. */
public enum Level {
    HARD_BOXES_LEFT,
    PERCENT_LEFT,
    CLASS_4_SLOTS,
    CLASS_3_SLOTS,
    BOXES_LEFT,
    /** Only where consignments may be cut: nobody drives twice for nothing. */
    LOADS,
    WISH_DAYS,
    VEHICLE_TRIPS,
    BOX_SLOTS;

    static final List<Level> ALL = List.of(values());

    static final List<Level> UNCUT =
            ALL.stream().filter(level -> level != LOADS).toList();
}
