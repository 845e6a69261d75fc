package id.kotaksuara.boxes.box;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.sheets.BoxSheets;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes one box at a time: its state, the stock that counts it, and its history, together or not at all. */
@Service
public class BoxDesk {

    private final BallotBoxes boxes;
    private final BoxStock stock;
    private final BoxMaker maker;
    private final BoxSheets sheets;
    private final BoxHistory history;

    BoxDesk(BallotBoxes boxes, BoxStock stock, BoxMaker maker, BoxSheets sheets, BoxHistory history) {
        this.boxes = boxes;
        this.stock = stock;
        this.maker = maker;
        this.sheets = sheets;
        this.history = history;
    }

    /** What two people found in a box, and where it stands. */
    public record Filling(String warehouse, int ballots, List<String> persons, String contents) {
        public Filling {
            persons = List.copyOf(persons);
        }
    }

    /** Two people counted the same into a box that was empty, or had been opened. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BallotBox fill(OfficeKey office, BoxCode code, Filling filling) {
        sheets.hold(office);
        Warehouse warehouse = stock.hold(office.regency(), filling.warehouse());
        BallotBox box = boxes.lock(office, code);
        if (box.state() == BoxState.WAITING) {
            stock.fill(warehouse, box);
        } else {
            stock.mustStandIn(filling.warehouse(), box);
        }
        box.fill(filling.warehouse(), filling.ballots());
        box.book(filling.ballots() > 0 && sheets.putIn(inside(box)));
        history.record(BoxEvent.of(box, BoxEventKind.FILLED, filling.contents()).by(filling.persons()));
        return box;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public BallotBox seal(OfficeKey office, BoxCode code, List<String> seals, List<String> persons) {
        BallotBox box = held(office, code);
        box.seal();
        stock.move(warehouse(box), box, StockState.FILLED, StockState.SEALED);
        history.record(
                BoxEvent.of(box, BoxEventKind.SEALED, String.join(", ", seals)).by(persons));
        return box;
    }

    /** The seals come off, by two people and for a reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BallotBox open(OfficeKey office, BoxCode code, List<String> persons, String reason) {
        BallotBox box = held(office, code);
        boolean sealed = box.state() == BoxState.SEALED;
        if (box.booked()) {
            sheets.takeOut(inside(box));
            box.book(false);
        }
        box.open();
        if (sealed) {
            stock.move(warehouse(box), box, StockState.SEALED, StockState.FILLED);
        }
        history.record(BoxEvent.of(box, BoxEventKind.OPENED, reason).by(persons));
        return box;
    }

    /** A box that is damaged where it stands, or lost on the way, goes; another stands in under its own code. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BallotBox replace(OfficeKey office, BoxCode code, List<String> persons, String reason) {
        BallotBox box = held(office, code);
        if (box.booked()) {
            giveUp(box);
            box.book(false);
        }
        Optional<StockState> stands = box.state().stock().filter(counted -> counted != StockState.DISPATCHED);
        stands.ifPresent(counted -> stock.move(warehouse(box), box, counted, null));
        String itsCode = maker.freshCode();
        BoxEvent gone = BoxEvent.of(box, BoxEventKind.REPLACED, BoxCode.spoken(itsCode) + ": " + reason)
                .by(persons);
        box.replace();
        boxes.flush(); // it makes room for the other one
        BallotBox other = boxes.save(box.standIn(itsCode, history.now(office)));
        history.record(List.of(gone, BoxEvent.of(other, BoxEventKind.MADE, box.spoken())));
        return other;
    }

    /** Its ballots go with it: lost on the way, or damaged where it is. */
    private void giveUp(BallotBox box) {
        if (box.state() == BoxState.ON_ROAD) {
            sheets.lose(inside(box));
        } else {
            sheets.spoil(inside(box));
        }
    }

    private static BoxSheets.Sheets inside(BallotBox box) {
        return inside(box, box.ballots() == null ? 0 : box.ballots());
    }

    private static BoxSheets.Sheets inside(BallotBox box, int ballots) {
        return new BoxSheets.Sheets(
                box.need().office(), box.need().ballots(), box.warehouseCode(), ballots, box.spoken());
    }

    /** Ballots go from one box to another of the same contest and village, with minutes; both are open or empty. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveBallots(OfficeKey office, Moving moving, List<String> persons) {
        BallotBox from = held(office, moving.from());
        BallotBox to = held(office, moving.to());
        if (from.code().equals(to.code()) || !from.need().sameVillage(to.need())) {
            throw new RuleBroken("box.move.elsewhere", from.spoken(), to.spoken());
        }
        from.move(-moving.ballots());
        to.move(moving.ballots());
        String said = moving.ballots() + " · " + moving.minutes();
        history.record(List.of(
                BoxEvent.of(from, BoxEventKind.MOVED, "−" + said + " → " + to.spoken())
                        .by(persons),
                BoxEvent.of(to, BoxEventKind.MOVED, "+" + said + " ← " + from.spoken())
                        .by(persons)));
    }

    /** A box that has arrived was opened there: ballots that are more lay loose by the books; those that are fewer do now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BallotBox recount(OfficeKey office, BoxCode code, BoxRow.Recounted found) {
        BallotBox box = held(office, code);
        int more = box.recount(found);
        if (box.booked()) {
            sheets.change(inside(box, Math.abs(more)), more < 0);
        }
        return box;
    }

    /** How many ballots go from which box into which, and the number of the minutes that say so. */
    public record Moving(BoxCode from, BoxCode to, int ballots, String minutes) {}

    /** Two boxes with each other's contents. */
    public record Swapped(BoxCode one, BoxCode other) {}

    /** What lies in two boxes belongs into the other one; both are open, and both are counted again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void swap(OfficeKey office, Swapped boxes, List<String> persons, String reason) {
        BallotBox first = held(office, boxes.one());
        BallotBox second = held(office, boxes.other());
        if (first.code().equals(second.code()) || first.state() != BoxState.OPEN || second.state() != BoxState.OPEN) {
            throw new RuleBroken("box.swap.closed", first.spoken(), second.spoken());
        }
        history.record(List.of(
                BoxEvent.of(first, BoxEventKind.SWAPPED, second.spoken() + ": " + reason)
                        .by(persons),
                BoxEvent.of(second, BoxEventKind.SWAPPED, first.spoken() + ": " + reason)
                        .by(persons)));
    }

    /** A box that nobody needs any longer is emptied and stands among the empty ones again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BallotBox withdraw(OfficeKey office, BoxCode code, List<String> persons, String reason) {
        BallotBox box = held(office, code);
        if (box.state() == BoxState.OPEN) {
            stock.move(warehouse(box), box, StockState.FILLED, StockState.ASSEMBLED);
        }
        BoxEvent event = BoxEvent.of(box, BoxEventKind.WITHDRAWN, reason).by(persons);
        box.withdraw();
        history.record(event);
        return box;
    }

    /** A box that was sealed before boxes were kept one by one gets its name. */
    @Transactional
    public BallotBox adopt(OfficeKey office, BoxCode code, String warehouse) {
        Warehouse here = stock.hold(office.regency(), warehouse);
        BallotBox box = boxes.lock(office, code);
        stock.adopt(here, box);
        box.adopt(warehouse);
        history.record(BoxEvent.of(box, BoxEventKind.ADOPTED, ""));
        return box;
    }

    /** Something is written down about a box that leaves it as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(BoxEvent event) {
        history.record(event);
    }

    private BallotBox held(OfficeKey office, BoxCode code) {
        sheets.hold(office);
        String warehouse = boxes.withCode(office, code).warehouseCode();
        if (!warehouse.isEmpty()) {
            stock.hold(office.regency(), warehouse);
        }
        return boxes.lock(office, code);
    }

    private Warehouse warehouse(BallotBox box) {
        return stock.hold(box.need().office().regency(), box.warehouseCode());
    }
}
