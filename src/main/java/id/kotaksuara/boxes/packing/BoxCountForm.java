package id.kotaksuara.boxes.packing;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.boxes.packing.PackingList.Item;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What one person counted of a box, as it is typed.
 *
 * @param counts pieces of each kind of goods by its key
 * @param seen the version of the table on whose page it was typed, or an empty text
 */
record BoxCountForm(
        @Nullable Map<String, String> counts, @Nullable String seen) {

    private static final int MOST = 99_999;

    public Map<String, String> counts() {
        return Objects.requireNonNullElse(counts, Map.of());
    }

    public String seen() {
        return Objects.requireNonNullElse(seen, "");
    }

    static BoxCountForm empty() {
        return new BoxCountForm(Map.of(), "");
    }

    /** The numbers, or nothing where one of them is missing or none; that is told at its field. */
    Map<String, Integer> read(PackingList list, Errors errors) {
        var numbers = new HashMap<String, Integer>();
        for (Item item : list.items()) {
            String typed = Typed.digits(counts().get(item.key()));
            if (typed.isEmpty()) {
                errors.rejectValue("counts[" + item.key() + "]", "packing.count.missing");
            } else if (!typed.matches("\\d{1,5}")) {
                errors.rejectValue("counts[" + item.key() + "]", "packing.count.range", new Object[] {MOST}, null);
            } else {
                numbers.put(item.key(), Integer.valueOf(typed));
            }
        }
        return numbers;
    }
}
