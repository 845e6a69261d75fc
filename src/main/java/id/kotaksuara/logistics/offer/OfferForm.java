package id.kotaksuara.logistics.offer;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.logistics.store.Room;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An offer of room as it is typed. */
record OfferForm(
        @Nullable String offeredBy,
        @Nullable String contact,
        @Nullable String address,
        @Nullable String floorM2,
        @Nullable String stacking,
        @Nullable String floorHeightCm,
        @Nullable String floodProne,
        @Nullable String firstDay,
        @Nullable String lastDay) {

    private static final int LONGEST = 100;
    private static final int LONGEST_ADDRESS = 300;
    private static final int HIGHEST_CM = 1000;
    private static final BigDecimal MOST_FLOOR_M2 = BigDecimal.valueOf(100_000);

    /** Whether it floods there now and then. */
    enum Flood {
        NO,
        YES
    }

    static OfferForm empty() {
        return new OfferForm("", "", "", "", "4", "", "", "", "");
    }

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    OfferFacts facts(Errors errors) {
        var typed = new Typed(errors, "offer.form.");
        String by = typed.words("offeredBy", offeredBy, LONGEST);
        String at = typed.words("address", address, LONGEST_ADDRESS);
        String who = typed.wordsOrNone("contact", contact, LONGEST);
        BigDecimal floor = typed.decimal("floorM2", floorM2, BigDecimal.ONE, MOST_FLOOR_M2);
        Integer high = typed.whole("stacking", stacking, 1, Room.HIGHEST_STACK);
        Integer above = typed.whole("floorHeightCm", floorHeightCm, 0, HIGHEST_CM);
        Flood floods = typed.choice("floodProne", floodProne, Flood.class);
        LocalDate from = typed.day("firstDay", firstDay);
        LocalDate until = typed.day("lastDay", lastDay);
        if (from != null && until != null && until.isBefore(from)) {
            typed.slip("lastDay", "offer.form.backwards");
        }
        if (floor != null && !Room.fits(floor, Room.USUAL_PERCENT)) {
            typed.slip("floorM2", "warehouse.form.floorTooSmall", floor, Room.USUAL_PERCENT);
        }
        return typed.fine() ? new OfferFacts(by, who, at, floor, high, above, floods == Flood.YES, from, until) : null;
    }
}
