package id.kotaksuara.goods.ledger;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes goods from wherever they lie loose in a warehouse: with no team, and in no box. */
@Component
public class LoosePieces {

    private static final List<GoodsPlace> LOOSE = List.of(GoodsPlace.STORE, GoodsPlace.SORTED, GoodsPlace.PACKING);

    private final OfficeQueue queue;
    private final GoodsLedger ledger;

    LoosePieces(OfficeQueue queue, GoodsLedger ledger) {
        this.queue = queue;
        this.ledger = ledger;
    }

    /**
     * Some pieces that are to go from wherever they lie loose.
     *
     * @param to null where they are taken out of the books
     */
    public record Wanted(
            Goods goods, String warehouse, @Nullable GoodsPlace to, int quantity) {}

    /** Writes moves out of those places; refused where fewer lie there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(OfficeKey office, Wanted wanted, String about) {
        queue.enter(office);
        var there = new EnumMap<GoodsPlace, Integer>(GoodsPlace.class);
        LOOSE.forEach(place -> there.put(place, ledger.at(office, wanted.goods(), wanted.warehouse(), place)));
        int all = there.values().stream().mapToInt(Integer::intValue).sum();
        if (all < wanted.quantity()) {
            throw new RuleBroken("goods.short", wanted.quantity(), all);
        }
        int rest = wanted.quantity();
        for (GoodsPlace place : LOOSE) {
            int some = Math.min(rest, there.get(place));
            ledger.post(office, new GoodsMove(wanted.goods(), wanted.warehouse(), place, wanted.to(), some), about);
            rest -= some;
        }
    }
}
