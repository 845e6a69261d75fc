package id.kotaksuara.logistics.stock;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.rule.Material;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * A material of one election, told apart by contest where each contest has its own.
 *
 * @param contestCode "" where the material serves all contests
 */
@Embeddable
public record Goods(
        String electionCode, @Enumerated(EnumType.STRING) Material material, String contestCode)
        implements Serializable {
    public Goods {
        requireNonNull(electionCode, "electionCode");
        requireNonNull(material, "material");
        requireNonNull(contestCode, "contestCode");
    }

    public static Goods ofAllContests(String electionCode, Material material) {
        return new Goods(electionCode, material, "");
    }
}
