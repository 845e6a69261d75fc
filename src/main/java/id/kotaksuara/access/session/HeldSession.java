package id.kotaksuara.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that knows whether there is anything to write: its last use counts only when the last one written is old. */
final class HeldSession<S extends Session> implements Session {

    private final S session;
    private final Duration precision;
    private boolean changed;
    private boolean fresh;

    /** @param precision how far the last use may have moved on unwritten */
    HeldSession(S session, Duration precision, boolean isNew) {
        this.session = session;
        this.precision = precision;
        this.changed = isNew;
        this.fresh = isNew;
    }

    S session() {
        return session;
    }

    boolean changed() {
        return changed;
    }

    /** Whether nothing was ever written under its name: somebody who signs in, or shows a code, is in once it is. */
    boolean fresh() {
        return fresh;
    }

    void written() {
        changed = false;
        fresh = false;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        if (time.isAfter(session.getLastAccessedTime().plus(precision))) {
            changed = true;
            session.setLastAccessedTime(time);
        }
    }

    @Override
    public String changeSessionId() {
        changed = true;
        fresh = true;
        return session.changeSessionId();
    }

    @Override
    public void setAttribute(String name, Object value) {
        changed = true;
        session.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        session.removeAttribute(name);
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
