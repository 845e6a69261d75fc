package id.kotaksuara.road.custody;

/** A place where boxes stand, in the order in which they come there: out, and home again. */
public enum BoxPlace {
    PPK,
    VILLAGE,
    STATION,
    VILLAGE_BACK,
    PPK_BACK,
    OFFICE
}
