package id.kotaksuara.web;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout draws around a page: who reads it, and where it is.
 *
 * @param simulated the time there where a scenario runs
 */
record Frame(
        @Nullable String name,
        @Nullable String roleKey,
        @Nullable String areaName,
        List<NavItem> nav,
        List<NavItem> menu,
        List<Step> path,
        String otherLanguage,
        @Nullable ZonedDateTime simulated,
        @Nullable String clockHref) {

    /** The frame of a page that nobody has signed in for. */
    static Frame ofNobody(String otherLanguage) {
        return new Frame(null, null, null, List.of(), List.of(), List.of(), otherLanguage, null, null);
    }
}
