package id.kotaksuara.goods.sorting;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.goods.sorting.SortingLot.Given;
import id.kotaksuara.logistics.stock.Goods;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Sheets that a team is to be given, as it is typed. */
record GivenForm(
        @Nullable String goods,
        @Nullable String warehouse,
        @Nullable String team,
        @Nullable String sheets,
        @Nullable String source) {

    static final int MOST = 1_000_000;
    private static final int LONGEST_NAME = 100;

    static GivenForm blank(Map<String, String> warehouses) {
        String only = warehouses.size() == 1 ? warehouses.keySet().iterator().next() : "";
        return new GivenForm("", only, "", "", "");
    }

    /** What is given, or null with every slip told at its field. */
    @Nullable
    Given given(Map<String, Goods> known, Map<String, String> warehouses, Errors errors) {
        var typed = new Typed(errors, "goods.sorting.form.");
        Goods chosen = known.get(Typed.orEmpty(goods));
        if (chosen == null) {
            typed.slip("goods", "form.choose");
        }
        if (!warehouses.containsKey(Typed.orEmpty(warehouse))) {
            typed.slip("warehouse", "form.choose");
        }
        String name = typed.words("team", team, LONGEST_NAME);
        Integer pieces = typed.whole("sheets", sheets, 1, MOST);
        return typed.fine() ? new Given(warehouse, chosen, name, pieces) : null;
    }
}
