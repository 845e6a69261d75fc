package id.kotaksuara.access.rules;

import id.kotaksuara.access.signin.InterruptedController;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Tells a signed-in person what a {@link AccessRule} said: there is nothing here (404), or it is not yours to do (403); a form that
 * has grown old is shown again.
 */
final class Refusal implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException) {
            request.getRequestDispatcher(InterruptedController.PATH).forward(request, response);
            return;
        }
        response.sendError(statusOf(denied).value());
    }

    private static HttpStatus statusOf(AccessDeniedException denied) {
        return denied instanceof AuthorizationDeniedException refused
                        && refused.getAuthorizationResult() == AccessRule.Answer.NOTHING_THERE
                ? HttpStatus.NOT_FOUND
                : HttpStatus.FORBIDDEN;
    }
}
