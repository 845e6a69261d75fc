package id.kotaksuara.boxes.packing;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.RuleBroken;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Who works at a table and which roll of seals lies there, as somebody types it. */
record TableForm(
        @Nullable String warehouse,
        @Nullable String firstPerson,
        @Nullable String secondPerson,
        @Nullable String firstSeal,
        @Nullable String lastSeal,
        @Nullable String sealsPerBox) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SEAL = 30;

    static TableForm empty(String warehouse) {
        return new TableForm(warehouse, "", "", "", "", "1");
    }

    static TableForm of(PackingTable table) {
        return new TableForm(
                table.warehouseCode(),
                table.firstPerson(),
                table.secondPerson(),
                "",
                "",
                String.valueOf(table.roll().perBox()));
    }

    /** What was typed; slips are told at their fields. Without numbers the roll stays as it was. */
    Optional<PackingTable.Crew> crew(Errors errors, @Nullable SealRoll before) {
        var typed = new Typed(errors, "packing.form.");
        String first = typed.words("firstPerson", firstPerson, LONGEST_NAME);
        String second = typed.words("secondPerson", secondPerson, LONGEST_NAME);
        Integer perBox = typed.whole("sealsPerBox", sealsPerBox, 1, SealRoll.MOST_PER_BOX);
        if (first != null && first.equalsIgnoreCase(second)) {
            typed.slip("secondPerson", "packing.same_name");
        }
        SealRoll roll = perBox == null ? null : roll(typed, perBox, before);
        return typed.fine() && first != null && second != null && roll != null
                ? Optional.of(new PackingTable.Crew(first, second, roll))
                : Optional.empty();
    }

    private @Nullable SealRoll roll(Typed typed, int perBox, @Nullable SealRoll before) {
        String from = typed.wordsOrNone("firstSeal", firstSeal, LONGEST_SEAL);
        String until = typed.wordsOrNone("lastSeal", lastSeal, LONGEST_SEAL);
        if (from == null || until == null) {
            return null;
        }
        if (from.isEmpty() && until.isEmpty()) {
            return before == null
                    ? SealRoll.none(perBox)
                    : new SealRoll(before.prefix(), before.digits(), before.next(), before.last(), perBox);
        }
        try {
            return SealRoll.of(from, until, perBox);
        } catch (RuleBroken broken) {
            return typed.slip(from.isEmpty() ? "firstSeal" : "lastSeal", broken.key(), broken.arguments());
        }
    }
}
