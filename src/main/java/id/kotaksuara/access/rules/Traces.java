package id.kotaksuara.access.rules;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lines of the journal about what people did without changing anything: they left, something was refused to them, they took
 * a file away, they sent one of which nothing was kept, they read about people. The same again soon after is no new line,
 * and nobody fills the journal with what is refused.
 */
@Component
class Traces {

    static final String LEFT = "journal.account.signedOut";
    static final String REFUSED = "journal.account.refused";
    static final String TAKEN = "journal.account.taken";

    static final String SENT = "journal.account.sent";

    static final String READ = "journal.account.read";

    private static final String IMAGE = "/photos/";
    private static final int MOST_AN_HOUR = 60;
    private static final int MOST_LETTERS = 200;

    private final JdbcClient jdbc;
    private final Journal journal;

    Traces(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Transactional
    public void left(SignedIn who) {
        journal.record(entry(who, LEFT, null));
    }

    @Transactional
    public void refused(SignedIn who, HttpServletRequest request) {
        String what = request.getMethod() + " " + path(request);
        if (since(who, REFUSED, null, "1 hour") < MOST_AN_HOUR && since(who, REFUSED, what, "10 minutes") == 0) {
            journal.record(entry(who, REFUSED, what));
        }
    }

    @Transactional
    public void taken(SignedIn who, HttpServletRequest request) {
        once(who, TAKEN, path(request), "10 minutes");
    }

    /** A file came that nothing was kept of. */
    @Transactional
    public void sent(SignedIn who, HttpServletRequest request) {
        once(who, SENT, path(request), "10 minutes");
    }

    /** Of two requests at once the second waits and finds the line of the first. */
    private void once(SignedIn who, String action, String what, String span) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:line, 0))")
                .param("line", action + ":" + who.username() + " " + what)
                .query(row -> {});
        if (since(who, action, what, span) == 0) {
            journal.record(entry(who, action, what));
        }
    }

    /** A page with many images is one page. */
    @Transactional
    public void read(SignedIn who, HttpServletRequest request) {
        String what = path(request);
        what = what.contains(IMAGE) ? what.substring(0, what.indexOf(IMAGE) + IMAGE.length() - 1) : what;
        once(who, READ, what, "1 hour");
    }

    private static Entry entry(SignedIn who, String action, @Nullable String what) {
        return new Entry(Account.subject(who.username()), who.area().code(), action, null, what);
    }

    /** Without what was asked, in which there may be anything. */
    private static String path(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.substring(0, Math.min(path.length(), MOST_LETTERS));
    }

    private long since(SignedIn who, String action, @Nullable String what, String span) {
        return jdbc.sql("select count(*) from journal_entry where subject = :subject and action = :action"
                        + " and (cast(:what as text) is null or after_text = :what)"
                        + " and recorded_at > now() - cast(:span as interval)")
                .param("subject", Account.subject(who.username()))
                .param("action", action)
                .param("what", what)
                .param("span", span)
                .query(Long.class)
                .single();
    }
}
