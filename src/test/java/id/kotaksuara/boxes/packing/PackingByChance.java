package id.kotaksuara.boxes.packing;

import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.box.BoxState;
import id.kotaksuara.goods.ByChance;
import id.kotaksuara.goods.Chance;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Two tables at which boxes are taken, counted twice, sealed or put aside; now and then somebody counts wrong. */
@TestComponent
public class PackingByChance implements ByChance {

    private final PackingDesk desk;
    private final PackingTables tables;
    private final PackingLists lists;
    private final BoxRows rows;

    PackingByChance(PackingDesk desk, PackingTables tables, PackingLists lists, BoxRows rows) {
        this.desk = desk;
        this.tables = tables;
        this.lists = lists;
        this.rows = rows;
    }

    @Override
    public void happens(Chance chance) {
        var all = tables.findByOfficeOrderByNumber(chance.office());
        if (all.size() < 2) {
            String roll = "KS" + all.size() + "-";
            var seals = SealRoll.of(roll + "0001", roll + "9999", 1);
            desk.open(chance.office(), chance.warehouse(), new PackingTable.Crew("Siti", "Budi", seals));
            return;
        }
        PackingTable table = chance.one(all);
        String code = table.boxCode();
        if (code == null) {
            String taken = chance.one(rows.within(chance.office(), "63.03")).code();
            desk.take(chance.office(), table.number(), taken);
        } else if (chance.oneIn(12)) {
            desk.putAside(chance.office(), table.number(), Integer.toString(table.version()));
        } else {
            at(table, rows.withCode(chance.office(), new BoxCode(code)), chance);
        }
    }

    private void at(PackingTable table, BoxRow box, Chance chance) {
        String seen = Integer.toString(table.version());
        if (box.state() == BoxState.FILLED) {
            desk.seal(chance.office(), table.number(), seen, table.roll().upcoming());
        } else {
            desk.count(chance.office(), table.number(), seen, counts(box, chance));
        }
    }

    private Map<String, Integer> counts(BoxRow box, Chance chance) {
        var counts = new HashMap<String, Integer>();
        int wrong = chance.oneIn(8) ? 1 : 0;
        lists.of(box).items().forEach(item -> counts.put(item.key(), item.needed() + wrong));
        return counts;
    }
}
