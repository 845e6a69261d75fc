package id.kotaksuara.boxes.box;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes one box at a time: its state, the stock that counts it, and its history, together or not at all. */
@Service
public class BoxDesk {

    private final BallotBoxes boxes;
    private final BoxStock stock;
    private final BoxMaker maker;
    private final BoxHistory history;

    BoxDesk(BallotBoxes boxes, BoxStock stock, BoxMaker maker, BoxHistory history) {
        this.boxes = boxes;
        this.stock = stock;
        this.maker = maker;
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
        Warehouse warehouse = stock.hold(office.regency(), filling.warehouse());
        BallotBox box = boxes.lock(office, code);
        if (box.state() == BoxState.WAITING) {
            stock.fill(warehouse, box);
        } else {
            mustStandIn(box, filling.warehouse());
        }
        box.fill(filling.warehouse(), filling.ballots());
        history.record(BoxEvent.of(box, BoxEventKind.FILLED, filling.contents()).by(filling.persons()));
        return box;
    }

    private static void mustStandIn(BallotBox box, String warehouse) {
        if (!box.warehouseCode().equals(warehouse)) {
            throw new RuleBroken("box.elsewhere", box.spoken(), box.warehouseCode());
        }
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
        box.open();
        if (sealed) {
            stock.move(warehouse(box), box, StockState.SEALED, StockState.FILLED);
        }
        history.record(BoxEvent.of(box, BoxEventKind.OPENED, reason).by(persons));
        return box;
    }

    /** A damaged box that is open goes for good, and another stands in for it under a code of its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BallotBox replace(OfficeKey office, BoxCode code, List<String> persons, String reason) {
        BallotBox box = held(office, code);
        box.replace();
        stock.move(warehouse(box), box, StockState.FILLED, null);
        BallotBox other = boxes.save(box.standIn(maker.freshCode(), history.now(office)));
        history.record(List.of(
                BoxEvent.of(box, BoxEventKind.REPLACED, other.spoken() + ": " + reason).by(persons),
                BoxEvent.of(other, BoxEventKind.MADE, box.spoken())));
        return other;
    }

    /** A box that nobody needs any longer is emptied and stands among the empty ones again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BallotBox withdraw(OfficeKey office, BoxCode code, List<String> persons, String reason) {
        BallotBox box = held(office, code);
        if (box.state() == BoxState.OPEN) {
            stock.move(warehouse(box), box, StockState.FILLED, StockState.ASSEMBLED);
        }
        history.record(BoxEvent.of(box, BoxEventKind.WITHDRAWN, reason).by(persons));
        box.withdraw();
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
