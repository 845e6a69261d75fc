package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.logistics.warehouse.SentBoxCount;
import id.kotaksuara.logistics.warehouse.Warehouse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a warehouse how many boxes its shipments have taken along. */
@Component
class SentFromWarehouse implements SentBoxCount {

    private final JdbcClient jdbc;

    SentFromWarehouse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int sentFrom(Warehouse warehouse, String electionCode) {
        return jdbc.sql("select coalesce(sum(boxes_loaded), 0)::integer from shipment where election_code = :election"
                        + " and regency_code = :regency and warehouse_code = :warehouse"
                        + " and status in ('DISPATCHED', 'ARRIVED', 'CHECKED')")
                .param("election", electionCode)
                .param("regency", warehouse.regencyCode())
                .param("warehouse", warehouse.code())
                .query(Integer.class)
                .single();
    }
}
