package id.kotaksuara.logistics.stock;

import static id.kotaksuara.election.rule.Material.BALLOT_BOX;
import static id.kotaksuara.logistics.stock.StockState.ASSEMBLED;
import static id.kotaksuara.logistics.stock.StockState.FLAT;
import static id.kotaksuara.logistics.stock.StockState.SEALED;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.CleanSlate;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseFacts;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two clerks at once, each in a transaction of their own. */
@IntegrationTest
@TestPropertySource(properties = "kotaksuara.test.database=own")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class StockRaceTests {

    private static final Goods BOXES = Goods.ofAllContests(World.ELECTION, BALLOT_BOX);
    private static final int CLERKS = 6;

    @Autowired
    private StockLedger ledger;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void givesTheLastRoomAndTheLastStockToOneClerkOnly() throws Exception {
        new CleanSlate(jdbc, transaction).wipe();
        new World(jdbc).create();
        Warehouse roomy = warehouse("ROOMY", 1000);
        ledger.receive(roomy, BOXES, 100, "");
        Warehouse small = warehouse("SMALL", 100);
        ledger.receive(small, BOXES, 1000, "");

        assertThat(together(() -> ledger.move(roomy, new StockMove(BOXES, FLAT, ASSEMBLED, 60))))
                .containsOnly("stock.short");
        assertThat(together(() -> ledger.move(small, new StockMove(BOXES, FLAT, ASSEMBLED, 60))))
                .containsOnly("stock.room");

        assertThat(ledger.standingIn(roomy)).isEqualTo(60);
        assertThat(ledger.standingIn(small)).isEqualTo(60);
    }

    @Test
    void writesOnWhatAClerkSealedWhileADepartureWasAsked() throws Exception {
        new CleanSlate(jdbc, transaction).wipe();
        new World(jdbc).create();
        Warehouse store = warehouse("STORE", 1000);
        ledger.receive(store, BOXES, 110, "");
        ledger.move(store, new StockMove(BOXES, FLAT, SEALED, 100));
        var clerk = Executors.newSingleThreadExecutor();

        transaction.executeWithoutResult(status -> {
            assertThat(ledger.keepsBoxes(store, World.ELECTION)).isTrue();
            assertThat(ledger.heldBy(World.OFFICE)).containsEntry(BOXES, 110L);
            assertThat(clerk.submit(() -> ledger.move(store, new StockMove(BOXES, FLAT, SEALED, 10))))
                    .succeedsWithin(30, TimeUnit.SECONDS);
            ledger.dispatch(store, World.ELECTION, 40, "SJ-6303-0001");
        });

        clerk.shutdown();
        assertThat(ledger.sealed(store, World.ELECTION)).isEqualTo(70);
        assertThat(ledger.held(store, BOXES, FLAT)).isZero();
    }

    /** Lets all clerks do the same at the same moment; exactly one gets through, the others are told why not. */
    private static List<String> together(Runnable work) throws Exception {
        var start = new CyclicBarrier(CLERKS);
        var pool = Executors.newFixedThreadPool(CLERKS);
        try {
            var asked = new ArrayList<Future<String>>();
            for (int clerk = 0; clerk < CLERKS; clerk++) {
                asked.add(pool.submit(attempt(start, work)));
            }
            var answers = new ArrayList<String>();
            for (Future<String> answer : asked) {
                answers.add(answer.get(30, TimeUnit.SECONDS));
            }
            assertThat(answers.remove("done")).isTrue();
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Callable<String> attempt(CyclicBarrier start, Runnable work) {
        return () -> {
            start.await();
            try {
                work.run();
                return "done";
            } catch (RuleBroken refused) {
                return refused.key();
            }
        };
    }

    private Warehouse warehouse(String code, int room) {
        return warehouses.save(
                new Warehouse(World.REGENCY, code, new WarehouseFacts(code, "", Room.counted(room), room, room, null)));
    }
}
