package id.kotaksuara.goods.destruction;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.ledger.NeededGoods;
import id.kotaksuara.logistics.stock.Goods;
import java.util.Map;

/**
 * Where the ballots of one kind are, and what of them nobody will vote with.
 *
 * @param needed sheets that belong into the boxes of the office
 * @param sealed whether its boxes, which it keeps as totals, are all sealed or have left: what they need lies in them
 */
record LeftOver(Goods goods, long needed, boolean sealed, Map<GoodsPlace, Long> places) {
    LeftOver {
        requireNonNull(goods, "goods");
        places = Map.copyOf(places);
    }

    public String key() {
        return NeededGoods.choice(goods);
    }

    private long at(GoodsPlace place) {
        return places.getOrDefault(place, 0L);
    }

    public int damaged() {
        return Math.toIntExact(at(GoodsPlace.DAMAGED));
    }

    /** In boxes, one by one by the books, or as a total. */
    public long boxed() {
        return at(GoodsPlace.BOX) + inSealed();
    }

    private long inSealed() {
        long lacking = needed - at(GoodsPlace.BOX);
        return sealed && toBeVoted() ? Math.max(0, Math.min(loose(), lacking)) : 0;
    }

    /** Ballots for a re-vote are kept for it. */
    private boolean toBeVoted() {
        return goods.material() == Material.BALLOT;
    }

    /** Still with a team that sorts and folds them. */
    public long withTeams() {
        return at(GoodsPlace.SORTING);
    }

    public long destroyed() {
        return at(GoodsPlace.DESTROYED);
    }

    public long lost() {
        return at(GoodsPlace.LOST);
    }

    private long loose() {
        return at(GoodsPlace.STORE) + at(GoodsPlace.SORTED) + at(GoodsPlace.PACKING);
    }

    /** Good sheets beyond what the boxes need; those with teams do not count, for nobody knows yet how many of them are good. */
    public int surplus() {
        long beyond = loose() + at(GoodsPlace.BOX) - needed;
        return toBeVoted() ? Math.toIntExact(Math.max(0, Math.min(loose(), beyond))) : 0;
    }

    /** Good sheets that no box has by the books, though boxes need them, or that are kept for a re-vote. */
    public long kept() {
        return loose() - surplus() - inSealed();
    }

    /** There is something to destroy. */
    public boolean due() {
        return damaged() > 0 || surplus() > 0;
    }

    /** Every sheet is in a box, destroyed, kept for a re-vote, or missing under a name. */
    public boolean zero() {
        return damaged() == 0 && surplus() == 0 && withTeams() == 0 && (kept() == 0 || !toBeVoted());
    }
}
