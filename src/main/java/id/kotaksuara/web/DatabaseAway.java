package id.kotaksuara.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells everybody in the same words that the database is away, also those whose session stood in it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class DatabaseAway extends OncePerRequestFilter {

    private static final String PAUSE_SECONDS = "5";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException | IOException failure) {
            if (!caused(failure)) {
                throw failure;
            }
            if (!response.isCommitted()) {
                tell(request, response);
            }
        }
    }

    /**
     * 08 is a lost or refused connection, 57P a server that shuts down, crashed or is not up yet. The pool closes a connection
     * that it saw break; whoever uses it then, if only to roll back, is told that and no more.
     */
    static boolean caused(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(cause -> isLost(cause.getSQLState(), String.valueOf(cause.getMessage())));
    }

    private static boolean isLost(@Nullable String state, String message) {
        return state == null
                ? message.startsWith("Connection is closed")
                : state.startsWith("08") || state.startsWith("57P");
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.resetBuffer();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, PAUSE_SECONDS);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.SERVICE_UNAVAILABLE.value());
        request.getRequestDispatcher("/error").forward(request, response);
    }
}
