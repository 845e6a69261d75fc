package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.beside.CarriedColli;
import id.kotaksuara.delivery.carried.CarriedBoxes;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Waybill;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.stock.StockMove;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes boxes that leave out of the warehouse's stock.
 *
 * <p>An office may send boxes without keeping stock of them: as long as no box of the election has ever been written into
 * a warehouse's ledger, its shipments leave the ledger alone. From the first entry on, only sealed boxes leave. Where boxes
 * are kept one by one, each leaves by its name and takes its stock along, and so do the colli of its station.
 */
@Component
public class WarehouseStock {

    private final Warehouses warehouses;
    private final StockLedger ledger;
    private final CarriedBoxes carried;
    private final CarriedColli colli;

    WarehouseStock(Warehouses warehouses, StockLedger ledger, CarriedBoxes carried, CarriedColli colli) {
        this.warehouses = warehouses;
        this.ledger = ledger;
        this.carried = carried;
        this.colli = colli;
    }

    /** Boxes that are sealed and may leave; nothing where the office keeps no stock of boxes there. */
    OptionalInt sealed(Waybill waybill) {
        return keeping(waybill)
                .map(warehouse -> OptionalInt.of(ledger.sealed(warehouse, waybill.electionCode())))
                .orElseGet(OptionalInt::empty);
    }

    /** Why boxes could not leave as they are loaded; nothing where they can. */
    Optional<RuleBroken> unready(Waybill waybill, List<Content> loaded) {
        return carried.unready(waybill, loaded);
    }

    void take(Shipment shipment) {
        Waybill waybill = shipment.waybill();
        if (carried.singlyForNow(waybill)) {
            carried.leave(shipment);
            colli.leave(shipment);
            return;
        }
        keeping(waybill)
                .ifPresent(warehouse ->
                        ledger.dispatch(warehouse, waybill.electionCode(), shipment.boxes(), shipment.number()));
    }

    void giveBack(Shipment shipment, String reason) {
        Waybill waybill = shipment.waybill();
        if (carried.singlyForNow(waybill)) {
            carried.comeBack(shipment, reason);
            colli.comeBack(shipment, reason);
            return;
        }
        keeping(waybill)
                .ifPresent(warehouse -> ledger.takeBack(warehouse, waybill.electionCode(), shipment.number(), reason));
    }

    /**
     * Boxes that a shipment brought to nobody stand sealed here again, with the colli of stations that got none.
     *
     * @param place the village or station, {@code 63.03.05.1003/7}, that did not receive them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rest(Shipment shipment, String place, int boxes) {
        Waybill waybill = shipment.waybill();
        if (carried.singlyForNow(waybill)) {
            carried.rest(shipment, place, boxes);
            colli.comeBack(shipment, carried.stationsBack(shipment, place));
            return;
        }
        keeping(waybill).ifPresent(warehouse -> comeBack(warehouse, waybill, boxes));
    }

    /** No more than the shipment took out of the ledger. */
    private void comeBack(Warehouse warehouse, Waybill waybill, int boxes) {
        ledger.hold(warehouse);
        int rest = boxes;
        for (var sent :
                ledger.away(warehouse, waybill.electionCode(), waybill.number()).entrySet()) {
            int some = Math.min(rest, sent.getValue());
            if (some > 0) {
                var back = new StockMove(sent.getKey(), StockState.DISPATCHED, StockState.SEALED, some);
                ledger.work(warehouse, back, waybill.number());
                rest -= some;
            }
        }
    }

    /** What left was written down otherwise than before: other boxes, or another number of them. */
    void takeInstead(Shipment shipment, List<Content> before, String reason) {
        boolean same = carried.singlyForNow(shipment.waybill())
                ? shipment.contents().equals(before)
                : shipment.boxes() == before.stream().mapToInt(Content::loaded).sum();
        if (!same) {
            giveBack(shipment, reason);
            take(shipment);
        }
    }

    private Optional<Warehouse> keeping(Waybill waybill) {
        return warehouses
                .findByRegencyCodeAndCode(waybill.regencyCode(), waybill.warehouseCode())
                .filter(warehouse -> ledger.keepsBoxes(warehouse, waybill.electionCode()));
    }
}
