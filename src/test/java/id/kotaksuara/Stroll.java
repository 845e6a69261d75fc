package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows the links of the pages from one to the next and looks closely at one page of each kind. */
final class Stroll {

    private static final String LINKS = """
            return [...document.querySelectorAll('a[href]')].map(a => new URL(a.href))
                .filter(url => url.origin === location.origin && !/[.](csv|xlsx|ics|pdf)$|lang=/.test(url.href))
                .map(url => url.pathname + url.search)""";
    private static final String STATUS = "return performance.getEntriesByType('navigation')[0].responseStatus";

    private static final String SOURCE =
            "fetch(location.href, {cache: 'no-store'}).then(page => page.text()).then(arguments[arguments.length - 1])";

    private static final int ELECTION_YEAR = 2024;

    private final Browser browser;
    private final Markup markup = new Markup();
    /** What is no HTML on the pages, to be told at once: a page rarely breaks a rule alone. */
    private final List<String> noHtml = new ArrayList<>();

    private final Set<String> seen = new HashSet<>();

    Stroll(Browser browser) {
        this.browser = browser;
    }

    /** Kinds of pages that this stroll has come past. */
    int length() {
        return seen.size();
    }

    /** Begins where the browser is. */
    void begin() {
        Deque<String> ahead = new ArrayDeque<>(links());
        while (!ahead.isEmpty()) {
            String path = ahead.removeFirst();
            if (seen.add(kind(path))) {
                browser.open(path);
                if (arrivedWhereSent(path) || seen.add(kind(browser.path()))) {
                    lookClosely();
                    ahead.addAll(links());
                }
            }
        }
    }

    List<String> noHtml() {
        return noHtml;
    }

    /** A link may lead on to a page that is known already. */
    private boolean arrivedWhereSent(String path) {
        return kind(browser.path()).equals(kind(path));
    }

    private void lookClosely() {
        assertThat((Long) browser.driver().executeScript(STATUS))
                .as("status of %s", browser.path())
                .isEqualTo(200);
        assertThat(browser.text()).as("words of %s", browser.path()).doesNotContain("??");
        assertThat(Weekdays.wrong(browser.text(), ELECTION_YEAR))
                .as("weekdays of %s", browser.path())
                .isEmpty();
        markup.errors(source()).forEach(error -> noHtml.add(browser.path() + " " + error));
        browser.checkAccessibility();
    }

    /** The page as the server writes it, before a script changes it. */
    private String source() {
        return (String) browser.driver().executeAsyncScript(SOURCE);
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) browser.driver().executeScript(LINKS);
    }

    /** All districts, shipments, accounts and topics of the help are alike; filters show the same page once more. */
    private static String kind(String path) {
        return path.replaceAll("[?](?!work=).*", "")
                .replaceAll("/accounts/(?!new)[^/]+", "/accounts/*")
                .replaceAll("/rules/\\d+", "/rules/*")
                .replaceAll("/help/[^/]+", "/help/*")
                .replaceAll("\\d", "9")
                .replaceAll("/9+(?=/|$)", "/9");
    }
}
