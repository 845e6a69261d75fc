package id.kotaksuara.goods.claim;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.ByChance;
import id.kotaksuara.goods.Chance;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Suppliers answer what was claimed, refuse it, take back what was not ours. */
@TestComponent
public class ClaimingByChance implements ByChance {

    private final ClaimDesk desk;
    private final Claims claims;

    ClaimingByChance(ClaimDesk desk, Claims claims) {
        this.desk = desk;
        this.claims = claims;
    }

    @Override
    public void happens(Chance chance) {
        var all = claims.of(chance.office());
        if (all.isEmpty()) {
            throw new RuleBroken("goods.claim.order", "");
        }
        var said = new ClaimDesk.Said(
                chance.one(List.of(ClaimStatus.values())), new ClaimDesk.Due(null, false), 0, "telepon");
        var claim = chance.one(all);
        boolean settles = said.status() == ClaimStatus.SETTLED && claim.what().kind() == ClaimKind.SURPLUS;
        desk.take(
                chance.office(),
                claim.number(),
                said,
                settles ? chance.below(claim.what().quantity() + 1) : 0);
    }
}
