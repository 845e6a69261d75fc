package id.kotaksuara.goods.sorting;

import id.kotaksuara.base.form.Typed;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What came back of a lot, as it is typed. */
record SheetForm(
        @Nullable String good,
        @Nullable String torn,
        @Nullable String ink,
        @Nullable String misprint,
        @Nullable String wrongArea,
        @Nullable String cut,
        @Nullable String bundle,
        @Nullable String counter) {

    private static final int LONGEST_NAME = 100;
    private static final int BUNDLE = 50;
    private static final int LARGEST_BUNDLE = 10_000;

    static SheetForm blank() {
        return new SheetForm("", "", "", "", "", "", String.valueOf(BUNDLE), "");
    }

    /** What was counted, or null with every slip told at its field; a reason that is left empty is 0. */
    @Nullable
    SheetCount count(SortingLot lot, Errors errors) {
        var typed = new Typed(errors, "goods.sorting.count.");
        Integer whole = typed.whole("good", good, 0, GivenForm.MOST);
        var damaged = new EnumMap<SheetDamage, Integer>(SheetDamage.class);
        put(damaged, SheetDamage.TORN, typed.wholeOrNone("torn", torn, 0, GivenForm.MOST));
        put(damaged, SheetDamage.INK, typed.wholeOrNone("ink", ink, 0, GivenForm.MOST));
        put(damaged, SheetDamage.MISPRINT, typed.wholeOrNone("misprint", misprint, 0, GivenForm.MOST));
        put(damaged, SheetDamage.WRONG_AREA, typed.wholeOrNone("wrongArea", wrongArea, 0, GivenForm.MOST));
        put(damaged, SheetDamage.CUT, typed.wholeOrNone("cut", cut, 0, GivenForm.MOST));
        if (!lot.differs()) {
            typed.wholeOrNone("bundle", bundle, 1, LARGEST_BUNDLE);
        }
        String name = typed.words("counter", counter, LONGEST_NAME);
        if (name != null && lot.isCountedBy(name)) {
            typed.slip("counter", "goods.sorting.count.samePerson");
        }
        return typed.fine() ? new SheetCount(whole, damaged, name) : null;
    }

    /** Good sheets tied together, where the form says no other number {@value #BUNDLE}. */
    int inABundle() {
        String digits = Typed.digits(bundle);
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : BUNDLE;
    }

    private static void put(Map<SheetDamage, Integer> damaged, SheetDamage reason, @Nullable Integer sheets) {
        damaged.put(reason, sheets == null ? 0 : sheets);
    }
}
