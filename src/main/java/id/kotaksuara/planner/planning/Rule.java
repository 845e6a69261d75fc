package id.kotaksuara.planner.planning;

/**
 * The rules of a valid plan, in the order in which they are told; beside each the arguments of its sentence. Arguments
 * are numbers, ids, dates, {@link Wave}s, or a list of consignment ids. Rules about what many share begin with the limit
 * and the amount that was used.
 */
public enum Rule {
    /** Nothing can be planned: {0} days, {1} waves a day. Subject: the problem. */
    NO_SLOTS,
    /** A number is negative, or zero where it must not be. Subject: the consignment, warehouse or vehicle type. */
    NONSENSE_NUMBER,
    /** Room for {0} standing boxes, but {1} stand there at the start. Subject: the warehouse. */
    OPENING_ABOVE_ROOM,
    /** The plan names a consignment that the problem does not have. */
    UNKNOWN_CONSIGNMENT,
    /** The plan places a consignment {0} times. */
    PLACED_TWICE,
    /** The plan names {0} parts that the consignment does not have, or none where it is cut. */
    UNKNOWN_PART,
    /** Part {0} is planned {1} times. */
    PART_TWICE,
    /** Two loads of the consignment in one wave. */
    LOAD_TWICE,
    /** {1} loads, where {0} may leave. */
    TOO_MANY_LOADS,
    /** The slot is none of the plan's {0} slots. */
    OUTSIDE_SLOTS,
    /** Agreed was {0}, but it departs on {1}. */
    NOT_ON_PINNED_DAY,
    /** Would depart in wave {0}, which is over: the first that is left is {1}. */
    WAVE_OVER,
    /** Part {0} was agreed for {1}, but departs on {2}. */
    PART_NOT_ON_PINNED_DAY,
    /** Would depart in wave {0}, in which nothing leaves. */
    CLOSED_WAVE,
    /** Needs {0} waves and arrives {1} waves after the last. */
    AFTER_DEADLINE,
    /** Would be on its way on the closed day {0}. */
    BLOCKED_DAY,
    /** Not expected before {0}, but arrives on {1}. */
    BEFORE_EARLIEST,
    /** Expected by {0}, but arrives on {1}. */
    AFTER_LATEST,
    /** Leg {0} ({1}) does not run on {2}. */
    LEG_CLOSED,
    /** Leg {0} ({1}) needs one of the fitting types {2}, not {3}. */
    UNFIT_VEHICLE,
    /** For part {0} {2} was chosen on leg {1}, not {3}. */
    NOT_CHOSEN_VEHICLE,
    /** Room for {0} standing boxes at warehouse {3}, but it has {2}. */
    BIGGER_THAN_WAREHOUSE,
    /** Loading for {1} boxes a wave at warehouse {3}, but it has {2}. */
    BIGGER_THAN_DOCK,
    /** There are {0} vehicles {2}, it alone needs {1}. */
    BIGGER_THAN_FLEET,
    /** Is to ride with {0}, which leaves in another wave, not at all, or rides itself. */
    RIDES_WITH_NONE,
    /** May not be on one vehicle with {0}. */
    NOT_ALLOWED_TOGETHER,
    /** {1} districts on one vehicle, where {0} may be. */
    TOO_MANY_TOGETHER,
    /** Rides with {0}, but from another warehouse, on another type of vehicle, or later. */
    SETS_OUT_APART,
    /** Rides with {0}, but its vehicle or escort would be out longer. */
    RIDES_FARTHER,
    /** There are {0} vehicles {2}, with those that ride along it needs {1}. */
    TRIP_BIGGER_THAN_FLEET,
    /** {0} boxes stand ready, {1} are to leave. Subject: the warehouse. */
    NOT_STANDING,
    /** {0} boxes can be loaded in one wave, {1} are to leave. Subject: the warehouse. */
    DOCK_FULL,
    /** There are {0} escorts and {1} convoys on the road until {3}: {2}. Subject: the warehouse. */
    NO_ESCORT,
    /** There are {0} vehicles and {1} are wanted, until {3} by {2}. Subject: the vehicle type. */
    NO_VEHICLE,
    /** Room for {0} boxes, {1} arrive before it is emptied: {2}. Subject: the destination. */
    STORE_FULL;

    /** Whether it is about what consignments share: another plan may keep it. */
    public boolean isShared() {
        return compareTo(NOT_STANDING) >= 0;
    }
}
