package id.kotaksuara.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nothing but text in: control characters, NUL first of all, and halves of characters are dropped from names and
 * values of parameters. No keyboard writes them, no column of the database keeps them. What cannot be read at all, such as
 * a broken percent sign, is answered with 400.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class PlainText extends OncePerRequestFilter {

    /** Zero-width space, word joiner, byte order mark, soft hyphen: copied along from elsewhere, never meant. */
    private static final Set<Integer> NO_WIDTH = Set.of(0x200B, 0x2060, 0xFEFF, 0x00AD);

    /** Combining grapheme joiner, Hangul fillers, the empty Braille pattern. */
    private static final Set<Integer> DRAWN_AS_NOTHING = Set.of(0x034F, 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var cleaned = new Cleaned(request);
        try {
            chain.doFilter(cleaned, response);
        } catch (RuntimeException | ServletException failure) {
            if (!cleaned.unreadable || response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.BAD_REQUEST.value());
            cleaned.getRequestDispatcher("/error").forward(cleaned, response);
        }
    }

    /** The same text without what is no text; one in which nothing can be seen is empty, so that no reason is given with it. */
    static String of(String text) {
        String written = written(text);
        return written.codePoints().allMatch(PlainText::unseen) ? "" : written;
    }

    private static String written(String text) {
        return text.codePoints().allMatch(PlainText::written)
                ? text
                : text.codePoints()
                        .filter(PlainText::written)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean written(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            case Character.SURROGATE -> false;
            default -> !NO_WIDTH.contains(character);
        };
    }

    /** Blanks of every kind, what only joins or steers its neighbours, and letters that are drawn as nothing. */
    private static boolean unseen(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || DRAWN_AS_NOTHING.contains(character);
    }

    /** The body is read only when somebody asks for a parameter, as without this filter. */
    private static final class Cleaned extends HttpServletRequestWrapper {

        private @Nullable Map<String, String[]> cleaned;
        private boolean unreadable;

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            if (cleaned == null) {
                unreadable = true;
                cleaned = Map.of(); // for the page that says so
                var all = new LinkedHashMap<String, String[]>();
                super.getParameterMap()
                        .forEach((name, values) -> all.putIfAbsent(
                                of(name),
                                Arrays.stream(values).map(PlainText::of).toArray(String[]::new)));
                cleaned = Collections.unmodifiableMap(all);
                unreadable = false;
            }
            return cleaned;
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = getParameterValues(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
