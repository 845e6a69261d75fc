package id.kotaksuara.road.tour;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A sentence about a village, a vehicle or the whole leg.
 *
 * @param key the last part of the message's key
 * @param code of the village; empty where it is about none
 * @param about whose name stands before the sentence; empty where it is about no one
 */
record Told(
        String key,
        String code,
        String about,
        @Nullable Object first,
        @Nullable Object second,
        @Nullable Object third) {

    Told {
        requireNonNull(key, "key");
        requireNonNull(code, "code");
        requireNonNull(about, "about");
    }
}
