package id.kotaksuara.access.rules;

import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import id.kotaksuara.access.session.SessionAccounts;
import id.kotaksuara.access.signin.InterruptedController;
import id.kotaksuara.access.signin.ReturnPath;
import id.kotaksuara.base.address.AskedPath;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends whoever is not signed in, or no longer, to the sign-in page and from there back to the page asked for. */
final class SignInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", door(request, pageAround(request)));
            response.setStatus(SC_UNAUTHORIZED);
        } else if (request.getMethod().equals("POST")) {
            request.getRequestDispatcher(InterruptedController.PATH).forward(request, response);
        } else {
            response.sendRedirect(door(request, ReturnPath.to(request)));
        }
    }

    private static String door(HttpServletRequest request, ReturnPath page) {
        String door = SessionAccounts.waitsForCode(request) ? page.throughCode() : page.throughSignIn(ended(request));
        return AskedPath.address(request, door);
    }

    /** A browser that still sends a session's cookie has been signed in before. */
    private static boolean ended(HttpServletRequest request) {
        return request.getRequestedSessionId() != null;
    }

    /** htmx asks for a piece; the page to return to is the one around it. */
    private static ReturnPath pageAround(HttpServletRequest request) {
        String page = request.getHeader("HX-Current-URL");
        return ReturnPath.of(page == null ? null : AskedPath.of(request, page.replaceFirst("^https?://[^/]*", "")));
    }
}
