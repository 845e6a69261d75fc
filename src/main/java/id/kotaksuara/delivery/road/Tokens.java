package id.kotaksuara.delivery.road;

import java.util.UUID;

/** Tokens that tell one sending of a form from another. */
final class Tokens {

    private Tokens() {}

    static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** The token a form carries; a new one where somebody tampered with it. */
    static UUID read(String token) {
        try {
            return UUID.fromString(token);
        } catch (IllegalArgumentException noToken) {
            return UUID.randomUUID();
        }
    }
}
