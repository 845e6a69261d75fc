package id.kotaksuara.web;

import id.kotaksuara.base.outage.FullDisk;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What keeps an answer from being made and is nobody's fault; whoever comes again later gets it. */
enum Hindrance {
    /** The database cannot be reached. */
    AWAY(HttpStatus.SERVICE_UNAVAILABLE, 5),
    /** Two did the same kind of thing at once, each waiting for the other, and the database let one of them go on. */
    CROSSED(HttpStatus.LOCKED, 1),
    /** There is no room on a disk: what was kept is read, nothing more is kept. */
    FULL(HttpStatus.INSUFFICIENT_STORAGE, 60);

    private static final Logger LOG = LoggerFactory.getLogger(Hindrance.class);
    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final AtomicLong TOLD = new AtomicLong(System.nanoTime() - QUIET.toNanos());

    private final HttpStatus status;
    private final int pauseSeconds;

    Hindrance(HttpStatus status, int pauseSeconds) {
        this.status = status;
        this.pauseSeconds = pauseSeconds;
    }

    HttpStatus status() {
        return status;
    }

    int pauseSeconds() {
        return pauseSeconds;
    }

    static Optional<Hindrance> in(Throwable failure) {
        if (FullDisk.causes(failure)) {
            return Optional.of(FULL);
        }
        if (refusals(failure).anyMatch(Hindrance::isCrossing)) {
            return Optional.of(CROSSED);
        }
        return refusals(failure).anyMatch(Hindrance::isLoss) ? Optional.of(AWAY) : Optional.empty();
    }

    /** Whether somebody had a connection and lost it: what they did last may have been kept all the same. */
    static boolean leavesInDoubt(Throwable failure) {
        return in(failure).filter(AWAY::equals).isPresent()
                && refusals(failure).noneMatch(SQLTransientConnectionException.class::isInstance);
    }

    private static Stream<SQLException> refusals(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast);
    }

    /**
     * 08 is a lost or refused connection, 57P a server that shuts down, crashed or is not up yet. The pool closes a connection
     * that it saw break; whoever uses it then, if only to roll back, is told that and no more.
     */
    private static boolean isLoss(SQLException cause) {
        String state = cause.getSQLState();
        if (state == null) {
            return cause instanceof SQLTransientConnectionException // the pool has none to give
                    || String.valueOf(cause.getMessage()).startsWith("Connection is closed");
        }
        return state.startsWith("08") || state.startsWith("57P");
    }

    /** Of what was written nothing is kept, as if it had never been sent. */
    private static boolean isCrossing(SQLException cause) {
        return "40P01".equals(cause.getSQLState());
    }

    /** An outage of the database is told by its pool; a full disk is told here, once in a while. */
    void log(Exception failure) {
        long now = System.nanoTime();
        long before = TOLD.get();
        if (this == FULL && now - before >= QUIET.toNanos() && TOLD.compareAndSet(before, now)) {
            LOG.error("A disk is full, nothing more can be kept", failure);
        }
    }

    /** Tells everybody in the same words, also those whose session could not be read. */
    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE + 5)
    static final class Told extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            try {
                chain.doFilter(request, response);
            } catch (RuntimeException | ServletException | IOException failure) {
                var hindrance = Hindrance.in(failure);
                if (hindrance.isEmpty()) {
                    throw failure;
                }
                if (!response.isCommitted()) {
                    tell(hindrance.get(), failure, request, response);
                }
            }
        }

        private static void tell(
                Hindrance hindrance, Exception failure, HttpServletRequest request, HttpServletResponse response)
                throws IOException, ServletException {
            hindrance.log(failure);
            response.resetBuffer();
            response.setStatus(hindrance.status().value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(hindrance.pauseSeconds()));
            request.setAttribute(
                    RequestDispatcher.ERROR_STATUS_CODE, hindrance.status().value());
            request.getRequestDispatcher("/error").forward(request, response);
        }
    }
}
