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
 */
record LeftOver(Goods goods, long needed, Map<GoodsPlace, Long> places) {
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

    public long boxed() {
        return at(GoodsPlace.BOX);
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

    /** Good sheets beyond what the boxes need; ballots for a re-vote are kept for it. */
    public int surplus() {
        long beyond = loose() + withTeams() + boxed() - needed;
        return goods.material() == Material.BALLOT ? Math.toIntExact(Math.max(0, Math.min(loose(), beyond))) : 0;
    }

    /** Good sheets that no box has by the books, though boxes need them, or that are kept for a re-vote. */
    public long kept() {
        return loose() - surplus();
    }

    /** There is something to destroy. */
    public boolean due() {
        return damaged() > 0 || surplus() > 0;
    }

    /** Every sheet is in a box, destroyed, or missing under a name. */
    public boolean zero() {
        return damaged() == 0 && loose() == 0 && withTeams() == 0;
    }
}
