package id.kotaksuara.boxes.sheets;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.ledger.GoodsBalance;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsMove;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves ballots into boxes and out of them in the ledger of goods.
 *
 * <p>An office may pack without having written its ballots down: as long as it has none of them in its books, packing leaves
 * the ledger alone. From the first sheet on, only sheets that are there go into a box: those of the warehouse in which it is
 * packed first, then those that came in at another one, for nobody writes down how sheets go from one to the other.
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
        if (known(sheets).isEmpty()) {
            return false;
        }
        var free = free(sheets);
        int there = free.stream().mapToInt(GoodsBalance::quantity).sum();
        if (there < sheets.quantity()) {
            throw new RuleBroken("box.sheets.short", sheets.quantity(), there);
        }
        move(sheets, free, GoodsPlace.BOX);
        return true;
    }

    /** They were found in a box: what the books do not have loose came in without being counted. */
    private void found(Sheets sheets) {
        int beyond = move(sheets, free(sheets), GoodsPlace.BOX);
        if (beyond > 0) {
            var move = new GoodsMove(sheets.goods(), sheets.warehouse(), null, GoodsPlace.BOX, beyond);
            ledger.post(sheets.office(), move, sheets.about());
        }
    }

    private List<GoodsBalance> free(Sheets sheets) {
        var known = known(sheets);
        return SOURCES.stream()
                .flatMap(place -> known.stream().filter(balance -> balance.place() == place))
                .sorted(ownFirst(sheets))
                .toList();
    }

    private List<GoodsBalance> known(Sheets sheets) {
        return ledger.of(sheets.office()).stream()
                .filter(balance -> balance.goods().equals(sheets.goods()))
                .toList();
    }

    private static Comparator<GoodsBalance> ownFirst(Sheets sheets) {
        return Comparator.comparing(balance -> !balance.warehouse().equals(sheets.warehouse()));
    }

    /** The box was opened: they lie on the table again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeOut(Sheets sheets) {
        takeTo(GoodsPlace.PACKING, sheets);
    }

    /** So many were found in a box that are more than were counted, or are lacking in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(Sheets sheets, boolean lacking) {
        if (lacking) {
            takeOut(sheets);
        } else {
            found(sheets);
        }
    }

    /** The box is lost, and they with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lose(Sheets sheets) {
        takeTo(GoodsPlace.LOST, sheets);
    }

    /** The box is damaged where it stands, and they with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void spoil(Sheets sheets) {
        takeTo(GoodsPlace.DAMAGED, sheets);
    }

    /** Sheets in boxes are alike, and each is in the books of the warehouse at which it came in. */
    private void takeTo(GoodsPlace to, Sheets sheets) {
        var boxed = known(sheets).stream()
                .filter(balance -> balance.place() == GoodsPlace.BOX)
                .sorted(ownFirst(sheets))
                .toList();
        int missing = move(sheets, boxed, to);
        if (missing > 0) {
            throw new RuleBroken("goods.short", sheets.quantity(), sheets.quantity() - missing);
        }
    }

    /** Takes as many as are meant, the first first; says how many are not there. */
    private int move(Sheets sheets, List<GoodsBalance> from, GoodsPlace to) {
        int rest = sheets.quantity();
        for (GoodsBalance balance : from) {
            int some = Math.min(rest, balance.quantity());
            var move = new GoodsMove(sheets.goods(), balance.warehouse(), balance.place(), to, some);
            ledger.post(sheets.office(), move, sheets.about());
            rest -= some;
        }
        return rest;
    }
}
