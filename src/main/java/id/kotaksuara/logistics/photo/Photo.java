package id.kotaksuara.logistics.photo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A photo as pages speak of it; its image has an address of its own.
 *
 * @param code which nobody guesses
 * @param words what is to be seen; "" where nobody said
 * @param by the account that added it, or the name that somebody gave who holds a link
 * @param byLink whether it was added by a link, without an account
 * @param struck whether it was struck out since: it is kept and no longer shown; null where it was not
 */
public record Photo(
        String code,
        String words,
        int width,
        int height,
        Instant at,
        String by,
        boolean byLink,
        @Nullable Struck struck) {

    /** Who struck a photo out, when, and why. */
    public record Struck(Instant at, String by, String reason) {}

    /** Whether it proves what somebody says who has no account here: it is never taken away. */
    boolean kept() {
        return byLink;
    }
}
