package id.kotaksuara.boxes.mishap;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.goods.ByChance;
import id.kotaksuara.goods.Chance;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Boxes are opened, swapped, replaced, and ballots moved between them. */
@TestComponent
public class MishapByChance implements ByChance {

    private final MishapDesk desk;
    private final BoxRows rows;

    MishapByChance(MishapDesk desk, BoxRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    @Override
    public void happens(Chance chance) {
        var all = rows.within(chance.office(), "63.03");
        BoxRow box = chance.one(all);
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
}
