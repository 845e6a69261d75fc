package id.kotaksuara.delivery.pages;

import java.util.UUID;

/** Tokens that tell one sending of a form from another. */
public final class Tokens {

    private Tokens() {}

    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** The token a form carries; a new one where somebody tampered with it. */
    public static UUID read(String token) {
        try {
            return UUID.fromString(token);
        } catch (IllegalArgumentException noToken) {
            return UUID.randomUUID();
        }
    }
}
