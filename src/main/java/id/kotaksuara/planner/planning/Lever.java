package id.kotaksuara.planner.planning;

/**
 * What an office can change about a problem; beside each the subject and the unit of its amount. A negative amount of
 * days, room, vehicles or escorts means so many less.
 */
public enum Lever {
    /** Days that the plan goes on longer. */
    DAY_AFTER,
    /** Days that the plan begins earlier. */
    DAY_BEFORE,
    /** Days in a row that get one wave more, after their last. Subject: the first of them, as 2024-11-20. */
    WAVE_ON_A_DAY,
    /** Standing boxes for which there is more room. Subject: the warehouse. */
    ROOM,
    /** Vehicles more. Subject: the vehicle type. */
    VEHICLES,
    /** Escorts more. Subject: the warehouse. */
    ESCORTS,
    /**
     * Boxes that travel flat and are assembled in their districts. Subject: the consignments or districts they are taken
     * from, in order and with commas; all, easy and large ones first, where none is named.
     */
    ASSEMBLED_IN_DISTRICT,
    /** A pin or agreed arrival given up. Subject: the consignment or district. */
    AGREED_DATE,
    /** Days by which a store is released earlier. Subject: the destination. */
    STORE_RELEASE,
    /** Boxes for which a district's store has more room. Subject: the destination. */
    STORE_ROOM,
    /** Days in a row on which nothing leaves, though boxes are made ready. Subject: the first of them, as 2024-11-20. */
    CLOSED_DAY,
    /** Days in a row on which a district cannot be reached. Subject: destination, space, first day. */
    CLOSED_WAY
}
