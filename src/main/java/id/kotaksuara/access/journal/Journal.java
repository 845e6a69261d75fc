package id.kotaksuara.access.journal;

import id.kotaksuara.region.clock.OfficeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers every change of state: who, in which role, when, what, before and after. Nothing is ever taken back. */
@Component
public class Journal {

    private static final String SYSTEM = "system";
    private static final int MOST_LINES = 200;

    /** Lines on a page of the journal. */
    static final int LINES_OF_PAGE = 50;

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final JournalChain chain;

    Journal(JdbcClient jdbc, OfficeClock clock, JournalChain chain) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.chain = chain;
    }

    /** Writes a line in the running transaction: the change and its line are kept together or not at all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Entry entry) {
        Authentication actor = SecurityContextHolder.getContext().getAuthentication();
        long line = jdbc.sql("insert into journal_entry (at, actor, role, subject, region_code, action, before_text,"
                        + " after_text) values (:at, :actor, :role, :subject, :region, :action, :before, :after)"
                        + " returning id")
                .param("at", clock.now(entry.regionCode()).atOffset(ZoneOffset.UTC))
                .param("actor", actor == null ? SYSTEM : actor.getName())
                .param("role", roleOf(actor))
                .param("subject", entry.subject())
                .param("region", entry.regionCode())
                .param("action", entry.action())
                .param("before", entry.before())
                .param("after", entry.after())
                .query(Long.class)
                .single();
        chain.add(line, entry.regionCode());
    }

    /** The newest lines about one thing, newest first. */
    @Transactional(readOnly = true)
    public List<JournalLine> about(String subject) {
        return jdbc.sql("select at, actor, role, region_code, action, before_text, after_text from journal_entry"
                        + " where subject = :subject order by id desc limit :most")
                .param("subject", subject)
                .param("most", MOST_LINES)
                .query((row, number) -> line(row))
                .list();
    }

    /** The lines of an office, of a province's own or of the nation's own, newest first, a page of them from 1. */
    @Transactional(readOnly = true)
    List<JournalLine> in(String regionCode, int page) {
        return jdbc.sql("select at, actor, role, region_code, action, before_text, after_text from journal_entry"
                        + " where " + JournalChain.IN_SCOPE + " order by id desc limit :most offset :before")
                .param("code", JournalChain.around(regionCode))
                .param("most", LINES_OF_PAGE)
                .param("before", (page - 1L) * LINES_OF_PAGE)
                .query((row, number) -> line(row))
                .list();
    }

    private static JournalLine line(ResultSet row) throws SQLException {
        return new JournalLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("role"),
                row.getString("region_code"),
                row.getString("action"),
                row.getString("before_text"),
                row.getString("after_text"));
    }

    /** Who changed a thing last before a line, some kinds of change not counted. */
    @Transactional(readOnly = true)
    public Optional<String> lastToChange(String subject, Collection<String> notCounted, long before) {
        return jdbc.sql("select actor from journal_entry where subject = :subject and action not in (:others)"
                        + " and id < :before order by id desc limit 1")
                .param("subject", subject)
                .param("others", notCounted)
                .param("before", before)
                .query(String.class)
                .optional();
    }

    /** The last line that tells of something done to a thing. */
    @Transactional(readOnly = true)
    public Optional<Long> lastLine(String subject, String action) {
        return jdbc.sql(
                        "select id from journal_entry where subject = :subject and action = :action order by id desc limit 1")
                .param("subject", subject)
                .param("action", action)
                .query(Long.class)
                .optional();
    }

    private static String roleOf(Authentication actor) {
        return actor == null
                ? SYSTEM
                : actor.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority.startsWith("ROLE_"))
                        .map(authority -> authority.substring("ROLE_".length()))
                        .findFirst()
                        .orElse(SYSTEM);
    }
}
