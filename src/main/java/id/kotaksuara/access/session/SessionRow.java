package id.kotaksuara.access.session;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.session.Session;

/** A session as its owner sees it. */
record SessionRow(Instant since, Instant lastUsed, String browser, String address, boolean present) {

    static SessionRow of(Session session, boolean present) {
        return new SessionRow(
                session.getCreationTime(),
                session.getLastAccessedTime(),
                browser(Objects.toString(session.getAttribute(SessionAccounts.BROWSER), "")),
                Objects.toString(session.getAttribute(SessionAccounts.ADDRESS), ""),
                present);
    }

    /** The two words that people know theirs by; each browser also calls itself by the names of those before it. */
    private static String browser(String agent) {
        return (first(agent, "Edg", "OPR", "SamsungBrowser", "Firefox", "Chrome", "Safari") + " "
                        + first(agent, "Android", "iPhone", "iPad", "Windows", "Macintosh", "Linux"))
                .strip();
    }

    private static String first(String agent, String... names) {
        return Stream.of(names).filter(agent::contains).findFirst().orElse("");
    }
}
