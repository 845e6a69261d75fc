package id.kotaksuara.boxes.box;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.stock.StockMove;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the stock of an office one with its boxes: what happens to a box stands in the warehouse's ledger under its code.
 * A warehouse is held before its boxes are, so that nobody waits in a circle.
 */
@Component
public class BoxStock {

    private final Warehouses warehouses;
    private final StockLedger ledger;
    private final JdbcClient jdbc;

    BoxStock(Warehouses warehouses, StockLedger ledger, JdbcClient jdbc) {
        this.warehouses = warehouses;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    Warehouse hold(String regency, String code) {
        Warehouse warehouse = warehouses.withCode(regency, code);
        ledger.hold(warehouse);
        return warehouse;
    }

    /**
     * A box is filled: one that stood assembled, or lay flat, or that nobody had written into the stock. Where filled boxes
     * have no name yet, this is one of them.
     */
    void fill(Warehouse warehouse, BallotBox box) {
        Goods goods = box.need().goods();
        if (unnamed(warehouse, goods, StockState.FILLED) <= 0) {
            StockState from = Stream.of(StockState.ASSEMBLED, StockState.FLAT)
                    .filter(state -> ledger.held(warehouse, goods, state) > 0)
                    .findFirst()
                    .orElse(null);
            move(warehouse, box, from, StockState.FILLED);
        }
    }

    /** Refuses a box that stands in another warehouse; an empty one may be packed in any. */
    public void mustStandIn(String warehouseCode, BallotBox box) {
        if (!box.mayStandIn(warehouseCode)) {
            String regency = box.need().office().regency();
            String there = warehouses.ofRegency(regency).stream()
                    .filter(known -> known.code().equals(box.warehouseCode()))
                    .findFirst()
                    .map(Warehouse::name)
                    .orElse(box.warehouseCode());
            throw new RuleBroken("box.elsewhere", box.spoken(), there);
        }
    }

    /** Refuses a box for whose filling the floor has no room; one that stands there already needs none. */
    public void mustFit(String warehouseCode, BallotBox box) {
        Warehouse warehouse = warehouses.withCode(box.need().office().regency(), warehouseCode);
        Goods goods = box.need().goods();
        boolean stands = box.state() != BoxState.WAITING
                || unnamed(warehouse, goods, StockState.FILLED) > 0
                || ledger.held(warehouse, goods, StockState.ASSEMBLED) > 0;
        int standing = ledger.standingIn(warehouse);
        if (!stands && standing >= warehouse.room()) {
            throw new RuleBroken("stock.room", 1, warehouse.room(), standing, 0);
        }
    }

    /** A sealed box gets its name; there must be one without. */
    void adopt(Warehouse warehouse, BallotBox box) {
        if (unnamed(warehouse, box.need().goods(), StockState.SEALED) <= 0) {
            throw new RuleBroken("box.adopt.none", warehouse.name());
        }
    }

    void move(Warehouse warehouse, BallotBox box, @Nullable StockState from, @Nullable StockState to) {
        ledger.work(warehouse, new StockMove(box.need().goods(), from, to, 1), box.code());
    }

    /** Boxes leave together, each kind of goods in one line of the ledger. */
    void leave(Warehouse warehouse, List<BallotBox> boxes, String shipment) {
        boxes.stream()
                .collect(groupingBy(box -> box.need().goods(), counting()))
                .forEach((goods, count) -> ledger.work(
                        warehouse,
                        new StockMove(goods, StockState.SEALED, StockState.DISPATCHED, count.intValue()),
                        shipment));
    }

    void comeBack(Warehouse warehouse, String election, String shipment, String reason) {
        ledger.takeBack(warehouse, election, shipment, reason);
    }

    /** How many boxes the stock counts in a state beyond those that have a name. */
    int unnamed(Warehouse warehouse, Goods goods, StockState state) {
        List<String> states = Stream.of(BoxState.values())
                .filter(each -> each.stock().filter(state::equals).isPresent())
                .map(BoxState::name)
                .toList();
        int named = jdbc.sql("select count(*) from ballot_box where election_code = :election"
                        + " and regency_code = :regency and warehouse_code = :warehouse and goods_contest = :contest"
                        + " and state in (:states)")
                .param("election", goods.electionCode())
                .param("regency", warehouse.regencyCode())
                .param("warehouse", warehouse.code())
                .param("contest", goods.contestCode())
                .param("states", states)
                .query(Integer.class)
                .single();
        return ledger.held(warehouse, goods, state) - named;
    }
}
