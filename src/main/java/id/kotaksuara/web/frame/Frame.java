package id.kotaksuara.web.frame;

import id.kotaksuara.election.election.Election;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout draws around a page: who reads it, and where it is.
 *
 * @param who the name to sign in by
 * @param election the one the page is about, null where there is none
 * @param otherElections the same place in the others
 * @param help where the help about this page is
 * @param simulated the time there where the demo simulates one
 */
public record Frame(
        @Nullable String who,
        @Nullable String name,
        @Nullable String roleKey,
        @Nullable String areaName,
        List<NavItem> nav,
        List<NavItem> menu,
        List<Step> path,
        @Nullable Election election,
        List<Step> otherElections,
        String otherLanguage,
        String help,
        @Nullable ZonedDateTime simulated,
        @Nullable String clockHref) {

    /** The frame of a page that nobody has signed in for. */
    static Frame ofNobody(String otherLanguage, String help) {
        return new Frame(
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                otherLanguage,
                help,
                null,
                null);
    }

    /** One step of the way from the nation down to the page's region. */
    record Step(String name, String href) {}
}
