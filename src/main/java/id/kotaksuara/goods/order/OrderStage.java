package id.kotaksuara.goods.order;

import id.kotaksuara.election.rule.Material;
import java.util.Set;

/** Tahap I: what does not depend on the candidates; tahap II: what is printed once they are fixed. */
enum OrderStage {
    FIRST,
    SECOND;

    private static final Set<Material> OF_THE_FIRST = Set.of(
            Material.BALLOT_BOX,
            Material.RECAP_BOX,
            Material.VOTING_BOOTH,
            Material.INK,
            Material.PLASTIC_SEAL,
            Material.PAPER_SEAL);

    static OrderStage of(Material material) {
        return OF_THE_FIRST.contains(material) ? FIRST : SECOND;
    }
}
