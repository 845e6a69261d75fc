package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Waybill;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/**
 * Takes boxes that leave out of the warehouse's stock.
 *
 * <p>An office may send boxes without keeping stock of them: as long as no box of the election has ever been written into
 * a warehouse's ledger, its shipments leave the ledger alone. From the first entry on, only sealed boxes leave.
 */
@Component
class WarehouseStock {

    private final Warehouses warehouses;
    private final StockLedger ledger;

    WarehouseStock(Warehouses warehouses, StockLedger ledger) {
        this.warehouses = warehouses;
        this.ledger = ledger;
    }

    /** Boxes that are sealed and may leave; nothing where the office keeps no stock of boxes there. */
    OptionalInt sealed(Waybill waybill) {
        return keeping(waybill)
                .map(warehouse -> OptionalInt.of(ledger.sealed(warehouse, waybill.electionCode())))
                .orElseGet(OptionalInt::empty);
    }

    void take(Shipment shipment) {
        Waybill waybill = shipment.waybill();
        keeping(waybill)
                .ifPresent(warehouse ->
                        ledger.dispatch(warehouse, waybill.electionCode(), shipment.boxes(), shipment.number()));
    }

    void giveBack(Shipment shipment, String reason) {
        Waybill waybill = shipment.waybill();
        keeping(waybill)
                .ifPresent(warehouse -> ledger.takeBack(warehouse, waybill.electionCode(), shipment.number(), reason));
    }

    private Optional<Warehouse> keeping(Waybill waybill) {
        return warehouses
                .findByRegencyCodeAndCode(waybill.regencyCode(), waybill.warehouseCode())
                .filter(warehouse -> ledger.keepsBoxes(warehouse, waybill.electionCode()));
    }
}
