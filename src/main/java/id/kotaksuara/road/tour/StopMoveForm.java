package id.kotaksuara.road.tour;

import id.kotaksuara.base.form.Typed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a stop is to go, as it was chosen.
 *
 * @param target {@code TRUK/0/1/0}, or {@link #OUT}
 * @param keep whether it has been looked at
 */
record StopMoveForm(
        @Nullable String target,
        @Nullable String place,
        boolean pin,
        boolean keep,
        @Nullable String version) {

    /** In no tour. */
    static final String OUT = "out";

    private static final int LAST = 999;

    Optional<StopMove> move(String stop) {
        return StopMove.read(stop, Typed.orEmpty(target), placeIn());
    }

    boolean takesOut() {
        return OUT.equals(target);
    }

    /** From 0; nothing, or nonsense, means last. */
    private int placeIn() {
        String typed = Typed.orEmpty(place);
        return typed.matches("\\d{1,3}") ? Math.max(0, Integer.parseInt(typed) - 1) : LAST;
    }

    int seen() {
        String typed = Typed.orEmpty(version);
        return typed.matches("-?\\d{1,9}") ? Integer.parseInt(typed) : -2;
    }
}
