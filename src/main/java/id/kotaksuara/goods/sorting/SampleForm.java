package id.kotaksuara.goods.sorting;

import id.kotaksuara.base.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody counted of the bundle that was drawn, as it is typed. */
record SampleForm(@Nullable String sheets, @Nullable String counter) {

    private static final int LONGEST_NAME = 100;

    static SampleForm blank() {
        return new SampleForm("", "");
    }

    /** A bundle as somebody counted it. */
    record Counted(int sheets, String counter) {}

    /** What was counted, or null with every slip told at its field. */
    @Nullable
    Counted counted(SortingLot lot, Errors errors) {
        var typed = new Typed(errors, "goods.sorting.sample.");
        Integer pieces = typed.whole("sheets", sheets, 0, GivenForm.MOST);
        String name = typed.words("counter", counter, LONGEST_NAME);
        if (name != null && lot.isCountedBy(name)) {
            typed.slip("counter", "goods.sorting.count.samePerson");
        }
        return typed.fine() ? new Counted(pieces, name) : null;
    }
}
