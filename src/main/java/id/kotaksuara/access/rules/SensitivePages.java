package id.kotaksuara.access.rules;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.kotaksuara.access.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whoever reads a page that is about people leaves a line in the journal: before the page is drawn, so that nobody has read
 * it without one. A form that is answered with such a page shows it too. Which pages these are and why, and why others are
 * not among them, stands in {@code docs/security/rules.md}; a test holds that against the list they are read from.
 */
final class SensitivePages implements HandlerInterceptor {

    /** By their methods and their addresses as handlers name them. */
    static final Set<String> PAGES = listed();

    private static final String TOLD = SensitivePages.class.getName();

    private final Supplier<Traces> traces;

    SensitivePages(Supplier<Traces> traces) {
        this.traces = traces;
    }

    private static Set<String> listed() {
        try (var list = SensitivePages.class.getResourceAsStream("/access/pages-about-people.txt")) {
            return new String(requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        boolean elsewhere = page != null && String.valueOf(page.getViewName()).startsWith("redirect:");
        if (!elsewhere && response.getStatus() == HttpStatus.OK.value()) {
            tell(request);
        }
    }

    /** Of an image that its handler sends itself part has been seen, though the reader hung up. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (response.isCommitted() && response.getStatus() == HttpStatus.OK.value()) {
            tell(request);
        }
    }

    private void tell(HttpServletRequest request) {
        var reader = SecurityContextHolder.getContext().getAuthentication();
        if (request.getAttribute(TOLD) == null
                && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String address
                && PAGES.contains(request.getMethod() + " " + named(address))
                && reader != null
                && reader.getPrincipal() instanceof SignedIn who) {
            request.setAttribute(TOLD, true);
            traces.get().read(who, request);
        }
    }

    /** Without what a handler asks of the parts of an address. */
    private static String named(String handler) {
        return handler.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }
}
