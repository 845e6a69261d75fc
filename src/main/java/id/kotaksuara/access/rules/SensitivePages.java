package id.kotaksuara.access.rules;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.kotaksuara.access.account.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Whoever reads a page that is about people leaves a line in the journal. Which pages these are and why, and why others are
 * not among them, stands in {@code docs/security/rules.md}; a test holds that against the list they are read from.
 */
final class SensitivePages extends OncePerRequestFilter {

    /** By their addresses as handlers name them. */
    static final Set<String> ADDRESSES = listed();

    private final Supplier<Traces> traces;

    SensitivePages(Supplier<Traces> traces) {
        this.traces = traces;
    }

    private static Set<String> listed() {
        try (var list = SensitivePages.class.getResourceAsStream("/access/pages-about-people.txt")) {
            return new String(requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("/"))
                    .collect(toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        var reader = SecurityContextHolder.getContext().getAuthentication();
        if (isRead(request, response) && reader != null && reader.getPrincipal() instanceof SignedIn who) {
            traces.get().read(who, request);
        }
    }

    private static boolean isRead(HttpServletRequest request, HttpServletResponse response) {
        return HttpMethod.GET.matches(request.getMethod())
                && response.getStatus() == HttpStatus.OK.value()
                && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String handler
                && ADDRESSES.contains(named(handler));
    }

    /** Without what a handler asks of the parts of an address. */
    private static String named(String handler) {
        return handler.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }
}
