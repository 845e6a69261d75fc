package id.kotaksuara.logistics.photo;

import static java.util.Objects.requireNonNull;

/**
 * The photos that belong to one thing.
 *
 * @param subject the thing, as the journal names it
 * @param region where it is, for the journal
 * @param page the address of the page that shows them
 */
public record Album(String subject, String region, String page) {
    public Album {
        requireNonNull(subject, "subject");
        requireNonNull(region, "region");
        requireNonNull(page, "page");
    }
}
