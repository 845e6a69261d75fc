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
 * role or area counts at once and the session of a disabled account has ended.
 */
@Component
public class SessionAccounts implements SecurityContextRepository {

    private static final String GENERATION = "generation";
    private static final String SECOND_STEP = "second-step";

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
        if (session == null || usernameIn(session) == null) {
            return new SecurityContextImpl();
        }
        Optional<Account> account = accountOf(session);
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account.filter(found -> !waitsForCode(session))
                .<SecurityContext>map(found -> new SecurityContextImpl(authenticationOf(found)))
                .orElseGet(SecurityContextImpl::new);
    }

    /** Whose password was right, and whose code is still to come. */
    public Optional<Account> waitingForCode(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null || !waitsForCode(session) ? Optional.empty() : accountOf(session);
    }

    /** Whether a right password waits for its code in this session. */
    public static boolean waitsForCode(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && waitsForCode(session);
    }

    private static boolean waitsForCode(HttpSession session) {
        return SecondStep.Needed.CODE.name().equals(session.getAttribute(SECOND_STEP));
    }

    /** Whether whoever this is has to set a second factor up before anything else. */
    public static boolean mustSetUp(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && SecondStep.Needed.SET_UP.name().equals(session.getAttribute(SECOND_STEP));
    }

    /** The second step is done: the session goes on under a name that nobody has seen before. */
    public void passed(HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.removeAttribute(SECOND_STEP);
        accountOf(session)
                .ifPresent(account -> session.setMaxInactiveInterval(
                        (int) idle(account.signedIn()).toSeconds()));
        request.changeSessionId();
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
            steps.forEach(step -> askFor(step.after(account), session));
        }
    }

    private static void askFor(SecondStep.Needed needed, HttpSession session) {
        if (needed != SecondStep.Needed.NOTHING) {
            session.setAttribute(SECOND_STEP, needed.name());
        }
        if (needed == SecondStep.Needed.CODE) {
            session.setMaxInactiveInterval((int) CODE_WAITS.toSeconds());
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
