package id.kotaksuara.election.election;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;

/** One race with a ballot and a box of its own, such as {@code GUBERNUR}. */
@Embeddable
public record Contest(String code, String name) {
    public Contest {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
    }
}
