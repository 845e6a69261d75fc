package id.kotaksuara.goods.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many of the pieces that came for claims about one paper fill which of them: each claim has first what came for it, and
 * what nobody owed under it fills the others.
 *
 * @param pieces by the number of the claim
 * @param beyond what no claim lacked
 */
record Covered(Map<Integer, Integer> pieces, int beyond) {

    Covered {
        pieces = Map.copyOf(pieces);
    }

    /**
     * Divides them.
     *
     * @param owing the claims with the pieces that are claimed under each
     * @param came by the number of the claim that they came for
     */
    static Covered of(List<Claim> owing, Map<Integer, Integer> came) {
        Map<Integer, Integer> filled = new LinkedHashMap<>();
        int left = 0;
        for (Claim claim : owing) {
            int own = came.getOrDefault(claim.number(), 0);
            filled.put(claim.number(), Math.min(own, claim.what().quantity()));
            left += own - filled.get(claim.number());
        }
        for (Claim claim : owing) {
            int lacking = claim.what().quantity() - filled.get(claim.number());
            int more = Math.min(left, lacking);
            filled.merge(claim.number(), more, Integer::sum);
            left -= more;
        }
        return new Covered(filled, left);
    }
}
