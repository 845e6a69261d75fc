package id.kotaksuara.boxes.mishap;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.box.BoxState;
import id.kotaksuara.goods.ByChance;
import id.kotaksuara.goods.Chance;
import id.kotaksuara.goods.destruction.LossCause;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Boxes are opened, swapped, replaced, damaged in a store, and ballots moved between them. */
@TestComponent
public class MishapByChance implements ByChance {

    private final MishapDesk desk;
    private final DamageDesk damage;
    private final BoxRows rows;

    MishapByChance(MishapDesk desk, DamageDesk damage, BoxRows rows) {
        this.desk = desk;
        this.damage = damage;
        this.rows = rows;
    }

    @Override
    public void happens(Chance chance) {
        var all = rows.within(chance.office(), "63.03");
        BoxRow box = chance.one(all);
        if (chance.oneIn(6)) {
            isDamaged(chance, box);
            return;
        }
        var possible = Mishap.of(box);
        if (possible.isEmpty()) {
            throw new RuleBroken("mishap.not_now");
        }
        var said = new MishapForm.Said(
                chance.one(possible),
                chance.one(all).code(),
                1 + chance.below(3),
                List.of("Siti", "Budi"),
                "Atap bocor, BA 2");
        desk.settle(chance.office(), new BoxCode(box.code()), said);
    }

    /** Where it stands, closed or open, with whatever is inside. */
    private void isDamaged(Chance chance, BoxRow box) {
        String store = box.state() == BoxState.ARRIVED ? DamageDesk.PPK : chance.warehouse();
        var said = new DamageForm.Said(
                store, List.of(box.code()), LossCause.FLOOD, List.of("Siti", "Budi"), "Banjir, BA 3");
        var told = damage.mark(chance.office(), DamageForm.empty(""), said);
        damage.mark(chance.office(), DamageForm.empty("").seen(DamageForm.mark(told.boxes())), said);
    }
}
