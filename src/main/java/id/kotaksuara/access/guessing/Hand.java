package id.kotaksuara.access.guessing;

import id.kotaksuara.base.webserver.Network;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * Who types a password, as far as it shows before the password is right.
 *
 * @param address where the request came from; a trusted proxy says where that is
 * @param device what the browser keeps of an earlier sign-in, if there was one
 */
public record Hand(String address, @Nullable String device) {

    static final String COOKIE = "__Host-Known";

    private static final Pattern DRAWN = Pattern.compile("[\\w-]{43}");

    public static Hand of(HttpServletRequest request) {
        return new Hand(
                request.getRemoteAddr(),
                Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                        .map(Cookie::getValue)
                        .filter(value -> DRAWN.matcher(value).matches())
                        .orElse(null));
    }

    /** Where that is, as far as tries are counted together. */
    public String network() {
        return Network.of(address);
    }

    /** The hand that stands in the details of an attempt, or one of which nothing is known. */
    public static Hand in(@Nullable Object details) {
        return Stream.ofNullable(details)
                .filter(Hand.class::isInstance)
                .map(Hand.class::cast)
                .findFirst()
                .orElse(new Hand("", null));
    }
}
