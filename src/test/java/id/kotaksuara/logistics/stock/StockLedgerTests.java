package id.kotaksuara.logistics.stock;

import static id.kotaksuara.election.rule.Material.BALLOT;
import static id.kotaksuara.election.rule.Material.BALLOT_BOX;
import static id.kotaksuara.election.rule.Material.VOTING_BOOTH;
import static id.kotaksuara.logistics.stock.StockState.ASSEMBLED;
import static id.kotaksuara.logistics.stock.StockState.DISPATCHED;
import static id.kotaksuara.logistics.stock.StockState.FILLED;
import static id.kotaksuara.logistics.stock.StockState.FLAT;
import static id.kotaksuara.logistics.stock.StockState.SEALED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseFacts;
import id.kotaksuara.logistics.warehouse.Warehouses;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class StockLedgerTests {

    private static final Goods BOXES = Goods.ofAllContests(World.ELECTION, BALLOT_BOX);
    private static final int ROOM = 350;

    @Autowired
    private StockLedger ledger;

    @Autowired
    private StockItems items;

    @Autowired
    private StockEntries entries;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private Journal journal;

    @Autowired
    private EntityManager database;

    @Autowired
    private JdbcClient jdbc;

    private Warehouse warehouse;

    @BeforeEach
    void holdsBoxesForTheWorld() {
        new World(jdbc).create();
        var facts = new WarehouseFacts("Gudang Indrasari", "Martapura", Room.counted(ROOM), 350, 350, null);
        warehouse = warehouses.save(new Warehouse(World.REGENCY, "GUDANG", facts));
        ledger.receive(warehouse, BOXES, 400, "SJ 12");
    }

    @Test
    void keepsTheBalanceWithTheLedger() {
        ledger.move(warehouse, new StockMove(BOXES, FLAT, SEALED, 120));
        ledger.dispatch(warehouse, World.ELECTION, 100, "SJ-6303-0001");

        assertThat(held(FLAT)).isEqualTo(280);
        assertThat(held(SEALED)).isEqualTo(20);
        assertThat(held(DISPATCHED)).isEqualTo(100);
        assertThat(entries.part(warehouse.id(), World.ELECTION, "% %", Pageable.ofSize(50)))
                .extracting(StockEntry::number)
                .containsExactly(3, 2, 1);
        assertThat(journal.about(warehouse.subject())).hasSize(3).first().satisfies(line -> assertThat(line.afterText())
                .contains("Kotak suara TPS", "100", "disegel → dikirim", "SJ-6303-0001"));
    }

    @Test
    void refusesStockBelowZero() {
        refuses("stock.short", () -> ledger.move(warehouse, new StockMove(BOXES, ASSEMBLED, FILLED, 1)));
        refuses("stock.short", () -> ledger.remove(warehouse, new StockMove(BOXES, FLAT, null, 401), "rusak"));

        ledger.remove(warehouse, new StockMove(BOXES, FLAT, null, 400), "rusak");

        assertThat(held(FLAT)).isZero();
    }

    @Test
    void fillsTheWarehouseToItsRoomAndNotOneMore() {
        ledger.move(warehouse, new StockMove(BOXES, FLAT, ASSEMBLED, ROOM));
        ledger.move(warehouse, new StockMove(BOXES, ASSEMBLED, FILLED, ROOM));

        refuses("stock.room", () -> ledger.move(warehouse, new StockMove(BOXES, FLAT, ASSEMBLED, 1)));

        assertThat(ledger.standingIn(warehouse)).isEqualTo(ROOM);
    }

    /** They stand at its door, and nobody can send them away for want of room. */
    @Test
    void takesBackWhatComesBackThoughItIsFull() {
        ledger.move(warehouse, new StockMove(BOXES, FLAT, FILLED, 10));
        ledger.move(warehouse, new StockMove(BOXES, FILLED, SEALED, 10));
        ledger.dispatch(warehouse, World.ELECTION, 10, "SJ-6303-0001");
        ledger.move(warehouse, new StockMove(BOXES, FLAT, ASSEMBLED, ROOM));

        ledger.work(warehouse, new StockMove(BOXES, DISPATCHED, SEALED, 4), "SJ-6303-0001");

        assertThat(ledger.standingIn(warehouse)).isEqualTo(ROOM + 4);
        refuses("stock.room", () -> ledger.move(warehouse, new StockMove(BOXES, FLAT, ASSEMBLED, 1)));
    }

    @Test
    void countsNoRoomForWhatDoesNotStand() {
        ledger.receive(warehouse, Goods.ofAllContests(World.ELECTION, VOTING_BOOTH), 10 * ROOM, "");
        ledger.receive(warehouse, new Goods(World.ELECTION, BALLOT, "GUBERNUR"), 10 * ROOM, "");

        assertThat(ledger.standingIn(warehouse)).isZero();
    }

    @Test
    void dispatchesSealedBoxesOnly() {
        ledger.move(warehouse, new StockMove(BOXES, FLAT, FILLED, 10));
        ledger.move(warehouse, new StockMove(BOXES, FILLED, SEALED, 4));

        refuses("stock.dispatch.short", () -> ledger.dispatch(warehouse, World.ELECTION, 5, "SJ-6303-0001"));
        refuses("stock.move.order", () -> ledger.move(warehouse, new StockMove(BOXES, SEALED, DISPATCHED, 4)));
        ledger.dispatch(warehouse, World.ELECTION, 4, "SJ-6303-0001");

        assertThat(ledger.sealed(warehouse, World.ELECTION)).isZero();
        assertThat(ledger.standingIn(warehouse)).isEqualTo(6);
    }

    @Test
    void correctsAMistakeByACounterEntryOnce() {
        ledger.move(warehouse, new StockMove(BOXES, FLAT, ASSEMBLED, 30));

        ledger.correct(warehouse, World.ELECTION, 2, "salah hitung");

        assertThat(held(FLAT)).isEqualTo(400);
        assertThat(held(ASSEMBLED)).isZero();
        assertThat(entries.numbered(warehouse.id(), World.ELECTION, 3).corrects())
                .isEqualTo(2);
        refuses("stock.correct.twice", () -> ledger.correct(warehouse, World.ELECTION, 2, "lagi"));
        refuses("stock.correct.CORRECTION", () -> ledger.correct(warehouse, World.ELECTION, 3, "lagi"));
        refuses("stock.correct.reason", () -> ledger.correct(warehouse, World.ELECTION, 1, " "));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ledger.correct(warehouse, World.ELECTION, 9, "tidak ada"));
    }

    @Test
    void refusesACorrectionOfWhatWentOn() {
        ledger.move(warehouse, new StockMove(BOXES, FLAT, SEALED, 300));

        refuses("stock.short", () -> ledger.correct(warehouse, World.ELECTION, 1, "bukan untuk kita"));
    }

    @Test
    void leavesTheShipmentToAccountForWhatLeft() {
        ledger.move(warehouse, new StockMove(BOXES, FLAT, SEALED, 10));
        ledger.dispatch(warehouse, World.ELECTION, 10, "SJ-6303-0001");

        refuses("stock.correct.DISPATCH", () -> ledger.correct(warehouse, World.ELECTION, 3, "batal"));
    }

    @Test
    void letsTheTableRefuseStockBelowZero() {
        database.flush();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> jdbc.sql("update stock_item set quantity = -1").update())
                .withMessageContaining("stock_item_below_zero");
    }

    @Test
    void letsTheTableRefuseMoreThanTheRoom() {
        ledger.move(warehouse, new StockMove(BOXES, FLAT, ASSEMBLED, ROOM));
        database.flush();
        jdbc.sql("update stock_item set quantity = quantity + 1 where state = 'ASSEMBLED'")
                .update();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("set constraints all immediate").update())
                .withMessageContaining("its room of 350");
    }

    @Test
    void letsTheTableRefuseAWarehouseSmallerThanItsStock() {
        ledger.move(warehouse, new StockMove(BOXES, FLAT, ASSEMBLED, 200));
        database.flush();
        jdbc.sql("update warehouse set counted_boxes = 199").update();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("set constraints all immediate").update())
                .withMessageContaining("its room of 199");
    }

    @Test
    void neverChangesAnEntry() {
        database.flush();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> jdbc.sql("update stock_entry set quantity = 1").update())
                .withMessageContaining("append-only");
    }

    @Test
    void neverForgetsAnEntryOfARealOffice() {
        database.flush();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("delete from stock_entry").update())
                .withMessageContaining("append-only");
    }

    private int held(StockState state) {
        return items.findByKey(new StockKey(warehouse.id(), BOXES, state))
                .map(StockItem::quantity)
                .orElse(0);
    }

    private static void refuses(String key, Runnable attempt) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(attempt::run).withMessage(key);
    }
}
