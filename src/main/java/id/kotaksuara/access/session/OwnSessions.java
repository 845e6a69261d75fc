package id.kotaksuara.access.session;

import id.kotaksuara.access.account.AccountJournal;
import id.kotaksuara.access.account.Accounts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of one account: listed, ended, and never more than a few. */
@Component
class OwnSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AccountJournal journal;

    OwnSessions(JdbcIndexedSessionRepository sessions, JdbcClient jdbc, Accounts accounts, AccountJournal journal) {
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.journal = journal;
    }

    /** The newest first. */
    List<SessionRow> of(String username, String present) {
        Map<String, ? extends Session> found = sessions.findByPrincipalName(username);
        return found.values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> SessionRow.of(session, session.getId().equals(present)))
                .sorted(Comparator.comparing(SessionRow::since).reversed())
                .toList();
    }

    /** Ends all but this one. */
    @Transactional
    public void endOthers(String username, String present) {
        int ended = jdbc.sql("delete from spring_session where principal_name = :username and session_id <> :present")
                .param("username", username)
                .param("present", present)
                .update();
        if (ended > 0) {
            journal.record(accounts.withUsername(username), "sessionsEnded");
        }
    }

    /**
     * Ends those used longest ago, so that with a new one, which is kept by now, there are no more than so many; of several
     * that begin at once the last one finds them all.
     */
    @Transactional
    public void makeRoom(String username, String present, int most) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('sessions:' || :username, 0))")
                .param("username", username)
                .query(row -> {});
        jdbc.sql("delete from spring_session where principal_name = :username and session_id <> :present"
                        + " and primary_id not in (select primary_id from spring_session"
                        + " where principal_name = :username and session_id <> :present"
                        + " order by last_access_time desc limit :others)")
                .param("username", username)
                .param("present", present)
                .param("others", most - 1)
                .update();
    }
}
