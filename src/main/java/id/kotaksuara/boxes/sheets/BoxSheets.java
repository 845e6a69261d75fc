package id.kotaksuara.boxes.sheets;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.ledger.GoodsBalance;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsMove;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves ballots into boxes and out of them in the ledger of goods.
 *
 * <p>An office may pack without having written its ballots down: as long as a warehouse holds none by its books, packing
 * leaves the ledger alone. From the first sheet on, only sheets that are there go into a box.
 */
@Component
public class BoxSheets {

    /** Those that were given to the packers first, then folded ones, then those as they were delivered. */
    private static final List<GoodsPlace> SOURCES = List.of(GoodsPlace.PACKING, GoodsPlace.SORTED, GoodsPlace.STORE);

    private final GoodsLedger ledger;
    private final OfficeQueue queue;

    BoxSheets(GoodsLedger ledger, OfficeQueue queue) {
        this.ledger = ledger;
        this.queue = queue;
    }

    /**
     * Ballots of one contest in one warehouse.
     *
     * @param about the box, by its code
     */
    public record Sheets(OfficeKey office, Goods goods, String warehouse, int quantity, String about) {}

    /** Keeps everybody else of the office from the ledger: asked for before warehouses and boxes are held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(OfficeKey office) {
        queue.enter(office);
    }

    /**
     * They were counted into a box.
     *
     * @return whether the ledger knows; not where the office keeps no books of them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean putIn(Sheets sheets) {
        ledger.takeOver(sheets.office(), sheets.goods(), sheets.warehouse());
        List<GoodsBalance> there = ledger.of(sheets.office()).stream()
                .filter(balance -> balance.goods().equals(sheets.goods())
                        && balance.warehouse().equals(sheets.warehouse()))
                .toList();
        if (there.isEmpty()) {
            return false;
        }
        int free = SOURCES.stream().mapToInt(place -> at(there, place)).sum();
        if (free < sheets.quantity()) {
            throw new RuleBroken("box.sheets.short", sheets.quantity(), free);
        }
        int rest = sheets.quantity();
        for (GoodsPlace place : SOURCES) {
            int some = Math.min(rest, at(there, place));
            post(sheets, place, GoodsPlace.BOX, some);
            rest -= some;
        }
        return true;
    }

    private static int at(List<GoodsBalance> there, GoodsPlace place) {
        return there.stream()
                .filter(balance -> balance.place() == place)
                .mapToInt(GoodsBalance::quantity)
                .sum();
    }

    /** The box was opened: they lie on the table again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeOut(Sheets sheets) {
        post(sheets, GoodsPlace.BOX, GoodsPlace.PACKING, sheets.quantity());
    }

    /** The box is lost, and they with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lose(Sheets sheets) {
        post(sheets, GoodsPlace.BOX, GoodsPlace.LOST, sheets.quantity());
    }

    /** The box is damaged where it stands, and they with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void spoil(Sheets sheets) {
        post(sheets, GoodsPlace.BOX, GoodsPlace.DAMAGED, sheets.quantity());
    }

    private void post(Sheets sheets, GoodsPlace from, GoodsPlace to, int quantity) {
        ledger.post(
                sheets.office(), new GoodsMove(sheets.goods(), sheets.warehouse(), from, to, quantity), sheets.about());
    }
}
