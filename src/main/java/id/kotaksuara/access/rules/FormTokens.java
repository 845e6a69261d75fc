package id.kotaksuara.access.rules;

import id.kotaksuara.access.session.DrawnNames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The token that each form carries, kept in a cookie and not in the session: a sign-in page left open overnight still works
 * in the morning. It is drawn as sessions' names are.
 */
final class FormTokens implements CsrfTokenRepository {

    private final CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
    private final DrawnNames names;

    FormTokens(DrawnNames names) {
        this.names = names;
        cookie.setCookieName("__Host-CSRF");
        cookie.setCookieCustomizer(it -> it.secure(true).sameSite("Lax"));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        CsrfToken form = cookie.generateToken(request);
        return new DefaultCsrfToken(form.getHeaderName(), form.getParameterName(), names.generate());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        cookie.saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return cookie.loadToken(request);
    }
}
