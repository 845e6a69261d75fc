package id.kotaksuara.access.rules;

import id.kotaksuara.access.account.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever takes a file away leaves a line in the journal, whichever page hands it out and however much of it arrives. */
final class TakenFiles extends OncePerRequestFilter {

    private final Supplier<Traces> traces;

    TakenFiles(Supplier<Traces> traces) {
        this.traces = traces;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            var asker = SecurityContextHolder.getContext().getAuthentication();
            if (isFile(response) && asker != null && asker.getPrincipal() instanceof SignedIn who) {
                traces.get().taken(who, request);
            }
        }
    }

    private static boolean isFile(HttpServletResponse response) {
        String disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        return disposition != null
                && disposition.startsWith("attachment")
                && response.getStatus() == HttpStatus.OK.value();
    }
}
