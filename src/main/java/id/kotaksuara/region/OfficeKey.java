package id.kotaksuara.region;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Pattern;

/** The office of a regency in one election, by their codes, as addresses name it: whose stock, schedule and shipments. */
@Embeddable
public record OfficeKey(
        @Column(name = "election_code") String election,
        @Column(name = "regency_code") String regency) {

    private static final Pattern ELECTION = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /**
     * @throws IllegalArgumentException for texts that are no codes of an election and of a regency
     */
    public OfficeKey {
        requireNonNull(election, "election");
        if (!ELECTION.matcher(election).matches()) {
            throw new IllegalArgumentException("not the code of an election: " + election);
        }
        if (new RegionCode(regency).level() != RegionLevel.REGENCY) {
            throw new IllegalArgumentException("not the code of a regency: " + regency);
        }
    }

    /** The office that two texts of an address name; empty where they are no codes. */
    public static Optional<OfficeKey> named(String election, String regency) {
        try {
            return Optional.of(new OfficeKey(election, regency));
        } catch (IllegalArgumentException noCodes) {
            return Optional.empty();
        }
    }

    /** Where the addresses of this office begin. */
    public String path() {
        return "/elections/" + election + "/" + regency;
    }
}
