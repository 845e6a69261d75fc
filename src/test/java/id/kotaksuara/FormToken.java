package id.kotaksuara;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * What a form of the product carries: its token, in a field and in a cookie. The one that Spring offers to tests puts a store
 * of its own into the running application, for whoever asks it afterwards, a browser too: tests would try that instead.
 */
public final class FormToken implements RequestPostProcessor {

    private static final String DRAWN = "of-a-form-in-a-test";

    private FormToken() {}

    public static RequestPostProcessor csrf() {
        return new FormToken();
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        Cookie[] before = request.getCookies();
        var cookie = Stream.of(new Cookie("__Host-CSRF", DRAWN));
        request.setCookies(Stream.concat(before == null ? Stream.empty() : Stream.of(before), cookie)
                .toArray(Cookie[]::new));
        request.setParameter("_csrf", masked());
        return request;
    }

    /** As pages write it: something drawn, and the token with that laid over; here what was drawn is all zeros. */
    private static String masked() {
        byte[] token = DRAWN.getBytes(StandardCharsets.UTF_8);
        var both = new byte[2 * token.length];
        System.arraycopy(token, 0, both, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }
}
