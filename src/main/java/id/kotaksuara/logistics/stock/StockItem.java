package id.kotaksuara.logistics.stock;

import id.kotaksuara.base.problem.RuleBroken;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** How many pieces of some goods a warehouse holds in one state; never below zero. */
@Entity
class StockItem {

    @EmbeddedId
    private StockKey key;

    private int quantity;

    protected StockItem() {} // for JPA

    StockItem(StockKey key) {
        if (!key.state().fits(key.goods().material())) {
            throw new RuleBroken("stock.state.unfit");
        }
        this.key = key;
    }

    void put(int pieces) {
        quantity = Math.addExact(quantity, pieces);
    }

    void take(int pieces) {
        if (pieces > quantity) {
            throw new RuleBroken("stock.short", pieces, quantity);
        }
        quantity -= pieces;
    }

    Goods goods() {
        return key.goods();
    }

    int quantity() {
        return quantity;
    }
}
