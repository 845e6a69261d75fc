package id.kotaksuara.boxes.box;

/** What can happen to a box. */
public enum BoxEventKind {
    /** The office began to keep boxes one by one. */
    BEGUN,
    /** Boxes were made from the requirement. */
    MADE,
    WITHDRAWN,
    LABELLED,
    /** Was packed, sealed or sent before boxes were kept one by one. */
    ADOPTED,
    /** Two people counted otherwise, or otherwise than is needed; both numbers are kept. */
    MISCOUNTED,
    FILLED,
    /** Somebody put into a collo what belongs inside. */
    PACKED,
    SEALED,
    OPENED,
    /** Contents that belonged into another box were found. */
    SWAPPED,
    /** Ballots went to another station of the village, with minutes. */
    MOVED,
    REPLACED,
    LEFT,
    RETURNED,
    ARRIVED,
    /** A collo came damaged. */
    DAMAGED,
    /** Had been taken for arrived, and is missing. */
    MISSED
}
