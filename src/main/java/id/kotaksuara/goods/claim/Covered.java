package id.kotaksuara.goods.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many of the pieces that came for claims about one paper fill which of them: each claim has first what came for it, and
 * what nobody owed under it fills the others of its supplier.
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
        Map<String, Integer> left = new HashMap<>();
        for (Claim claim : owing) {
            int own = came.getOrDefault(claim.number(), 0);
            filled.put(claim.number(), Math.min(own, claim.what().quantity()));
            left.merge(supplier(claim), own - filled.get(claim.number()), Integer::sum);
        }
        for (Claim claim : owing) {
            int lacking = claim.what().quantity() - filled.get(claim.number());
            int more = Math.min(left.getOrDefault(supplier(claim), 0), lacking);
            filled.merge(claim.number(), more, Integer::sum);
            left.merge(supplier(claim), -more, Integer::sum);
        }
        return new Covered(
                filled, left.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static String supplier(Claim claim) {
        return claim.what().delivery().supplier();
    }
}
