package id.kotaksuara.schedule.progress;

import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseUse;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of the schedules that send boxes from a warehouse; shipments come from nowhere else. */
@Component
class PlannedFromWarehouse implements WarehouseUse {

    private final JdbcClient jdbc;
    private final MessageSource messages;

    PlannedFromWarehouse(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<String> usesOf(Warehouse warehouse) {
        int versions = jdbc.sql("select count(distinct s.id) from schedule s join schedule_consignment c"
                        + " on c.schedule_id = s.id where s.regency_code = :regency and c.warehouse_code = :warehouse")
                .param("regency", warehouse.regencyCode())
                .param("warehouse", warehouse.code())
                .query(Integer.class)
                .single();
        Object[] number = {versions};
        return versions == 0
                ? List.of()
                : List.of(messages.getMessage("hangs.schedule", number, LocaleContextHolder.getLocale()));
    }
}
