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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
 * area counts at once and the sessions of an account that was disabled, or has another role, have ended.
 */
@Component
public class SessionAccounts implements SecurityContextRepository {

    /** What the list of sessions says of where one came from. */
    static final String BROWSER = "browser";

    static final String ADDRESS = "address";

    /** The field of the sign-in form by which a chair says that the phone is the own one; the cookie then stays with it. */
    static final String STAY = "stay";

    private static final String GENERATION = "generation";
    private static final String WAITING = "waiting-for-code";
    private static final String SET_UP_FIRST = "set-up-first";

    /** So long a right password waits for its code. */
    private static final Duration CODE_WAITS = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final SessionLimits limits;
    private final Clock clock;
    private final ObjectProvider<SecondStep> steps;

    SessionAccounts(Accounts accounts, SessionLimits limits, Clock clock, ObjectProvider<SecondStep> steps) {
        this.accounts = accounts;
        this.limits = limits;
        this.clock = clock;
        this.steps = steps;
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
        String username = session == null ? null : usernameIn(session);
        if (username == null) {
            return new SecurityContextImpl();
        }
        Optional<Account> account = accountOf(session, username);
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account.<SecurityContext>map(found -> new SecurityContextImpl(authenticationOf(found)))
                .orElseGet(SecurityContextImpl::new);
    }

    private Optional<Account> accountOf(HttpSession session, String username) {
        Instant end = Instant.ofEpochMilli(session.getCreationTime()).plus(longest(session));
        return end.isAfter(clock.instant())
                ? accounts.findByUsername(username)
                        .filter(Account::enabled)
                        .filter(account -> session.getAttribute(GENERATION).equals(account.sessionGeneration()))
                : Optional.empty();
    }

    private Duration longest(HttpSession session) {
        return session.getAttribute(STAY) == null ? limits.longest() : limits.own();
    }

    /** Whose password was right, and whose code is still to come. */
    public Optional<Account> waitingForCode(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String username = session == null ? null : (String) session.getAttribute(WAITING);
        return username == null ? Optional.empty() : accountOf(session, username);
    }

    /** Whether a right password waits for its code in this session. */
    public static boolean waitsForCode(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(WAITING) != null;
    }

    /** Whether whoever this is has to set a second factor up before anything else. */
    public static boolean mustSetUp(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SET_UP_FIRST) != null;
    }

    /** The second step is done: the session goes on under a name that nobody has seen before. */
    public void passed(HttpServletRequest request) {
        HttpSession session = request.getSession();
        waitingForCode(request).ifPresent(account -> admit(account.signedIn(), session));
        session.removeAttribute(WAITING);
        session.removeAttribute(SET_UP_FIRST);
        request.changeSessionId();
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
            session.setAttribute(GENERATION, authentication.getDetails());
            session.setAttribute(BROWSER, Objects.toString(request.getHeader("User-Agent"), ""));
            session.setAttribute(ADDRESS, request.getRemoteAddr());
            if (account.is(Role.PPK_CHAIR) && request.getParameter(STAY) != null) {
                session.setAttribute(STAY, true);
                request.setAttribute(STAY, true);
            }
            begin(account, session);
        }
    }

    /** As far as it may: to the page that asks for the code, to the one where a factor is set up, or to all pages. */
    private void begin(SignedIn account, HttpSession session) {
        var needed = steps.stream().map(step -> step.after(account)).toList();
        if (needed.contains(SecondStep.Needed.CODE)) {
            session.setAttribute(WAITING, account.username());
            session.setMaxInactiveInterval((int) CODE_WAITS.toSeconds());
            return;
        }
        if (needed.contains(SecondStep.Needed.SET_UP)) {
            session.setAttribute(SET_UP_FIRST, true);
        }
        admit(account, session);
    }

    private void admit(SignedIn account, HttpSession session) {
        session.setMaxInactiveInterval((int) idle(account).toSeconds());
        session.setAttribute(PRINCIPAL_NAME_INDEX_NAME, account.username());
    }

    private Duration idle(SignedIn account) {
        return account.is(Role.PPK_CHAIR) ? limits.idleChair() : limits.idle();
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
