package id.kotaksuara.road.custody;

import id.kotaksuara.base.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A tour that is sent off, as it was typed.
 *
 * @param tour its key
 * @param early whether somebody has ticked that it leaves before its day
 */
record LeavingForm(
        @Nullable String tour,
        @Nullable String driver,
        @Nullable String early) {

    private static final int LONGEST_NAME = 100;

    /** What is to leave, or null with every slip told at its field. */
    MovementDesk.@Nullable Leaving leaving(Errors errors, boolean ahead) {
        var typed = new Typed(errors, "custody.leaving.");
        String who = typed.words("driver", driver, LONGEST_NAME);
        boolean sure = "yes".equals(early);
        if (ahead && !sure) {
            typed.slip("early", "custody.early");
        }
        return typed.fine() ? new MovementDesk.Leaving(Typed.orEmpty(tour), who, sure) : null;
    }
}
