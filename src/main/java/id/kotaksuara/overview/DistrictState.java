package id.kotaksuara.overview;

/** The state of a district in one word, the most pressing first. */
enum DistrictState {
    LATE,
    /** Lost boxes that nothing replaces. */
    LACKING,
    /** Two answers about a shipment differ. */
    DISPUTED,
    NO_DAY,
    /** Some boxes are further than others. */
    PARTLY,
    SCHEDULED,
    ON_THE_ROAD,
    ARRIVED,
    CHECKED,
    /** Voting is postponed at all its stations. */
    POSTPONED,
    /** No station is known there. */
    NOTHING
}
