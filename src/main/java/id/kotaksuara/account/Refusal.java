package id.kotaksuara.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells a signed-in person what a {@link Rule} said: there is nothing here (404), or it is not yours to do (403). */
final class Refusal implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.sendError(statusOf(denied).value());
    }

    private static HttpStatus statusOf(AccessDeniedException denied) {
        return denied instanceof AuthorizationDeniedException refused
                        && refused.getAuthorizationResult() == Rule.Answer.NOTHING_THERE
                ? HttpStatus.NOT_FOUND
                : HttpStatus.FORBIDDEN;
    }
}
