package id.kotaksuara.logistics.stock;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.rule.Material;
import java.util.EnumMap;
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

    /** Boxes of stations, which leave with shipments. */
    boolean boxes() {
        return goods.material() == Material.BALLOT_BOX && needed > 0;
    }

    /** The same with so many more that have left. */
    StockRow withSent(long more) {
        var with = new EnumMap<StockState, Integer>(StockState.class);
        with.putAll(here);
        with.merge(StockState.DISPATCHED, (int) more, Integer::sum);
        return new StockRow(goods, needed, with, elsewhere);
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
