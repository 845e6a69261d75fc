package id.kotaksuara.boxes.mishap;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.goods.destruction.LossCause;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Many boxes that were damaged where they stand, as it is typed.
 *
 * @param places districts, villages and stations whose boxes are meant, {@code 63.03.05.1003/7}
 * @param codes of boxes, one a line
 * @param seen the mark of the boxes of which the person was told before
 */
record DamageForm(
        @Nullable String district,
        @Nullable List<String> places,
        @Nullable String codes,
        @Nullable String store,
        @Nullable String cause,
        @Nullable String firstPerson,
        @Nullable String secondPerson,
        @Nullable String reason,
        @Nullable String seen) {

    static final List<LossCause> CAUSES = List.of(LossCause.RAIN, LossCause.FLOOD, LossCause.RATS, LossCause.HANDLING);

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 300;
    private static final int MOST_CODES = 1_000;

    DamageForm {
        places = places == null ? List.of() : List.copyOf(places);
    }

    static DamageForm empty(String district) {
        return new DamageForm(district, List.of(), "", "", "", "", "", "", "");
    }

    /** The same after its boxes were told. */
    DamageForm seen(String mark) {
        return new DamageForm(district, places, codes, store, cause, firstPerson, secondPerson, reason, mark);
    }

    /** Whether the person was told of these boxes, and of no others. */
    boolean isSeen(List<BoxRow> boxes) {
        return mark(boxes).equals(seen);
    }

    /** Tells boxes from others, and from the same ones elsewhere. */
    static String mark(List<BoxRow> boxes) {
        return Integer.toHexString(boxes.stream()
                .map(box -> box.code() + box.state())
                .sorted()
                .toList()
                .hashCode());
    }

    /** The same, checked; null where something is wrong, which is told at its field. */
    @Nullable
    Said read(Errors errors, Collection<String> stores) {
        var typed = new Typed(errors, "damage.");
        LossCause why = typed.choice("cause", cause, LossCause.class);
        String first = typed.words("firstPerson", firstPerson, LONGEST_NAME);
        String second = typed.words("secondPerson", secondPerson, LONGEST_NAME);
        String words = typed.words("reason", reason, LONGEST_REASON);
        if (why != null && !CAUSES.contains(why)) {
            typed.slip("cause", "form.choose");
        }
        if (store == null || !stores.contains(store) && !store.equals(DamageDesk.PPK)) {
            typed.slip("store", "form.choose");
        }
        if (first != null && first.equalsIgnoreCase(second)) {
            typed.slip("secondPerson", "packing.same_name");
        }
        if (scanned().size() > MOST_CODES) {
            typed.slip("codes", "damage.many", MOST_CODES);
        }
        return !typed.fine() || why == null || first == null || second == null || words == null
                ? null
                : new Said(Objects.requireNonNull(store), scanned(), why, List.of(first, second), words);
    }

    private List<String> scanned() {
        return Stream.of(Typed.orEmpty(codes).split("[\\r\\n,;]+"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether somebody ticked the district, the village or the station. */
    boolean means(BoxRow.Place place) {
        return isTicked(place.districtCode())
                || isTicked(place.villageCode())
                || isTicked(place.villageCode() + "/" + place.station());
    }

    public boolean isTicked(String place) {
        return places != null && places.contains(place);
    }

    public boolean hasPlaces() {
        return places != null && !places.isEmpty();
    }

    /** What was said: in which store, which codes were scanned, what happened and who says so. */
    record Said(String store, List<String> codes, LossCause cause, List<String> persons, String reason) {

        /** As minutes say it. */
        MishapForm.Said minuted() {
            return new MishapForm.Said(Mishap.DAMAGE, "", 0, persons, reason);
        }
    }
}
