package id.kotaksuara.goods.destruction;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.logistics.stock.Goods;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Goods that were found spoiled or missing, as it is typed. */
record SetAsideForm(
        @Nullable String goods,
        @Nullable String warehouse,
        @Nullable String from,
        @Nullable String quantity,
        @Nullable String cause,
        @Nullable String words) {

    static final List<GoodsPlace> PLACES = List.of(GoodsPlace.STORE, GoodsPlace.SORTED, GoodsPlace.PACKING);

    private static final int MOST = 100_000_000;
    private static final int LONGEST = 200;

    static SetAsideForm blank(Map<String, String> warehouses) {
        String only = warehouses.size() == 1 ? warehouses.keySet().iterator().next() : "";
        return new SetAsideForm("", only, GoodsPlace.STORE.name(), "", "", "");
    }

    /** What is set aside, or null with every slip told at its field. */
    @Nullable
    SetAside read(Map<String, Goods> known, Map<String, String> warehouses, Errors errors) {
        var typed = new Typed(errors, "goods.aside.form.");
        Goods what = known.get(Typed.orEmpty(goods));
        if (what == null) {
            typed.slip("goods", "form.choose");
        }
        if (!warehouses.containsKey(Typed.orEmpty(warehouse))) {
            typed.slip("warehouse", "form.choose");
        }
        GoodsPlace place = typed.choice("from", from, GoodsPlace.class);
        if (place != null && !PLACES.contains(place)) {
            typed.slip("from", "form.choose");
        }
        Integer pieces = typed.whole("quantity", quantity, 1, MOST);
        LossCause why = typed.choice("cause", cause, LossCause.class);
        String said = typed.words("words", words, LONGEST);
        return typed.fine() ? new SetAside(what, Typed.orEmpty(warehouse), place, pieces, why, said) : null;
    }
}
