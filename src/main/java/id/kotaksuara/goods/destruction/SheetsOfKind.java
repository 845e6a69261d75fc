package id.kotaksuara.goods.destruction;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.destruction.Destruction.Sheets;
import id.kotaksuara.goods.ledger.GoodsBalance;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsMove;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves sheets of one kind out of the ledger, from whichever warehouses have them.
 *
 * @param about the minutes that it stands on
 */
record SheetsOfKind(GoodsLedger ledger, OfficeKey office, Goods goods, String about) {

    /** What nobody found is missing, what was found beyond the books comes in first, and what was counted is destroyed. */
    void destroy(Sheets sheets, List<GoodsPlace> places) {
        take(places, GoodsPlace.LOST, sheets.missing());
        if (sheets.more() > 0) {
            String warehouse = there().get(0).warehouse();
            post(warehouse, null, places.get(places.size() - 1), sheets.more());
        }
        take(places, GoodsPlace.DESTROYED, sheets.counted());
    }

    private List<GoodsBalance> there() {
        return ledger.of(office).stream()
                .filter(balance -> balance.goods().equals(goods))
                .toList();
    }

    private void take(List<GoodsPlace> places, GoodsPlace to, int quantity) {
        int rest = quantity;
        for (GoodsPlace place : places) {
            for (GoodsBalance balance : there()) {
                int some = balance.place() == place ? Math.min(rest, balance.quantity()) : 0;
                post(balance.warehouse(), place, to, some);
                rest -= some;
            }
        }
        if (rest > 0) {
            throw new RuleBroken("goods.destruction.changed"); // minutes never say more than was moved
        }
    }

    private void post(String warehouse, @Nullable GoodsPlace from, GoodsPlace to, int quantity) {
        ledger.post(office, new GoodsMove(goods, warehouse, from, to, quantity), about);
    }
}
