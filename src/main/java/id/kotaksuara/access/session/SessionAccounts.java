package id.kotaksuara.access.session;

import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Remembers in the session whose it is, and no more: the account itself is read with each request, so that a changed
 * role or area counts at once and the session of a disabled account has ended.
 */
@Component
public class SessionAccounts implements SecurityContextRepository {

    private static final String GENERATION = "generation";

    private final Accounts accounts;
    private final SessionLimits limits;
    private final Clock clock;

    SessionAccounts(Accounts accounts, SessionLimits limits, Clock clock) {
        this.accounts = accounts;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(SingletonSupplier.of(() -> contextOf(request)));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return contextOf(holder.getRequest());
    }

    private SecurityContext contextOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || usernameIn(session) == null) {
            return new SecurityContextImpl();
        }
        Optional<Account> account = accountOf(session);
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account.<SecurityContext>map(found -> new SecurityContextImpl(authenticationOf(found)))
                .orElseGet(SecurityContextImpl::new);
    }

    private Optional<Account> accountOf(HttpSession session) {
        Instant end = Instant.ofEpochMilli(session.getCreationTime()).plus(limits.longest());
        return end.isAfter(clock.instant())
                ? accounts.findByUsername(usernameIn(session))
                        .filter(Account::enabled)
                        .filter(account -> session.getAttribute(GENERATION).equals(account.sessionGeneration()))
                : Optional.empty();
    }

    /** What a sign-in leads to: the account, and the generation of sessions that this one belongs to. */
    public static Authentication authenticationOf(Account account) {
        var authentication = account.signedIn().authentication();
        authentication.setDetails(account.sessionGeneration());
        return authentication;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn account) {
            HttpSession session = request.getSession();
            session.setMaxInactiveInterval((int) idle(account).toSeconds());
            session.setAttribute(PRINCIPAL_NAME_INDEX_NAME, account.username());
            session.setAttribute(GENERATION, authentication.getDetails());
        }
    }

    private Duration idle(SignedIn account) {
        return account.is(Role.PPK_CHAIR) ? limits.longest() : limits.idle();
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && usernameIn(session) != null;
    }

    private static @Nullable String usernameIn(HttpSession session) {
        return (String) session.getAttribute(PRINCIPAL_NAME_INDEX_NAME);
    }

    /** Nothing is read before somebody asks who sent the request; static files never ask. */
    private record Deferred(Supplier<SecurityContext> context) implements DeferredSecurityContext {

        @Override
        public SecurityContext get() {
            return context.get();
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
