package id.kotaksuara.logistics.stock;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * One kind of goods in one warehouse, beside what the regency needs of it.
 *
 * @param needed pieces the regency needs
 * @param here pieces in this warehouse by state, with those it dispatched
 * @param elsewhere pieces of the regency's other warehouses, in any state
 */
record StockRow(Goods goods, long needed, Map<StockState, Integer> here, long elsewhere) {

    StockRow {
        requireNonNull(goods, "goods");
        here = Map.copyOf(here);
    }

    public int in(StockState state) {
        return here.getOrDefault(state, 0);
    }

    public boolean fits(StockState state) {
        return state.fits(goods.material());
    }

    /** All pieces the regency holds or has sent. */
    public long held() {
        return elsewhere + here.values().stream().mapToLong(Integer::longValue).sum();
    }

    public long missing() {
        return Math.max(0, needed - held());
    }

    public long surplus() {
        return Math.max(0, held() - needed);
    }

    /** How much of the need is there, in whole percent rounded down; 100 only when nothing is missing. */
    public long readyPercent() {
        return needed == 0 ? 100 : 100 * Math.min(held(), needed) / needed;
    }

    /** How a form names these goods. */
    public String choice() {
        return goods.material() + (goods.contestCode().isEmpty() ? "" : "." + goods.contestCode());
    }
}
