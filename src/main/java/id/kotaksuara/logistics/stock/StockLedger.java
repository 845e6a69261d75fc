package id.kotaksuara.logistics.stock;

import static id.kotaksuara.logistics.stock.StockEntryKind.DISPATCH;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.logistics.stock.StockItems.Held;
import id.kotaksuara.logistics.warehouse.ByHand;
import id.kotaksuara.logistics.warehouse.StandingBoxCount;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.region.OfficeKey;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the stock ledger and keeps the balance with it; one at a time for each warehouse. */
@Service
public class StockLedger implements StandingBoxCount {

    private final StockItems items;
    private final StockEntries entries;
    private final StockSigner signer;
    private final ByHand hand;
    private final JdbcClient jdbc;

    StockLedger(StockItems items, StockEntries entries, StockSigner signer, ByHand hand, JdbcClient jdbc) {
        this.items = items;
        this.entries = entries;
        this.signer = signer;
        this.hand = hand;
        this.jdbc = jdbc;
    }

    /** Notes what became of boxes that are kept one by one, under a box's code or a shipment's number. */
    @Transactional
    public void work(Warehouse warehouse, StockMove move, String reference) {
        post(warehouse, move.kind(), move, reference);
    }

    @Transactional
    public void hold(Warehouse warehouse) {
        lock(warehouse);
    }

    @Transactional(readOnly = true)
    public int held(Warehouse warehouse, Goods goods, StockState state) {
        return items.quantity(new StockKey(warehouse.id(), goods, state)).orElse(0);
    }

    /** Takes goods in from outside, as delivered. */
    @Transactional
    public void receive(Warehouse warehouse, Goods goods, int quantity, String note) {
        work(warehouse, new StockMove(goods, null, StockState.FLAT, quantity), note);
    }

    /** Notes work done: boxes assembled, filled, sealed, or undone by a step; goods that travel beside boxes leave. */
    @Transactional
    public void move(Warehouse warehouse, StockMove move) {
        if (!move.isInOrder()) {
            throw new RuleBroken("stock.move.order");
        }
        byHand(warehouse, move);
        post(warehouse, move.kind(), move, "");
    }

    /** Takes goods out for good: damaged, lost or destroyed, with the reason. */
    @Transactional
    public void remove(Warehouse warehouse, StockMove move, String reason) {
        if (reason.isBlank()) {
            throw new RuleBroken("stock.remove.reason");
        }
        if (move.fromState() == StockState.DISPATCHED) {
            throw new RuleBroken("stock.remove.dispatched");
        }
        byHand(warehouse, move);
        post(warehouse, move.kind(), move, reason);
    }

    /** Sends sealed boxes of stations on their way; refused when fewer are sealed. */
    @Transactional
    public void dispatch(Warehouse warehouse, String electionCode, int boxes, String reference) {
        int room = lock(warehouse);
        var sealed = items.sealedBoxes(warehouse.id(), electionCode);
        int all = sealed.stream().mapToInt(StockItem::quantity).sum();
        if (boxes > all) {
            throw new RuleBroken("stock.dispatch.short", boxes, all);
        }
        int rest = boxes;
        for (StockItem item : sealed) {
            int some = Math.min(rest, item.quantity());
            if (some > 0) {
                var move = new StockMove(item.goods(), StockState.SEALED, StockState.DISPATCHED, some);
                write(warehouse, room, entry(warehouse, DISPATCH, move, reference));
                rest -= some;
            }
        }
    }

    /** Takes back what was sent under a reference, by counter-entries with their reason. */
    @Transactional
    public void takeBack(Warehouse warehouse, String electionCode, String reference, String reason) {
        int room = lock(warehouse);
        for (StockEntry sent : entries.under(warehouse.id(), electionCode, DISPATCH, reference)) {
            if (!entries.corrected(warehouse.id(), electionCode, sent.number())) {
                int next = entries.lastNumber(warehouse.id(), electionCode) + 1;
                write(warehouse, room, sent.reversed(next, signer.sign(warehouse, reason)));
            }
        }
    }

    public Map<Goods, Integer> away(Warehouse warehouse, String electionCode, String reference) {
        return entries.away(warehouse.id(), electionCode, reference);
    }

    /** Undoes an entry by a counter-entry with its reason; the entry itself stays as it was written. */
    @Transactional
    public void correct(Warehouse warehouse, String electionCode, int number, String reason) {
        int room = lock(warehouse);
        StockEntry mistaken = entries.numbered(warehouse.id(), electionCode, number);
        if (entries.corrected(warehouse.id(), electionCode, number)) {
            throw new RuleBroken("stock.correct.twice", number);
        }
        byHand(warehouse, mistaken.move().reversed());
        write(
                warehouse,
                room,
                mistaken.counter(entries.lastNumber(warehouse.id(), electionCode) + 1, signer.sign(warehouse, reason)));
    }

    /** Asked once nobody else can change what is there. */
    private void byHand(Warehouse warehouse, StockMove move) {
        lock(warehouse);
        move.ask(hand, warehouse, items.quantity(warehouse.id(), move.goods()));
    }

    /** Boxes that stand on the floor, of all elections. */
    @Override
    @Transactional(readOnly = true)
    public int standingIn(Warehouse warehouse) {
        return items.inWarehouse(warehouse.id()).stream()
                .mapToInt(Held::standing)
                .sum();
    }

    /** Boxes that stand here; nothing where the ledger knows of none now, and of this election of none before. */
    @Transactional(readOnly = true)
    public OptionalInt knownStanding(Warehouse warehouse, String electionCode) {
        var heaps = items.inWarehouse(warehouse.id()).stream()
                .filter(heap -> heap.goods().material().box() && heap.state().standing())
                .filter(heap ->
                        heap.quantity() > 0 || heap.goods().electionCode().equals(electionCode))
                .toList();
        return heaps.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(heaps.stream().mapToInt(Held::standing).sum());
    }

    /** Boxes of stations that are sealed and may be dispatched. */
    @Transactional(readOnly = true)
    public int sealed(Warehouse warehouse, String electionCode) {
        return Math.toIntExact(items.sealed(warehouse.id(), electionCode));
    }

    /** Whether the office keeps stock of the boxes of stations here: some have been written into the ledger. */
    @Transactional(readOnly = true)
    public boolean keepsBoxes(Warehouse warehouse, String electionCode) {
        return items.inWarehouse(warehouse.id()).stream()
                .map(Held::goods)
                .anyMatch(goods -> goods.material() == Material.BALLOT_BOX
                        && goods.electionCode().equals(electionCode));
    }

    /** What all warehouses of an office hold or have sent, in any state. */
    @Transactional(readOnly = true)
    public Map<Goods, Long> heldBy(OfficeKey office) {
        return items.inRegency(office).stream().collect(groupingBy(Held::goods, summingLong(Held::quantity)));
    }

    private void post(Warehouse warehouse, StockEntryKind kind, StockMove move, String note) {
        write(warehouse, lock(warehouse), entry(warehouse, kind, move, note));
    }

    private StockEntry entry(Warehouse warehouse, StockEntryKind kind, StockMove move, String note) {
        int next = entries.lastNumber(warehouse.id(), move.goods().electionCode()) + 1;
        return new StockEntry(warehouse.id(), next, kind, move, signer.sign(warehouse, note));
    }

    private void write(Warehouse warehouse, int room, StockEntry entry) {
        StockMove move = entry.move();
        int standing = standingIn(warehouse);
        if (move.needsRoom() > 0 && standing + move.needsRoom() > room) {
            throw new RuleBroken("stock.room", move.needsRoom(), room, standing, Math.max(0, room - standing));
        }
        if (move.fromState() != null) {
            item(warehouse, move.goods(), move.fromState()).take(move.quantity());
        }
        if (move.toState() != null) {
            item(warehouse, move.goods(), move.toState()).put(move.quantity());
        }
        entries.save(entry);
        signer.remember(warehouse, entry);
    }

    private StockItem item(Warehouse warehouse, Goods goods, StockState state) {
        var key = new StockKey(warehouse.id(), goods, state);
        return items.findByKey(key).orElseGet(() -> items.save(new StockItem(key)));
    }

    /** Keeps everybody else from this warehouse's stock until the transaction ends; answers its room now. */
    private int lock(Warehouse warehouse) {
        return jdbc.sql("select room from warehouse where id = :id for no key update")
                .param("id", warehouse.id())
                .query(Integer.class)
                .single();
    }
}
