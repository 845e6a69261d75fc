package id.kotaksuara.goods.incoming;

import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseUse;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of the goods that a warehouse has taken in or is counting. */
@Component
class ReceiptsAtWarehouse implements WarehouseUse {

    private final JdbcClient jdbc;
    private final MessageSource messages;

    ReceiptsAtWarehouse(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<String> usesOf(Warehouse warehouse) {
        Object[] receipts = {
            jdbc.sql("select count(*) from goods_receipt where regency_code = :regency and warehouse_code = :warehouse"
                            + " and not withdrawn")
                    .param("regency", warehouse.regencyCode())
                    .param("warehouse", warehouse.code())
                    .query(Integer.class)
                    .single()
        };
        return receipts[0].equals(0)
                ? List.of()
                : List.of(messages.getMessage("hangs.goods_receipt", receipts, LocaleContextHolder.getLocale()));
    }
}
