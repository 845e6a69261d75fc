package id.kotaksuara.boxes.collo;

import id.kotaksuara.base.form.Typed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Which colli somebody has packed, as it is typed, scanned or ticked.
 *
 * @param code as it was scanned, where one was
 * @param ticked the codes of several, where they were ticked
 */
record PackingForm(
        @Nullable String code,
        @Nullable List<String> ticked,
        @Nullable String person,
        @Nullable String warehouse) {

    private static final int LONGEST_NAME = 100;

    PackingForm {
        ticked = List.copyOf(new LinkedHashSet<>(Objects.requireNonNullElse(ticked, List.of())));
    }

    static PackingForm of(@Nullable String person, @Nullable String warehouse) {
        return new PackingForm("", List.of(), Typed.orEmpty(person), Typed.orEmpty(warehouse));
    }

    /** Who packed, and where; slips are told at their fields. */
    Optional<ColloDesk.Packing> packing(Errors errors, Map<String, String> warehouses) {
        var typed = new Typed(errors, "collo.form.");
        String who = typed.words("person", person, LONGEST_NAME);
        String where = warehouses.size() == 1 ? warehouses.keySet().iterator().next() : Typed.orEmpty(warehouse);
        if (!warehouses.containsKey(where)) {
            typed.slip("warehouse", "form.choose");
        }
        return typed.fine() && who != null ? Optional.of(new ColloDesk.Packing(where, who)) : Optional.empty();
    }
}
