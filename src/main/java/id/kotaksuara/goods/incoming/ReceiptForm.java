package id.kotaksuara.goods.incoming;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.logistics.warehouse.Warehouse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A delivery as it is typed from its note. */
record ReceiptForm(
        @Nullable String warehouse,
        @Nullable String noteNumber,
        @Nullable String supplier,
        @Nullable String vehicle,
        @Nullable String driver,
        @Nullable String arrived) {

    private static final int LONGEST_NOTE = 60;
    private static final int LONGEST_NAME = 100;

    static ReceiptForm blank(List<Warehouse> warehouses, LocalDate today) {
        String only = warehouses.size() == 1 ? warehouses.get(0).code() : "";
        return new ReceiptForm(only, "", "", "", "", today.toString());
    }

    /** The receipt that begins with it, or null with every slip told at its field. */
    @Nullable
    GoodsReceipt receipt(List<Warehouse> warehouses, LocalDate today, Errors errors) {
        var typed = new Typed(errors, "goods.receipt.form.");
        if (warehouses.stream().noneMatch(one -> one.code().equals(warehouse))) {
            typed.slip("warehouse", "form.choose");
        }
        String note = typed.words("noteNumber", noteNumber, LONGEST_NOTE);
        String from = typed.words("supplier", supplier, LONGEST_NAME);
        String plate = typed.wordsOrNone("vehicle", vehicle, LONGEST_NOTE);
        String name = typed.wordsOrNone("driver", driver, LONGEST_NAME);
        LocalDate day = typed.day("arrived", arrived);
        if (day != null && day.isAfter(today)) {
            typed.slip("arrived", "goods.receipt.future");
        }
        return typed.fine()
                ? new GoodsReceipt(0, warehouse, new GoodsReceipt.Note(note, from, plate, name), day, null)
                : null;
    }
}
