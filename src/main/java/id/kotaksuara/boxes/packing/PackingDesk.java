package id.kotaksuara.boxes.packing;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BallotBox;
import id.kotaksuara.boxes.box.BallotBoxes;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxDesk;
import id.kotaksuara.boxes.box.BoxDesk.Filling;
import id.kotaksuara.boxes.box.BoxEvent;
import id.kotaksuara.boxes.box.BoxEventKind;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.box.BoxState;
import id.kotaksuara.boxes.box.BoxStock;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done at a packing table: a box is taken, counted twice, sealed; or put aside. */
@Service
class PackingDesk {

    private final PackingTables tables;
    private final BallotBoxes boxes;
    private final BoxRows rows;
    private final PackingLists lists;
    private final FirstCounts firsts;
    private final BoxDesk desk;
    private final BoxStock stock;
    private final BoxSeals seals;
    private final OfficeQueue queue;
    private final Journal journal;

    PackingDesk(
            PackingTables tables,
            BallotBoxes boxes,
            BoxRows rows,
            PackingLists lists,
            FirstCounts firsts,
            BoxDesk desk,
            BoxStock stock,
            BoxSeals seals,
            OfficeQueue queue,
            Journal journal) {
        this.queue = queue;
        this.journal = journal;
        this.tables = tables;
        this.boxes = boxes;
        this.rows = rows;
        this.lists = lists;
        this.firsts = firsts;
        this.desk = desk;
        this.stock = stock;
        this.seals = seals;
    }

    /** What became of a count. */
    enum Counted {
        FIRST,
        /** The two counted differently. */
        DIFFERENT,
        /** Both counted the same, and it is not what its station needs. */
        WRONG,
        /** Counted on a page that was older than the table: nobody's count. */
        STALE,
        PACKED
    }

    /** Takes a box onto the table; the same one scanned twice stays on it. */
    @Transactional
    void take(OfficeKey office, int number, String typed) {
        PackingTable table = tables.lock(office, number);
        BoxRow row = rows.scanned(office, typed);
        var code = new BoxCode(row.code());
        BallotBox box = boxes.lock(office, code);
        mustBePackable(box);
        stock.mustStandIn(table.warehouseCode(), box);
        stock.mustFit(table.warehouseCode(), box);
        tables.findByBoxCode(code.text())
                .filter(other -> other.number() != number)
                .ifPresent(other -> {
                    throw new RuleBroken("packing.taken", code.spoken(), other.number(), other.firstPerson());
                });
        lists.of(row);
        table.take(code.text());
    }

    private static void mustBePackable(BallotBox box) {
        if (box.state() != BoxState.WAITING && box.state() != BoxState.OPEN && box.state() != BoxState.FILLED) {
            throw new RuleBroken("packing.state." + box.state(), box.spoken());
        }
    }

    /** @param seen the version of the table on whose page somebody counted */
    @Transactional
    Counted count(OfficeKey office, int number, String seen, Map<String, Integer> counts) {
        PackingTable table = tables.lock(office, number);
        if (!table.isAsSeen(seen)) {
            return Counted.STALE;
        }
        BoxRow row = rows.withCode(office, onTable(table));
        if (!table.counted()) {
            firsts.keep(table, counts);
            table.count(OfficeSql.actor());
            return Counted.FIRST;
        }
        Map<String, Integer> first = firsts.take(table);
        String by = table.countedInWords(OfficeSql.actor());
        PackingList list = lists.of(row);
        if (!first.equals(counts) || !list.isComplete(counts)) {
            note(row, table, list.said(first, counts) + by);
            return first.equals(counts) ? Counted.WRONG : Counted.DIFFERENT;
        }
        var in = new Filling(table.warehouseCode(), list.ballots(counts), table.persons(), list.said(counts) + by);
        desk.fill(office, onTable(table), in);
        return Counted.PACKED;
    }

    private void note(BoxRow box, PackingTable table, String said) {
        desk.note(new BoxEvent(
                box.office(), box.code(), BoxEventKind.MISCOUNTED, table.persons(), table.warehouseCode(), said));
    }

    /**
     * Seals the box on the table and clears it for the next one; nothing where the table has moved on.
     *
     * @param seen the version of the table on whose page the seals were typed
     */
    @Transactional
    Optional<BallotBox> seal(OfficeKey office, int number, String seen, List<String> numbers) {
        PackingTable table = tables.lock(office, number);
        if (!table.isAsSeen(seen)) {
            return Optional.empty();
        }
        BoxCode code = onTable(table);
        BoxRow row = rows.withCode(office, code);
        if (row.outdated()) {
            throw new RuleBroken("packing.changed", row.needed(), row.ballots());
        }
        seals.mustBeNoLabels(numbers);
        table.roll().check(numbers);
        seals.put(office, code.text(), numbers);
        BallotBox box = desk.seal(office, code, numbers, table.persons());
        table.seal(numbers);
        return Optional.of(box);
    }

    /**
     * Puts the box aside: what was counted of it so far is forgotten; filled, it has to be counted again. False where the
     * table has moved on since this version of it was seen, and has perhaps another box on it.
     */
    @Transactional
    boolean putAside(OfficeKey office, int number, String seen) {
        PackingTable table = tables.lock(office, number);
        if (!table.isAsSeen(seen)) {
            return false;
        }
        BoxCode code = onTable(table);
        if (boxes.withCode(office, code).state() == BoxState.FILLED) {
            desk.open(office, code, table.persons(), "");
        }
        firsts.forget(table);
        table.clear();
        return true;
    }

    /** Whether the box has to be counted anew, because whoever counted it first has left the table. */
    @Transactional
    boolean staff(OfficeKey office, int number, PackingTable.Crew crew) {
        PackingTable table = tables.lock(office, number);
        String before = table.said();
        boolean counted = table.counted();
        if (!crew.roll().sameNumbers(table.roll())) {
            queue.enter(office);
            tables.mustBeApart(office, number, crew.roll());
        }
        table.staff(crew);
        boolean anew = counted && !table.counted();
        if (anew) {
            firsts.forget(table);
        }
        journal.record(entry(table, "journal.packing.staffed", before));
        return anew;
    }

    /** Closes a table on which nothing lies; what was packed at it stays as it is. */
    @Transactional
    void close(OfficeKey office, int number) {
        PackingTable table = tables.lock(office, number);
        if (table.boxCode() != null) {
            throw new RuleBroken("packing.close.busy", table.boxSpoken(), number);
        }
        tables.delete(table);
        journal.record(entry(table, "journal.packing.closed", null));
    }

    private static BoxCode onTable(PackingTable table) {
        if (table.boxCode() == null) {
            throw new RuleBroken("packing.empty");
        }
        return new BoxCode(table.boxCode());
    }

    private static Entry entry(PackingTable table, String action, @Nullable String before) {
        String subject = "packing:" + table.office().path() + "/" + table.number();
        return new Entry(subject, table.office().regency(), action, before, table.said());
    }

    @Transactional
    PackingTable open(OfficeKey office, String warehouse, PackingTable.Crew crew) {
        queue.enter(office); // each table gets a number of its own
        int number = tables.lastNumber(office) + 1;
        tables.mustBeApart(office, number, crew.roll());
        PackingTable table = tables.save(new PackingTable(office, number, warehouse, crew));
        journal.record(entry(table, "journal.packing.opened", null));
        return table;
    }
}
