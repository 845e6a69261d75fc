package id.kotaksuara.planner.planning;

/** What an office can change about a problem; beside each the unit of its amount and what it is about. */
public enum Lever {
    /** Days that the plan goes on longer. */
    DAY_AFTER,
    /** Days that the plan begins earlier. */
    DAY_BEFORE,
    /** Days in a row that get one wave more, after their last; about the first of them. */
    WAVE_ON_A_DAY,
    /** Standing boxes for which there is more room; about the warehouse. */
    ROOM,
    /** Vehicles more; about the vehicle type. */
    VEHICLES,
    /** Escorts more; about the warehouse. */
    ESCORTS,
    /**
     * Boxes that travel flat and are assembled in their districts; about the consignments or districts they are taken from,
     * in order; all, easy and large ones first, where none is named.
     */
    ASSEMBLED_IN_DISTRICT,
    /** A pin or agreed arrival given up; about the consignment or district. */
    AGREED_DATE,
    /** Days by which a store is released earlier; about the destination. */
    STORE_RELEASE,
    /** Boxes for which a district's store has more room; about the destination. */
    STORE_ROOM,
    /** Days in a row on which nothing leaves, though boxes are made ready; about the first of them. */
    CLOSED_DAY
}
