package id.kotaksuara.access.rules;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.signin.InterruptedController;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Tells a signed-in person what a {@link AccessRule} said: there is nothing here (404), or it is not yours to do (403); a form that
 * has grown old is shown again.
 */
final class Refusal implements AccessDeniedHandler {

    private final Supplier<Traces> traces;

    Refusal(Supplier<Traces> traces) {
        this.traces = traces;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException) {
            request.getRequestDispatcher(InterruptedController.PATH).forward(request, response);
            return;
        }
        HttpStatus status = statusOf(denied);
        var asker = SecurityContextHolder.getContext().getAuthentication();
        if (asker != null && asker.getPrincipal() instanceof SignedIn who && wouldDo(request, status)) {
            traces.get().refused(who, request);
        }
        response.sendError(status.value());
    }

    /** What is not theirs, and forms sent to other offices; an address that was mistyped is no deed. */
    private static boolean wouldDo(HttpServletRequest request, HttpStatus status) {
        return status == HttpStatus.FORBIDDEN || request.getMethod().equals("POST");
    }

    private static HttpStatus statusOf(AccessDeniedException denied) {
        return denied instanceof AuthorizationDeniedException refused
                        && refused.getAuthorizationResult() == AccessRule.Answer.NOTHING_THERE
                ? HttpStatus.NOT_FOUND
                : HttpStatus.FORBIDDEN;
    }
}
