package id.kotaksuara.logistics.photo;

import java.time.Instant;

/**
 * A photo as pages speak of it; its image has an address of its own.
 *
 * @param code which nobody guesses
 * @param words what is to be seen; "" where nobody said
 * @param by the account that added it, or the name that somebody gave who holds a link
 * @param byLink whether it was added by a link, without an account
 */
public record Photo(String code, String words, int width, int height, Instant at, String by, boolean byLink) {}
