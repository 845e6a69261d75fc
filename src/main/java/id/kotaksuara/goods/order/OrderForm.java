package id.kotaksuara.goods.order;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.goods.order.GoodsOrder.Terms;
import id.kotaksuara.logistics.stock.Goods;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An order as it is typed into a row. */
record OrderForm(GridRow row) {

    static final String LABELS = "goods.order.form.";
    private static final int MOST = 100_000_000;
    private static final int LONGEST_SUPPLIER = 100;
    private static final int LONGEST_CONTRACT = 60;

    static GridRow row(GoodsOrder order, String choice) {
        var terms = order.terms();
        LocalDate expected = terms.expected();
        var values = Map.of(
                "code", order.code(),
                "goods", choice,
                "quantity", Integer.toString(order.quantity()),
                "supplier", terms.supplier(),
                "contract", terms.contract(),
                "stage", terms.stage().name(),
                "expected", expected == null ? "" : expected.toString());
        return new GridRow(order.code(), order.code(), Integer.toString(order.version()), values);
    }

    /** The order that was typed, or null with every slip told at its field. */
    @Nullable
    GoodsOrder order(Map<String, Goods> goods, Errors errors) {
        var typed = new Typed(errors, LABELS);
        String code = typed.code("code", row.value("code"));
        Goods chosen = goods.get(row.value("goods"));
        if (chosen == null) {
            typed.slip("goods", "form.choose");
        }
        Integer quantity = typed.whole("quantity", row.value("quantity"), 1, MOST);
        String supplier = typed.wordsOrNone("supplier", row.value("supplier"), LONGEST_SUPPLIER);
        String contract = typed.wordsOrNone("contract", row.value("contract"), LONGEST_CONTRACT);
        OrderStage stage = typed.choice("stage", row.value("stage"), OrderStage.class);
        LocalDate expected = typed.dayOrNone("expected", row.value("expected"));
        int version = row.version().isEmpty() ? 0 : Integer.parseInt(row.version());
        return typed.fine()
                ? new GoodsOrder(code, chosen, quantity, new Terms(supplier, contract, stage, expected), version)
                : null;
    }
}
