package id.kotaksuara.goods.incoming;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.logistics.stock.Goods;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A lot of cartons as it is typed from the delivery note. */
record LotForm(
        @Nullable String goods,
        @Nullable String cartons,
        @Nullable String noted,
        @Nullable String order,
        @Nullable String claim) {

    private static final int MOST_CARTONS = 100_000;
    static final int MOST = 100_000_000;

    static LotForm blank() {
        return new LotForm("", "", "", "", "");
    }

    /** The lot, or null with every slip told at its field. */
    @Nullable
    DeliveredLot line(LotChoices choices, Errors errors) {
        var typed = new Typed(errors, "goods.receipt.lot.");
        Goods chosen = choices.goods().get(Typed.orEmpty(goods));
        if (chosen == null) {
            typed.slip("goods", "form.choose");
        }
        Integer boxes = typed.whole("cartons", cartons, 1, MOST_CARTONS);
        Integer pieces = typed.whole("noted", noted, 0, MOST);
        String of = ofOrder(choices, chosen, typed);
        Integer replaces = ofClaim(choices, chosen, typed);
        return typed.fine() ? new DeliveredLot(0, chosen, boxes, pieces, of, replaces) : null;
    }

    private @Nullable String ofOrder(LotChoices choices, @Nullable Goods chosen, Typed typed) {
        String code = Typed.orEmpty(order);
        if (!code.isEmpty() && !choices.isOrderOf(code, chosen)) {
            return typed.slip("order", "goods.receipt.otherOrder");
        }
        if (!code.isEmpty() && !Typed.orEmpty(claim).isEmpty()) {
            return typed.slip("order", "goods.receipt.either");
        }
        return code.isEmpty() ? null : code;
    }

    private @Nullable Integer ofClaim(LotChoices choices, @Nullable Goods chosen, Typed typed) {
        String number = Typed.orEmpty(claim);
        if (!number.isEmpty() && !choices.isClaimOf(number, chosen)) {
            return typed.slip("claim", "goods.receipt.otherClaim");
        }
        return number.isEmpty() ? null : Integer.valueOf(number);
    }
}
