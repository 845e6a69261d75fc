package id.kotaksuara.election.rule;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a quantity rule says.
 *
 * @param contestCode the contest it is for, null where the material serves all contests
 * @param reservePermille kept in reserve at each station, in thousandths, rounded up; only per voter
 * @param standing whether the material needs floor in the warehouse before it is sent; only boxes of a station do
 * @param piecesPerBox pieces that take the room of one box where they travel beside the boxes; null where nobody has measured
 * @param legalBasis the regulation, or where the number comes from
 */
@Embeddable
public record RuleTerms(
        @Enumerated(EnumType.STRING) Material material,
        @Nullable String contestCode,
        @Enumerated(EnumType.STRING) QuantityBasis basis,
        int quantity,
        int reservePermille,
        @Enumerated(EnumType.STRING) BoxSide placement,
        boolean standing,
        @Nullable Integer piecesPerBox,
        String legalBasis) {

    static final int MOST = 100_000;
    static final int WHOLE = 1000;

    public RuleTerms {
        requireNonNull(material, "material");
        requireNonNull(basis, "basis");
        requireNonNull(placement, "placement");
        requireNonNull(legalBasis, "legalBasis");
        if (quantity < 0 || quantity > MOST) {
            throw new RuleBroken("rule.quantity.range", quantity, MOST);
        }
        if (reservePermille < 0 || reservePermille > WHOLE) {
            throw new RuleBroken("rule.reserve.range", reservePermille, WHOLE);
        }
        if (reservePermille > 0 && basis != QuantityBasis.VOTER) {
            throw new RuleBroken("rule.reserve.basis");
        }
        if (standing && !(material.box() && basis == QuantityBasis.STATION)) {
            throw new RuleBroken("rule.standing.basis");
        }
        checkRoom(piecesPerBox, placement == BoxSide.OUTSIDE && material != Material.BALLOT_BOX);
    }

    private static void checkRoom(@Nullable Integer pieces, boolean beside) {
        if (pieces != null && !beside) {
            throw new RuleBroken("rule.room.beside");
        }
        if (pieces != null && (pieces < 1 || pieces > MOST)) {
            throw new RuleBroken("rule.room.range", pieces, MOST);
        }
    }

    /** Whether both speak of the same material and contest on the same basis. */
    boolean sameMatter(RuleTerms other) {
        return material == other.material && basis == other.basis && Objects.equals(contestCode, other.contestCode);
    }

    /** The room on a vehicle of so many pieces, in boxes; 0 where nobody has measured it. */
    public double room(long pieces) {
        return piecesPerBox == null ? 0 : (double) pieces / piecesPerBox;
    }

    /** The reserve in percent, as it is said: 2.5. */
    public double reservePercent() {
        return reservePermille / 10.0;
    }
}
