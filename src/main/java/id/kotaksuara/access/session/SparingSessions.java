package id.kotaksuara.access.session;

import id.kotaksuara.base.outage.FullDisk;
import id.kotaksuara.base.outage.LostDatabase;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.TransactionException;

/**
 * Reads a session once a request, though the filter asks for it again when it has answered, and writes only what has
 * changed; what a page asks by itself is no use of it. Its filter stands around all that ask for sessions and says when a request ends.
 */
final class SparingSessions<S extends Session> implements SessionRepository<HeldSession<S>>, Filter {

    private static final Logger LOG = LoggerFactory.getLogger(SparingSessions.class);

    /** What a page sends with what it asks by itself, while nobody may be sitting there. */
    static final String BY_ITSELF = "X-By-Itself";

    private static final Duration NEVER = Duration.ofDays(3650);

    private final SessionRepository<S> sessions;
    private final Duration precision;
    private final Consumer<Session> entry;
    private final ThreadLocal<@Nullable Boolean> byItself = new ThreadLocal<>();
    private final ThreadLocal<@Nullable Map<String, Optional<HeldSession<S>>>> ofRequest = new ThreadLocal<>();

    /** @param entry what is done when a session is there under a name that it had not before */
    public SparingSessions(SessionRepository<S> sessions, Duration precision, Consumer<Session> entry) {
        this.entry = entry;
        this.sessions = sessions;
        this.precision = precision;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ofRequest.set(new HashMap<>());
        byItself.set(request instanceof HttpServletRequest page && page.getHeader(BY_ITSELF) != null);
        try {
            chain.doFilter(request, response);
        } finally {
            ofRequest.remove();
            byItself.remove();
        }
    }

    @Override
    public HeldSession<S> createSession() {
        return new HeldSession<>(sessions.createSession(), precision, true);
    }

    @Override
    public void save(HeldSession<S> session) {
        boolean fresh = session.fresh();
        if (session.changed() && written(session)) {
            session.written();
            keep(session.getId(), Optional.of(session));
            if (fresh) {
                entry.accept(session);
            }
        }
    }

    /**
     * What a session says last, such as that a form was taken, is not worth the answer: where the disk is full or the database
     * away, the form was taken all the same.
     */
    private boolean written(HeldSession<S> session) {
        try {
            sessions.save(session.session());
            return true;
        } catch (DataAccessException | TransactionException notKept) {
            if (session.fresh() || !FullDisk.causes(notKept) && !LostDatabase.causes(notKept)) {
                throw notKept;
            }
            LOG.warn("A session was not written", notKept);
            return false;
        }
    }

    @Override
    public @Nullable HeldSession<S> findById(String id) {
        var known = ofRequest.get();
        return known == null
                ? read(id).orElse(null)
                : known.computeIfAbsent(id, this::read).orElse(null);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
        keep(id, Optional.empty());
    }

    private Optional<HeldSession<S>> read(String id) {
        Duration unwritten = Boolean.TRUE.equals(byItself.get()) ? NEVER : precision;
        return Optional.ofNullable(sessions.findById(id)).map(found -> new HeldSession<>(found, unwritten, false));
    }

    private void keep(String id, Optional<HeldSession<S>> session) {
        var known = ofRequest.get();
        if (known != null) {
            known.put(id, session);
        }
    }
}
