package id.kotaksuara.logistics.pairing;

import static java.util.Objects.requireNonNull;

/** Two districts, by code, that may share vehicles; whichever is named first. */
public record DistrictPair(String one, String other) {

    public DistrictPair {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        if (one.equals(other)) {
            throw new IllegalArgumentException("a district is no companion of itself");
        }
        if (one.compareTo(other) > 0) {
            String later = one;
            one = other;
            other = later;
        }
    }

    /** What the journal files pairs of a regency under. */
    static String subject(String regency) {
        return "pairs:" + regency;
    }
}
