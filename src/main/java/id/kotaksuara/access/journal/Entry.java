package id.kotaksuara.access.journal;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One change to be remembered.
 *
 * @param subject what it is about, such as {@code warehouse:63.03/GUDANG}; the same thing always has the same subject
 * @param regionCode the region it happened in, "" for the nation
 * @param action a message key, such as {@code journal.warehouse.changed}
 * @param before the state before in a few words, null where there was none
 * @param after the state after in a few words, null where there is none
 */
public record Entry(
        String subject,
        String regionCode,
        String action,
        @Nullable String before,
        @Nullable String after) {
    public Entry {
        requireNonNull(subject, "subject");
        requireNonNull(regionCode, "regionCode");
        requireNonNull(action, "action");
    }
}
