package id.kotaksuara.road.postponed;

/** Voting at stations of a district is postponed from now on, or is not any more. */
public record StationsPostponed(String election, String district) {}
