package id.kotaksuara.planner.touring;

/**
 * The rules of valid tours, in the order in which they are told; beside each the arguments of its sentence. The subject of
 * those about a tour is the first stop that it concerns.
 */
public enum TourRule {
    /** A number is negative, or zero where it must not be. Subject: the problem, the stop or the vehicle. */
    NONSENSE_NUMBER,
    /** The plan names a stop that the problem does not have. */
    UNKNOWN_STOP,
    /** There are {0} of this kind of vehicle, the plan names number {1}. Subject: the vehicle. */
    UNKNOWN_VEHICLE,
    /** The stop is visited {0} times. */
    VISITED_TWICE,
    /** Vehicle {0} does not get there. */
    NOT_REACHED,
    /** Vehicle {0} carries {1} boxes, this tour with what travels beside its boxes needs the room of {2}. */
    OVERLOADED,
    /** Vehicle {0} would be loaded or leave outside the hours of day {1}. */
    OUTSIDE_HOURS,
    /** Vehicle {0} is back {1} minutes after the day is over. */
    BACK_AFTER_CLOSING,
    /** Unloading could not begin: nobody takes the boxes any more at minute {0}. */
    CLOSED_THEN,
    /** Unloaded at minute {0}, which is {1} minutes later than it must be. */
    TOO_LATE,
    /** Vehicle {0} makes {1} tours a day, here {2}. */
    TOO_MANY_TOURS,
    /** Vehicle {0} is away on another tour until minute {1}. */
    VEHICLE_AWAY,
    /** There are {0} escorts, {1} tours are on the road at minute {2}. */
    NO_ESCORT,
    /** Agreed was vehicle {0}, number {1}, on day {2}. */
    NOT_AS_PINNED
}
