package id.kotaksuara.goods.destruction;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.destruction.Destruction.Event;
import id.kotaksuara.goods.destruction.Destruction.Line;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsOfOffice;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets goods aside and destroys ballots: every sheet that the books had is burnt, or missing under the minutes' number. */
@Component
@Transactional
class DestructionDesk {

    /** Those that were given to the packers first, then folded ones, then those as they were delivered. */
    private static final List<GoodsPlace> LOOSE = List.of(GoodsPlace.PACKING, GoodsPlace.SORTED, GoodsPlace.STORE);

    private final OfficeQueue queue;
    private final GoodsLedger ledger;
    private final LeftOvers leftOvers;
    private final Destructions destructions;
    private final Warehouses warehouses;
    private final Journal journal;
    private final GoodsOfOffice goods;

    DestructionDesk(
            OfficeQueue queue,
            GoodsLedger ledger,
            LeftOvers leftOvers,
            Destructions destructions,
            Warehouses warehouses,
            Journal journal,
            GoodsOfOffice goods) {
        this.goods = goods;
        this.warehouses = warehouses;
        this.queue = queue;
        this.ledger = ledger;
        this.leftOvers = leftOvers;
        this.destructions = destructions;
        this.journal = journal;
    }

    void setAside(OfficeKey office, SetAside aside) {
        queue.enter(office);
        ledger.takeOver(office, aside.goods(), aside.warehouse());
        ledger.post(office, aside.move(), aside.cause() + ": " + aside.words());
        record(
                office,
                "aside." + aside.cause(),
                "%s, %d: %s".formatted(goods.names(office).of(aside.goods()), aside.quantity(), aside.words()));
    }

    /** Writes minutes and moves what they say; refused where the books have changed since it was counted. */
    int destroy(OfficeKey office, Event event, List<Line> lines) {
        queue.enter(office);
        if (lines.isEmpty()) {
            throw new RuleBroken("goods.destruction.nothing");
        }
        takeOver(office, lines);
        lines.forEach(line -> mustStillBe(office, line));
        int number = destructions.add(office, event, lines);
        String about = Destruction.paper(office.regency(), number) + "; " + event.officer();
        for (Line line : lines) {
            var sheets = new SheetsOfKind(ledger, office, line.goods(), about);
            sheets.destroy(line.damaged(), List.of(GoodsPlace.DAMAGED));
            sheets.destroy(line.surplus(), LOOSE);
        }
        int all = lines.stream().mapToInt(Line::destroyed).sum();
        record(office, "destroyed", Destruction.paper(office.regency(), number) + ": " + all);
        return number;
    }

    /** From here on nobody changes what the minutes speak of: each warehouse is held, in the order of their codes. */
    private void takeOver(OfficeKey office, List<Line> lines) {
        for (var warehouse : warehouses.ofRegency(office.regency())) {
            lines.forEach(line -> ledger.takeOver(office, line.goods(), warehouse.code()));
        }
    }

    private void mustStillBe(OfficeKey office, Line line) {
        boolean same = leftOvers.of(office).stream()
                .anyMatch(left -> left.goods().equals(line.goods())
                        && left.damaged() == line.damaged().due()
                        && left.surplus() == line.surplus().due());
        if (!same) {
            throw new RuleBroken("goods.destruction.changed");
        }
    }

    private void record(OfficeKey office, String action, String what) {
        journal.record(new Entry("goods:" + office.path(), office.regency(), "journal.goods." + action, null, what));
    }
}
