package id.kotaksuara.access.session;

import id.kotaksuara.access.account.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Signs somebody in who has just chosen a password or changed what else they sign in with. */
@Component
public class Sessions {

    private final SessionAccounts sessions;

    Sessions(SessionAccounts sessions) {
        this.sessions = sessions;
    }

    /** Ends the session there was and begins one of this account. */
    public void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        actAs(account);
        sessions.saveContext(SecurityContextHolder.getContext(), request, response);
    }

    /** The same for somebody who has just proved the second factor, or did so when signing in. */
    public void renew(Account account, HttpServletRequest request, HttpServletResponse response) {
        begin(account, request, response);
        sessions.passed(request);
    }

    /** For the rest of this request; the journal then names the person. */
    public static void actAs(Account account) {
        SecurityContextHolder.setContext(new SecurityContextImpl(SessionAccounts.authenticationOf(account)));
    }
}
