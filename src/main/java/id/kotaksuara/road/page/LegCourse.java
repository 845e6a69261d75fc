package id.kotaksuara.road.page;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.road.leg.LegKey;

/** The tours of a last leg in one direction, as addresses name them: out to the villages, or home with what was counted. */
public record LegCourse(LegKey leg, boolean home) {

    private static final String HOMEWARD = "/homeward";

    public LegCourse {
        requireNonNull(leg, "leg");
    }

    public static LegCourse out(LegKey leg) {
        return new LegCourse(leg, false);
    }

    public static LegCourse homeward(LegKey leg) {
        return new LegCourse(leg, true);
    }

    static LegCourse named(LegKey leg, String address) {
        return new LegCourse(leg, address.startsWith(leg.path() + HOMEWARD));
    }

    /** Names these tours where long work is about them. */
    public String subject() {
        return leg.election() + "/" + leg.district() + (home ? HOMEWARD : "");
    }

    public static LegCourse ofSubject(String subject) {
        var parts = subject.split("/");
        return new LegCourse(new LegKey(parts[0], parts[1]), subject.endsWith(HOMEWARD));
    }

    /** Where the addresses of these tours begin. */
    public String path() {
        return home ? leg.path() + HOMEWARD : leg.path();
    }
}
