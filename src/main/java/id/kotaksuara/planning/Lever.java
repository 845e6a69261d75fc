package id.kotaksuara.planning;

/** What an office can change when not all can go; beside each the subject and the unit of its amount. */
public enum Lever {
    /** Days that the plan goes on longer. */
    DAY_AFTER,
    /** Days that the plan begins earlier. */
    DAY_BEFORE,
    /** Days that get one wave more. Subject: the first of them, as 2024-11-20. */
    WAVE_ON_A_DAY,
    /** Standing boxes for which there is more room. Subject: the warehouse. */
    ROOM,
    /** Vehicles more. Subject: the vehicle type. */
    VEHICLES,
    /** Escorts more. Subject: the warehouse. */
    ESCORTS,
    /** Boxes that travel flat and are assembled in their districts. */
    ASSEMBLED_IN_DISTRICT,
    /** A pin or agreed arrival given up. Subject: the consignment. */
    AGREED_DATE,
    /** Days by which a store is released earlier. Subject: the destination. */
    STORE_RELEASE
}
