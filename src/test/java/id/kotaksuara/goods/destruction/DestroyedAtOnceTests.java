package id.kotaksuara.goods.destruction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.CleanSlate;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.GoodsWorld;
import id.kotaksuara.goods.destruction.Destruction.Line;
import id.kotaksuara.goods.destruction.Destruction.Sheets;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsMove;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.stock.StockMove;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Ballots that the stock has and no book knows yet, and several people who do something about them at the same moment. */
@IntegrationTest
@TestPropertySource(properties = "kotaksuara.test.database=own")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DestroyedAtOnceTests {

    private static final Goods DPR = new Goods(GoodsWorld.ELECTION, Material.BALLOT, "DPR");
    private static final int SHEETS = 264;
    private static final int SURPLUS = 60;

    @Autowired
    private ElectionOffice office;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private StockLedger stock;

    @Autowired
    private GoodsLedger ledger;

    @Autowired
    private DestructionDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        new CleanSlate(jdbc, transaction).wipe();
        transaction.executeWithoutResult(status -> {
            GoodsWorld.create(office, warehouses, jdbc);
            stock.receive(warehouses.withCode(World.REGENCY, GoodsWorld.WAREHOUSE), DPR, SHEETS, "Stok awal");
        });
        TestTime.in(World.REGENCY, "2024-02-13T05:00:00Z");
    }

    @Test
    void endOnceHoweverManyPeopleWriteTheMinutes() throws Exception {
        List<Boolean> done = atOnce(this::destroy, this::destroy, this::destroy);

        assertThat(done).containsOnlyOnce(true);
        assertThat(at(GoodsPlace.DESTROYED)).isEqualTo(SURPLUS);
        assertThat(held()).isEqualTo(SHEETS - SURPLUS);
        assertThat(jdbc.sql("select count(*) from goods_destruction")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void neverSayMoreThanWasThereWhileSomebodyTakesSheetsByHand() throws Exception {
        List<Boolean> done = atOnce(this::destroy, this::takeByHand);

        boolean destroyed = done.get(0);
        assertThat(at(GoodsPlace.DESTROYED)).isEqualTo(destroyed ? SURPLUS : 0);
        assertThat(held()).isEqualTo(SHEETS - (destroyed ? SURPLUS : 0) - (done.get(1) ? 50 : 0));
        transaction.executeWithoutResult(status -> ledger.takeOver(GoodsWorld.OFFICE, DPR, GoodsWorld.WAREHOUSE));
        assertThat(at(GoodsPlace.STORE)).as("both books say the same").isEqualTo(held());
    }

    @Test
    void doNotWaitForEachOtherInACircle() throws Exception {
        List<Boolean> done = atOnce(() -> often(this::setAsideOne), () -> often(this::takeOneByHand));

        assertThat(done).containsExactly(true, true);
        transaction.executeWithoutResult(status -> ledger.takeOver(GoodsWorld.OFFICE, DPR, GoodsWorld.WAREHOUSE));
        assertThat(at(GoodsPlace.STORE)).isEqualTo(held());
    }

    private boolean destroy() {
        var event = new Destruction.Event(
                LocalDate.of(2024, 2, 13), "14.00", "Gudang", "dibakar", "Hasan", List.of("Ani, Bawaslu"));
        var line = new Line(DPR, new Sheets(0, 0), new Sheets(SURPLUS, SURPLUS));
        return unlessRefused(() -> desk.destroy(GoodsWorld.OFFICE, event, List.of(line)));
    }

    private boolean takeByHand() {
        return unlessRefused(() -> remove(50));
    }

    private void remove(int sheets) {
        var warehouse = warehouses.withCode(World.REGENCY, GoodsWorld.WAREHOUSE);
        stock.remove(warehouse, new StockMove(DPR, StockState.FLAT, null, sheets), "rusak");
    }

    private boolean often(Runnable work) {
        for (int time = 0; time < 25; time++) {
            unlessRefused(work);
        }
        return true;
    }

    private void setAsideOne() {
        transaction.executeWithoutResult(status -> {
            ledger.takeOver(GoodsWorld.OFFICE, DPR, GoodsWorld.WAREHOUSE);
            var move = new GoodsMove(DPR, GoodsWorld.WAREHOUSE, GoodsPlace.STORE, GoodsPlace.DAMAGED, 1);
            ledger.post(GoodsWorld.OFFICE, move, "Karton 3");
        });
    }

    private void takeOneByHand() {
        remove(1);
    }

    private static boolean unlessRefused(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }

    private int at(GoodsPlace place) {
        return ledger.at(GoodsWorld.OFFICE, DPR, GoodsWorld.WAREHOUSE, place);
    }

    private int held() {
        return stock.held(warehouses.withCode(World.REGENCY, GoodsWorld.WAREHOUSE), DPR, StockState.FLAT);
    }

    @SafeVarargs
    private static List<Boolean> atOnce(Callable<Boolean>... tasks) throws Exception {
        var start = new CyclicBarrier(tasks.length);
        var threads = Executors.newFixedThreadPool(tasks.length);
        try {
            var running = new ArrayList<Future<Boolean>>();
            for (Callable<Boolean> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            var results = new ArrayList<Boolean>();
            for (Future<Boolean> one : running) {
                results.add(one.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
