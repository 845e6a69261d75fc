package id.kotaksuara.schedule.input;

import static id.kotaksuara.schedule.draft.Banjar.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.stock.StockMove;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.schedule.draft.Banjar;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in a warehouse with room for 350 at 13.00, where 100 boxes a wave are made ready. */
@IntegrationTest
class OpeningTests {

    private static final DepartureCalendar TODAY =
            new DepartureCalendar(LocalDate.of(2024, 11, 20), LocalDate.of(2024, 11, 25), WaveTimes.of("08:00,13:00"));

    @Autowired
    private Banjar banjar;

    @Autowired
    private LiveFacts facts;

    @Autowired
    private StockLedger ledger;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void world() {
        banjar.create();
        jdbc.sql("update warehouse set prepared_per_wave = 100").update();
        entities.clear();
        banjar.itIs("2024-11-20T02:00:00Z"); // 10.00, one wave is over
    }

    @Test
    void isTheRoomWhereTheLedgerIsNotKept() {
        assertThat(standing()).isEqualTo(350);
    }

    @Test
    void isWhatIsMadeReadySinceTheWarehouseWasCleared() {
        banjar.assemble(350);
        leave(349);
        assertThat(standing()).isEqualTo(101);

        leave(1);
        assertThat(standing()).isEqualTo(100);
    }

    /** 350 stand, and at eight the first wave leaves: with more room no more stand by then. */
    @Test
    void isNoMoreInALargerRoomWhereNothingIsMadeReadyBefore() {
        banjar.itIs("2024-11-19T23:00:00Z"); // 07.00
        banjar.assemble(350);

        assertThat(standing()).isEqualTo(350);
        assertThat(standingWithMoreRoom(50)).isEqualTo(350);

        banjar.itIs("2024-11-18T23:00:00Z"); // two waves of a hundred before
        assertThat(standingWithMoreRoom(150)).isEqualTo(500);
        assertThat(standingWithMoreRoom(300)).isEqualTo(550);
    }

    private int standingWithMoreRoom(int boxes) {
        return facts.of(OFFICE, TODAY)
                .problem()
                .pulled(Lever.ROOM, "GUDANG", boxes)
                .origins()
                .get(0)
                .openingBoxes();
    }

    private void leave(int boxes) {
        var goods = new Goods(Banjar.ELECTION, Material.BALLOT_BOX, "GUBERNUR");
        ledger.work(
                warehouses.withCode(Banjar.REGENCY, "GUDANG"),
                new StockMove(goods, StockState.ASSEMBLED, null, boxes),
                "SJ 2");
    }

    private int standing() {
        return facts.of(OFFICE, TODAY).problem().origins().get(0).openingBoxes();
    }
}
