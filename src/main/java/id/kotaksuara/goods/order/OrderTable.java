package id.kotaksuara.goods.order;

import static id.kotaksuara.base.grid.GridColumn.Use.FREE;
import static id.kotaksuara.base.grid.GridColumn.Use.KEY;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridColumn;
import id.kotaksuara.base.grid.GridOption;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.grid.GridWords;
import id.kotaksuara.base.grid.MasterTable;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.goods.ledger.GoodsOfOffice;
import id.kotaksuara.goods.ledger.NeededGoods;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

/** The orders of an office as one table. */
@Component
class OrderTable implements MasterTable<OfficeKey> {

    private static final int EMPTY_ROWS = 5;

    private final GoodsOrders orders;
    private final OrderDesk desk;
    private final GoodsOfOffice goods;
    private final GridWords words;
    private final Elections elections;

    OrderTable(GoodsOrders orders, OrderDesk desk, GoodsOfOffice goods, GridWords words, Elections elections) {
        this.orders = orders;
        this.desk = desk;
        this.goods = goods;
        this.words = words;
        this.elections = elections;
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public String place(OfficeKey owner) {
        return owner.election() + "-" + owner.regency();
    }

    @Override
    public boolean removes() {
        return true;
    }

    @Override
    public List<GridColumn> columns(OfficeKey owner) {
        return List.of(
                column("code", CellKind.WORDS, KEY),
                column("goods", CellKind.oneOf(options(owner)), FREE),
                column("quantity", CellKind.WHOLE, FREE),
                column("supplier", CellKind.WORDS, FREE),
                column("contract", CellKind.WORDS, FREE),
                column("stage", CellKind.oneOf(words.options(OrderStage.values())), FREE),
                column("expected", CellKind.DAY, FREE));
    }

    private static GridColumn column(String field, CellKind kind, GridColumn.Use use) {
        return new GridColumn(OrderForm.LABELS, field, kind, use);
    }

    private List<GridOption> options(OfficeKey owner) {
        var choices = goods.choices(owner);
        var names = goods.names(owner);
        ordered(owner).forEach((choice, one) -> choices.putIfAbsent(choice, names.of(one)));
        return choices.entrySet().stream()
                .map(choice -> new GridOption(choice.getKey(), choice.getValue(), List.of(choice.getKey())))
                .toList();
    }

    /** What may stand in an order: whatever there is, and what was ordered of a contest that is no more. */
    private Map<String, Goods> known(OfficeKey owner) {
        var known = ordered(owner);
        known.putAll(goods.byChoice(owner));
        return known;
    }

    private Map<String, Goods> ordered(OfficeKey owner) {
        var ordered = new LinkedHashMap<String, Goods>();
        orders.of(owner).forEach(order -> ordered.put(NeededGoods.choice(order.goods()), order.goods()));
        return ordered;
    }

    @Override
    public List<GridRow> rows(OfficeKey owner) {
        return orders.of(owner).stream()
                .map(order -> OrderForm.row(order, NeededGoods.choice(order.goods())))
                .toList();
    }

    @Override
    public List<GridRow> offered(OfficeKey owner) {
        return Collections.nCopies(EMPTY_ROWS, GridRow.offered(Map.of()));
    }

    @Override
    public Optional<String> keyOf(OfficeKey owner, Map<String, String> values) {
        return Optional.of(Typed.code(values.get("code"))).filter(code -> !code.isEmpty());
    }

    @Override
    public BiConsumer<GridRow, Errors> checks(OfficeKey owner) {
        var known = known(owner);
        var window = elections.withCode(owner.election()).windowOfGoods();
        return (row, errors) -> {
            window.check(errors, "expected", row.value("expected"));
            new OrderForm(row).order(known, errors);
        };
    }

    @Override
    public void save(OfficeKey owner, @Nullable GridRow seen, @Nullable GridRow wanted) {
        if (wanted == null) {
            desk.remove(owner, order(owner, Objects.requireNonNull(seen)));
        } else if (seen == null) {
            desk.add(owner, order(owner, wanted));
        } else {
            desk.change(owner, order(owner, seen), order(owner, wanted));
        }
    }

    private GoodsOrder order(OfficeKey owner, GridRow row) {
        var order = new OrderForm(row).order(known(owner), new MapBindingResult(new HashMap<>(), "row"));
        return Objects.requireNonNull(order);
    }
}
