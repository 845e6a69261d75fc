package id.kotaksuara.logistics.photo;

import static java.util.Objects.requireNonNull;

/**
 * The photos that belong to one thing.
 *
 * @param subject the thing, as the journal names it
 * @param region where it is, for the journal
 * @param page the address of the page that shows them
 * @param longest points of a photo's longer side that are kept
 */
public record Album(String subject, String region, String page, int longest) {

    private static final int TO_LOOK_AT = 1600;

    /** Of photos that people look at. */
    public Album(String subject, String region, String page) {
        this(subject, region, page, TO_LOOK_AT);
    }

    public Album {
        requireNonNull(subject, "subject");
        requireNonNull(region, "region");
        requireNonNull(page, "page");
    }
}
