package id.kotaksuara.access.session;

import jakarta.servlet.DispatcherType;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions live in the database: a restart signs nobody out, and instances can stand beside each other. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
@EnableConfigurationProperties(SessionLimits.class)
class SessionConfiguration {

    static final String COOKIE = "__Host-SID";

    private static final int IDLE_STEPS = 60;

    /** Spring Session does not read {@code server.servlet.session.cookie.*}, so the same is said here. */
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(true);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setRememberMeRequestAttribute(SessionAccounts.STAY);
        return cookie;
    }

    /** Error pages, too, are drawn for somebody: they are reached by a dispatch of their own. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(SessionRepositoryFilter<?> filter) {
        var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }

    /** What the filter above asks: half a minute more or less of half an hour without a request counts for nothing. */
    @Bean
    @Primary
    SparingSessions<?> sparingSessions(
            JdbcIndexedSessionRepository sessions, SessionLimits limits, ObjectProvider<OwnSessions> own) {
        return sparing(sessions, limits, begun -> {
            String username = begun.getAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME);
            if (username != null) {
                own.getObject().makeRoom(username, begun.getId(), limits.most());
            }
        });
    }

    private static <S extends Session> SparingSessions<S> sparing(
            SessionRepository<S> sessions, SessionLimits limits, Consumer<Session> entry) {
        return new SparingSessions<>(sessions, limits.idle().dividedBy(IDLE_STEPS), entry);
    }

    @Bean
    FilterRegistrationBean<SparingSessions<?>> sessionsOfRequest(SparingSessions<?> sessions) {
        var registration = new FilterRegistrationBean<SparingSessions<?>>(sessions);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }

    /** Two requests of one browser at the same moment may write the same attribute; the later one wins. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> upsert() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleLimit(SessionLimits limits) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(limits.idle());
    }
}
