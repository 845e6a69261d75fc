package id.kotaksuara.logistics.offer;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.logistics.store.Room;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an office does with an offer, as it is typed. */
record DecisionForm(
        @Nullable String decision,
        @Nullable String district,
        @Nullable String code,
        @Nullable String name,
        @Nullable String perWave,
        @Nullable String reason) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 300;

    /** What may be decided. */
    enum Decision {
        STORE,
        WAREHOUSE,
        REFUSE,
        WITHDRAW
    }

    /** @param perWave boxes that the warehouse makes ready and loads in a wave */
    record AsWarehouse(String code, String name, int perWave) {}

    /**
     * What was decided.
     *
     * @param district whose store it becomes, "" otherwise
     * @param warehouse which it becomes, null otherwise
     * @param reason why it was refused or withdrawn, "" otherwise
     */
    record Decided(Decision what, String district, @Nullable AsWarehouse warehouse, String reason) {}

    static DecisionForm empty() {
        return new DecisionForm("", "", "", "", "", "");
    }

    /** What was decided, or null with every slip told at its field. */
    @Nullable
    Decided read(Set<String> districts, Errors errors) {
        var typed = new Typed(errors, "offer.form.");
        Decision what = typed.choice("decision", decision, Decision.class);
        if (what == null) {
            return null;
        }
        AsWarehouse warehouse = what == Decision.WAREHOUSE ? warehouse(typed) : null;
        String why = what == Decision.REFUSE || what == Decision.WITHDRAW
                ? typed.words("reason", reason, LONGEST_REASON)
                : "";
        String whose = what == Decision.STORE ? Typed.orEmpty(district) : "";
        if (what == Decision.STORE && !districts.contains(whose)) {
            typed.slip("district", "form.choose");
        }
        return typed.fine() && why != null ? new Decided(what, whose, warehouse, why) : null;
    }

    private @Nullable AsWarehouse warehouse(Typed typed) {
        String itsCode = typed.code("code", code);
        String itsName = typed.words("name", name, LONGEST_NAME);
        Integer boxes = typed.whole("perWave", perWave, 1, Room.MOST_BOXES);
        return itsCode == null || itsName == null || boxes == null ? null : new AsWarehouse(itsCode, itsName, boxes);
    }
}
