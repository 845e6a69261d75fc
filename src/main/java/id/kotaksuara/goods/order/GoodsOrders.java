package id.kotaksuara.goods.order;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The orders of each office, with what has come of them. */
@Component
@Transactional(readOnly = true)
public class GoodsOrders {

    /** What is to be done first stands first: late, then due, by day. */
    private static final Comparator<OrderRow> URGENCY = comparing(OrderRow::status)
            .thenComparing(row -> row.order().terms().expected(), nullsLast(naturalOrder()))
            .thenComparing(row -> row.order().code());

    private final OfficeSql sql;
    private final OfficeClock clock;
    private final Inflow inflow;

    GoodsOrders(OfficeSql sql, OfficeClock clock, Inflow inflow) {
        this.sql = sql;
        this.clock = clock;
        this.inflow = inflow;
    }

    /** By code. */
    public List<GoodsOrder> of(OfficeKey office) {
        return sql.of(
                        "select code, material, contest_code, quantity, supplier, contract, stage, expected, version"
                                + " from goods_order where election_code = :election and regency_code = :regency"
                                + " order by length(code), code",
                        office)
                .query((row, number) -> new GoodsOrder(
                        row.getString("code"),
                        GoodsLedger.goods(office, row.getString("material"), row.getString("contest_code")),
                        row.getInt("quantity"),
                        new GoodsOrder.Terms(
                                row.getString("supplier"),
                                row.getString("contract"),
                                OrderStage.valueOf(row.getString("stage")),
                                row.getObject("expected", LocalDate.class)),
                        row.getInt("version")))
                .list();
    }

    /** The inbound calendar: every order with how it stands, the most urgent first. */
    public List<OrderRow> calendar(OfficeKey office) {
        var orders = of(office);
        if (orders.isEmpty()) {
            return List.of(); // nothing was delivered on any
        }
        var delivered = inflow.delivered(office);
        var today = clock.today(office.regency());
        return orders.stream()
                .map(order -> row(order, delivered.getOrDefault(order.code(), 0L), today))
                .sorted(URGENCY)
                .toList();
    }

    private static OrderRow row(GoodsOrder order, long delivered, LocalDate today) {
        long open = order.quantity() - delivered;
        return new OrderRow(order, delivered, OrderStatus.of(open, order.terms().expected(), today));
    }
}
