package id.kotaksuara.access.signin;

import id.kotaksuara.base.address.AskedPath;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page to go back to after signing in, carried in an address; only ever one of this site. */
public record ReturnPath(String path) {

    public static final String PARAMETER = "next";

    static final ReturnPath HOME = new ReturnPath("/");

    /** One slash, then printable ASCII but no backslash: browsers read {@code //} and {@code /\} as another site. */
    private static final Pattern HERE = Pattern.compile("/(?:[\\x21-\\x7e&&[^/\\\\]][\\x21-\\x7e&&[^\\\\]]*)?");

    private static final String SIGN_IN = "/sign-in";

    private static final int LONGEST = 2000;

    /** The page that was asked for, with its query. */
    public static ReturnPath to(HttpServletRequest request) {
        String query = request.getQueryString();
        return of(AskedPath.of(request) + (query == null ? "" : "?" + query));
    }

    /** A path that came from outside; the start page where it leads off this site or back to signing in. */
    public static ReturnPath of(@Nullable String candidate) {
        return Optional.ofNullable(candidate)
                .filter(path -> path.length() <= LONGEST && HERE.matcher(path).matches())
                .filter(path -> !path.startsWith(SIGN_IN))
                .map(ReturnPath::new)
                .orElse(HOME);
    }

    /** The address of the second page of signing in that leads back here. */
    public String throughCode() {
        return SIGN_IN + "/code?" + PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** The address of the sign-in page that leads back here. */
    public String throughSignIn(boolean ended) {
        return SIGN_IN + "?" + (ended ? "ended&" : "") + PARAMETER + "="
                + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
